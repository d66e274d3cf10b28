import { eraseDatabase } from './erase-database.ts';
import { answer, finish, nameOf, openDatabase, stores, type Step } from './open-database.ts';
import { freshMark, namesOf, type Change, type Found, type Shelf, type Written } from './shelf.ts';

/**
 * The browser's database as a shelf. It is opened for each look and each write and closed right after, so that no window stands in the
 * way of another one that erases or upgrades. Only a write makes a database: who merely looks leaves no trace.
 *
 * @throws whatever the browser says where it refuses a database: in some private windows, or by policy
 */
export async function openDatabaseShelf(path: readonly Step[]): Promise<Shelf> {
	(await openDatabase(path, 'look'))?.database.close();
	return { look: (ids) => look(path, ids), write: (mark, change) => write(path, mark, change), erase: () => eraseDatabase(path) };
}

const nothing: Found = { mark: undefined, settings: new Map(), records: new Map(), count: 0, isNewer: false };

async function look(path: readonly Step[], ids: readonly string[] | undefined): Promise<Found | undefined> {
	try {
		const opened = await openDatabase(path, 'look');
		if (opened === undefined) return nothing;
		const { database, isNewer } = opened;
		try {
			// A later version may have other stores; what cannot be found there is not read, and nothing is written.
			if (isNewer && !stores.every((name) => database.objectStoreNames.contains(name))) return { ...nothing, isNewer };
			const transaction = database.transaction(stores, 'readonly');
			const introductions = transaction.objectStore('introductions');
			const ranges = ids?.map((id) => IDBKeyRange.bound(...namesOf(id))) ?? [undefined];
			const [settings, count, ...records] = await Promise.all([
				readAll(transaction.objectStore('settings')),
				answer(introductions.count()),
				...ranges.map((range) => readAll(introductions, range)),
			]);
			return { mark: settings.get('mark'), settings, records: new Map(records.flatMap((map) => [...map])), count, isNewer };
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}

/** One value after the other: where the browser lost one of them on its disk, reading all at once gives none. */
async function readAll(store: IDBObjectStore, range?: IDBKeyRange): Promise<Map<string, unknown>> {
	const names = (await answer(store.getAllKeys(range))).filter((name) => typeof name === 'string');
	return new Map(
		await Promise.all(names.map(async (name) => [name, await answer<unknown>(store.get(name)).catch(() => undefined)] as const)),
	);
}

async function write(path: readonly Step[], mark: unknown, { records, settings }: Change): Promise<Written> {
	try {
		const opened = await openDatabase(path, 'write');
		if (opened === undefined || opened.isNewer) {
			opened?.database.close();
			return 'newer';
		}
		const { database } = opened;
		try {
			const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
			const finished = finish(transaction);
			const settingsStore = transaction.objectStore('settings');
			if ((await answer<unknown>(settingsStore.get('mark'))) !== mark) return 'overtaken';
			try {
				put(transaction.objectStore('introductions'), records);
				put(settingsStore, settings);
				settingsStore.put(freshMark(), 'mark');
			} catch (error) {
				transaction.abort();
				throw error;
			}
			await finished;
			return 'written';
		} finally {
			database.close();
		}
	} catch (error) {
		return nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed';
	}
}

function put(store: IDBObjectStore, values: ReadonlyMap<string, unknown> = new Map()): void {
	for (const [name, value] of values) {
		if (value === undefined) store.delete(name);
		else store.put(value, name);
	}
}
