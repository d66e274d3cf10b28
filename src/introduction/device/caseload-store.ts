import { mergeIntroductions } from '../../hand-off/merge.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { caseloadLimits } from '../../schema/limits.ts';
import { databaseName, openDatabaseShelf, type Step } from './database.ts';
import { isSameLock, makeLock, readLock, tryLock, type OpenLock } from './lock.ts';
import { canSeal, usualIterations } from './passphrase.ts';
import { readRecords, readText, textOf, valueOf, type ReadIntroduction } from './records.ts';
import { asideName, memoryShelf, type Change, type Found, type Shelf } from './shelf.ts';
import type { CaseloadStore, Changing, Contents, Keeping, LockState, Saving, Whose } from './store-types.ts';
import { openTabs } from './tabs.ts';

export interface Opening {
	readonly read: ReadIntroduction;
	/** Other than usual in tests only. */
	readonly iterations?: number;
	/** Other than usual in tests only: the database of a later version of Lodestone. */
	readonly steps?: readonly Step[];
}

/** How often a write begins again because another window wrote in between. Each time, that window got on. */
const mostTurns = 50;

/** Opens what this device keeps of introductions. Where there is no database, this window's memory takes its place. */
export async function openCaseloadStore({ read, iterations = usualIterations, steps }: Opening): Promise<CaseloadStore> {
	const { shelf, keeping } = await openShelf(steps);
	const listeners = new Set<() => void>();
	/** Introductions that could not be written yet. */
	const held = new Map<string, Introduction>();
	/** What was on the device as far as this window knows. What is not there any more was removed, and is not written again. */
	const known = new Set<string>();
	let open: OpenLock | undefined;
	let turn: Promise<unknown> = Promise.resolve();

	const tabs = openTabs(databaseName, (message) => {
		if (message === 'locked') open = undefined;
		if (message === 'erased') forget();
		tellHere();
	});

	function tellHere(): void {
		for (const listener of listeners) listener();
	}
	function tellAll(): void {
		tabs.tell('changed');
		tellHere();
	}
	function forget(): void {
		for (const id of held.keys()) known.add(id);
		held.clear();
		open = undefined;
	}

	/** One after the other: two writes of the same window never get into each other's way. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}

	function lockOf({ settings }: Found): { readonly state: LockState; readonly key: CryptoKey | undefined } {
		if (settings.get('lock') === undefined) return { state: 'none', key: undefined };
		const lock = readLock(settings.get('lock'));
		return lock !== undefined && open !== undefined && isSameLock(lock, open.lock)
			? { state: 'open', key: open.key }
			: { state: 'locked', key: undefined };
	}

	/** Looks, works out a change, and writes it if nobody wrote in between; otherwise looks again. */
	async function revise<Refusal extends string>(
		ids: readonly string[] | undefined,
		change: (found: Found) => Promise<Change | Refusal>,
	): Promise<Changing | Refusal> {
		for (let turns = 0; turns < mostTurns; turns += 1) {
			const found = await shelf.look(ids);
			if (found === undefined) return 'failed';
			if (found.isNewer) return 'newer';
			const wanted = await change(found);
			if (typeof wanted === 'string') return wanted;
			const written = await shelf.write(found.mark, wanted);
			if (written !== 'overtaken') return written === 'written' ? 'done' : written;
		}
		return 'failed';
	}

	/** Writes held introductions, all in one write, and says of each what became of it. */
	async function writeHeld(ids: readonly string[]): Promise<ReadonlyMap<string, Saving>> {
		let savings = new Map<string, Saving>();
		const outcome = await revise<'locked'>(ids, async (found) => {
			savings = new Map();
			const { state, key } = lockOf(found);
			if (state === 'locked') return 'locked';
			const records = new Map<string, unknown>();
			let room = caseloadLimits.introductions - found.count;
			for (const introduction of ids.flatMap((id) => held.get(id) ?? [])) {
				const { id } = introduction;
				const stored = found.records.get(id);
				const isStored = found.records.has(id);
				if (!isStored && known.has(id)) {
					savings.set(id, { outcome: 'removed', introduction });
					continue;
				}
				const before = readText(await textOf(stored, key), read);
				const merged = before === undefined ? introduction : mergeIntroductions(before, introduction);
				const text = JSON.stringify(merged);
				if (readText(text, read) === undefined || (!isStored && room <= 0)) {
					savings.set(id, { outcome: 'held', why: isStored || room > 0 ? 'unreadable' : 'too-many', introduction });
					continue;
				}
				if (!isStored) room -= 1;
				if (isStored && before === undefined) records.set(asideName(id), stored);
				records.set(id, await valueOf(text, key));
				savings.set(id, { outcome: 'saved', introduction: merged });
			}
			return { records };
		});
		for (const id of ids) {
			const introduction = held.get(id);
			if (introduction === undefined) continue;
			if (outcome !== 'done') savings.set(id, { outcome: 'held', why: outcome, introduction });
			const saving = savings.get(id);
			if (saving?.outcome === 'saved') known.add(id);
			if (saving !== undefined && saving.outcome !== 'held') held.delete(id);
		}
		return savings;
	}

	function hold(introduction: Introduction): void {
		const { id } = introduction;
		const before = held.get(id);
		held.set(id, before === undefined ? introduction : mergeIntroductions(before, introduction));
	}

	function asKept(saving: Saving | undefined, introduction: Introduction): Saving {
		// It was erased in another window while it was being written.
		if (saving === undefined) return { outcome: 'removed', introduction };
		if (saving.outcome === 'saved' && keeping.kind === 'memory') return { ...saving, outcome: 'held', why: 'memory' };
		return saving;
	}

	async function saveAll(introductions: readonly Introduction[]): Promise<readonly Saving[]> {
		for (const introduction of introductions) hold(introduction);
		const ids = [...new Set(introductions.map(({ id }) => id))];
		const savings = await writeHeld(ids);
		const others = [...held.keys()].filter((id) => !ids.includes(id));
		if (others.length > 0) await writeHeld(others);
		tellAll();
		return introductions.map((introduction) => asKept(savings.get(introduction.id), introduction));
	}

	/** Writes every record anew with another lock, or without one. */
	async function relock(next: OpenLock | undefined): Promise<Changing | 'locked'> {
		const outcome = await revise<'locked'>(undefined, async (found) => {
			const { state, key } = lockOf(found);
			if (state === 'locked') return 'locked';
			const records = new Map<string, unknown>();
			for (const [name, value] of found.records) {
				const text = await textOf(value, key);
				if (text !== undefined) records.set(name, await valueOf(text, next?.key));
			}
			return { records, settings: new Map([['lock', next?.lock]]) };
		});
		if (outcome === 'done') open = next;
		tellAll();
		return outcome;
	}

	async function all(): Promise<Contents> {
		const found = await shelf.look();
		const lock = found === undefined ? { state: 'none' as const, key: undefined } : lockOf(found);
		const isLocked = lock.state === 'locked';
		const { introductions, setAside } =
			found === undefined || isLocked ? { introductions: [], setAside: [] } : await readRecords(found.records, lock.key, read);
		for (const name of found?.records.keys() ?? []) known.add(name);
		const whose = readWhose(found?.settings.get('whose'));
		const merged = new Map(introductions.map((introduction) => [introduction.id, introduction]));
		for (const [id, introduction] of isLocked ? [] : held) {
			const stored = merged.get(id);
			merged.set(id, stored === undefined ? introduction : mergeIntroductions(stored, introduction));
		}
		return {
			keeping: found?.isNewer === true ? { kind: 'newer' } : keeping,
			lock: lock.state,
			...(whose === undefined ? {} : { whose }),
			introductions: [...merged.values()],
			setAside,
			held: [...held.keys()],
			count: found?.count ?? 0,
			isRead: found !== undefined,
		};
	}

	return {
		all,
		save: (introduction) => inTurn(async () => (await saveAll([introduction]))[0] ?? asKept(undefined, introduction)),
		merge: (introductions) =>
			inTurn(() => {
				for (const { id } of introductions) known.delete(id);
				return saveAll(introductions);
			}),
		remove: (id) =>
			inTurn(async () => {
				const outcome = await revise<never>([id], (found) =>
					Promise.resolve({ records: new Map([...found.records.keys()].map((name) => [name, undefined])) }),
				);
				if (outcome === 'done') {
					held.delete(id);
					known.add(id);
				}
				tellAll();
				return outcome;
			}),
		eraseAll: () =>
			inTurn(async () => {
				forget();
				tabs.tell('erased');
				const erased = await shelf.erase();
				tellAll();
				return erased;
			}),
		sayWhose: (whose) =>
			inTurn(async () => {
				const outcome = await revise<never>([], () => Promise.resolve({ settings: new Map([['whose', whose]]) }));
				tellAll();
				return outcome;
			}),
		setLock: (passphrase) =>
			inTurn(async () => (canSeal() ? relock(await makeLock(passphrase, iterations)) : ('unavailable' as const))),
		removeLock: () => inTurn(() => relock(undefined)),
		unlock: (passphrase) =>
			inTurn(async () => {
				const found = await shelf.look([]);
				if (found === undefined) return 'failed';
				if (lockOf(found).state === 'none') return 'none';
				const lock = readLock(found.settings.get('lock'));
				if (lock === undefined || !canSeal()) return 'failed';
				const opened = await tryLock(lock, passphrase);
				if (opened === undefined) return 'wrong';
				open = opened;
				if (held.size > 0) await writeHeld([...held.keys()]);
				tellHere();
				return 'open';
			}),
		lockNow: (where) => {
			open = undefined;
			if (where === 'everywhere') tabs.tell('locked');
			tellHere();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => tabs.close(),
	};
}

async function openShelf(steps: readonly Step[] | undefined): Promise<{ readonly shelf: Shelf; readonly keeping: Keeping }> {
	if (!hasDatabase()) return { shelf: memoryShelf(), keeping: { kind: 'memory', reason: 'missing' } };
	try {
		return { shelf: await openDatabaseShelf(steps), keeping: { kind: 'device' } };
	} catch {
		return { shelf: memoryShelf(), keeping: { kind: 'memory', reason: 'refused' } };
	}
}

function hasDatabase(): boolean {
	try {
		return (globalThis as { indexedDB?: unknown }).indexedDB !== undefined;
	} catch {
		return true;
	}
}

function readWhose(value: unknown): Whose | undefined {
	return value === 'mine' || value === 'shared' ? value : undefined;
}
