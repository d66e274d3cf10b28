import { mergeCaseloads, mergeIntroductions } from '../../hand-off/merge.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { openDatabaseShelf } from './database.ts';
import { eraseDatabase } from './erase-database.ts';
import { isSameLock, makeLock, readLock, tryLock, type OpenLock } from './lock.ts';
import { databaseName, steps as usualSteps, type Step } from './open-database.ts';
import { canSeal, usualIterations } from './passphrase.ts';
import { readRecords, textOf, valueOf } from './records.ts';
import { revise } from './revise.ts';
import { memoryShelf, type Change, type Found, type Shelf } from './shelf.ts';
import type { CaseloadStore, Changing, Contents, Keeping, LockState, Saving, Whose } from './store-types.ts';
import { openTabs } from './tabs.ts';
import { planWrite } from './write-plan.ts';

/** What only tests say. */
export interface Opening {
	/** How a passphrase is made into a key. */
	readonly iterations?: number;
	/** The database of another version of Lodestone. */
	readonly steps?: readonly Step[];
}

/** Opens what this device keeps of introductions. Where there is no database, this window's memory takes its place. */
export async function openCaseloadStore({
	iterations = usualIterations,
	steps = usualSteps,
}: Opening = {}): Promise<CaseloadStore> {
	const { shelf, keeping } = await openShelf(steps);
	const listeners = new Set<(from: 'here' | 'elsewhere') => void>();
	/** Introductions that could not be written yet. */
	const held = new Map<string, Introduction>();
	/** What was on the device as far as this window knows. What is not there any more was removed, and is not written again. */
	const known = new Set<string>();
	let open: OpenLock | undefined;
	let lastState: LockState = 'none';
	let turn: Promise<unknown> = Promise.resolve();

	const tabs = openTabs(databaseName, (message) => {
		if (message === 'locked') open = undefined;
		if (message === 'erased') forget();
		call('elsewhere');
	});

	function call(from: 'here' | 'elsewhere'): void {
		for (const listener of listeners) listener(from);
	}
	function forget(): void {
		for (const id of held.keys()) known.add(id);
		held.clear();
		open = undefined;
	}

	/** One after the other, so that two writes of the same window never get into each other's way. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}

	function lockOf(found: Found | undefined): { readonly state: LockState; readonly key: CryptoKey | undefined } {
		const value = found?.settings.get('lock');
		const lock = readLock(value);
		const key = lock !== undefined && open !== undefined && isSameLock(lock, open.lock) ? open.key : undefined;
		if (found === undefined) return { state: lastState === 'open' && open === undefined ? 'locked' : lastState, key };
		lastState = value === undefined ? 'none' : key === undefined ? 'locked' : 'open';
		return { state: lastState, key };
	}

	async function write<Refusal extends string>(
		ids: readonly string[] | undefined,
		workOut: (found: Found) => Promise<Change | Refusal>,
	): Promise<Changing | Refusal> {
		const outcome = await revise(shelf, ids, workOut);
		if (outcome === 'unchanged') return 'done';
		if (outcome !== 'written') return outcome;
		tabs.tell('changed');
		call('here');
		return 'done';
	}

	/** Writes held introductions, all in one write, and says of each what became of it. */
	async function writeHeld(ids: readonly string[]): Promise<ReadonlyMap<string, Saving>> {
		let savings: ReadonlyMap<string, Saving> = new Map();
		const outcome = await write<'locked'>(ids, async (found) => {
			const { state, key } = lockOf(found);
			if (state === 'locked') return 'locked';
			const plan = await planWrite(
				ids.flatMap((id) => held.get(id) ?? []),
				{ found, key, known },
			);
			savings = plan.savings;
			return { records: plan.records };
		});
		if (outcome !== 'done')
			return new Map([...held].map(([id, introduction]) => [id, { outcome: 'held', why: outcome, introduction }]));
		for (const [id, saving] of savings) {
			if (saving.outcome === 'saved') known.add(id);
			if (saving.outcome !== 'held') held.delete(id);
		}
		return savings;
	}

	async function saveAll(introductions: readonly Introduction[]): Promise<readonly Saving[]> {
		for (const introduction of introductions) {
			const before = held.get(introduction.id);
			held.set(introduction.id, before === undefined ? introduction : mergeIntroductions(before, introduction));
		}
		const ids = [...new Set(introductions.map(({ id }) => id))];
		const savings = await writeHeld(ids);
		const others = [...held.keys()].filter((id) => !ids.includes(id));
		if (others.length > 0) await writeHeld(others);
		if (held.size > 0) call('here');
		return introductions.map((introduction): Saving => {
			// Where nothing is said of it, it was erased in another window while it was being written.
			const saving = savings.get(introduction.id) ?? { outcome: 'removed', introduction };
			return saving.outcome === 'saved' && keeping.kind === 'memory' ? { ...saving, outcome: 'held', why: 'memory' } : saving;
		});
	}

	/** Writes every record anew with another lock, or without one. */
	async function relock(next: OpenLock | undefined): Promise<Changing | 'locked'> {
		const before = open;
		const outcome = await write<'locked'>(undefined, async (found) => {
			const { state, key } = lockOf(found);
			if (state === 'locked') return 'locked';
			const records = new Map<string, unknown>();
			for (const [name, value] of found.records) {
				const text = await textOf(value, key);
				if (text !== undefined) records.set(name, await valueOf(text, next?.key));
			}
			return { records, settings: new Map([['lock', next?.lock]]) };
		});
		if (outcome === 'done' && open === before) {
			open = next;
			call('here');
		}
		return outcome;
	}

	async function all(): Promise<Contents> {
		const found = await shelf.look();
		const { state, key } = lockOf(found);
		for (const name of found?.records.keys() ?? []) known.add(name);
		const readings =
			state === 'locked' ? { introductions: [], setAside: [] } : await readRecords(found?.records ?? new Map(), key);
		const whose = readWhose(found?.settings.get('whose'));
		return {
			keeping: found?.isNewer === true ? { kind: 'newer' } : keeping,
			lock: state,
			...(whose === undefined ? {} : { whose }),
			introductions: state === 'locked' ? [] : mergeCaseloads(readings.introductions, [...held.values()]),
			setAside: readings.setAside,
			held: [...held.keys()],
			count: found?.count ?? 0,
			isRead: found !== undefined,
		};
	}

	return {
		all,
		save: (introduction) =>
			inTurn(async () => {
				const [saving] = await saveAll([introduction]);
				return saving ?? { outcome: 'removed', introduction };
			}),
		merge: (introductions) =>
			inTurn(() => {
				for (const { id } of introductions) known.delete(id);
				return saveAll(introductions);
			}),
		remove: (id) =>
			inTurn(async () => {
				if (held.delete(id)) known.add(id);
				return write<never>([id], (found) =>
					Promise.resolve({ records: new Map([...found.records.keys()].map((name) => [name, undefined])) }),
				);
			}),
		eraseAll: () =>
			inTurn(async () => {
				forget();
				tabs.tell('erased');
				const erased = await shelf.erase();
				tabs.tell('changed');
				call('here');
				return erased;
			}),
		sayWhose: (whose) => inTurn(() => write<never>([], () => Promise.resolve({ settings: new Map([['whose', whose]]) }))),
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
				call('here');
				return 'open';
			}),
		lockNow: (where) => {
			open = undefined;
			if (where === 'everywhere') tabs.tell('locked');
			call('here');
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => {
			listeners.clear();
			tabs.close();
		},
	};
}

async function openShelf(steps: readonly Step[]): Promise<{ readonly shelf: Shelf; readonly keeping: Keeping }> {
	try {
		if ((globalThis as { indexedDB?: unknown }).indexedDB === undefined)
			return { shelf: memoryShelf(), keeping: { kind: 'memory', reason: 'missing' } };
		return { shelf: await openDatabaseShelf(steps), keeping: { kind: 'device' } };
	} catch {
		const memory = memoryShelf();
		// An earlier visit may have left a database that is refused today.
		const erase = () => memory.erase().then(() => eraseDatabase(steps));
		return { shelf: { ...memory, erase }, keeping: { kind: 'memory', reason: 'refused' } };
	}
}

function readWhose(value: unknown): Whose | undefined {
	return value === 'mine' || value === 'shared' ? value : undefined;
}
