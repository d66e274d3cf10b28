import { freshMark, namesOf, type Change, type Erased, type Found, type Shelf, type Written } from './shelf.ts';

export const databaseName = 'lodestone.introductions';

/** What takes a database from one version to the next. Steps are only ever added, and never touch what a record says. */
export type Step = (database: IDBDatabase, upgrade: IDBTransaction) => void;

/** The version of a database is the number of steps it has taken. */
export const steps: readonly Step[] = [
	(database) => {
		database.createObjectStore('introductions');
		database.createObjectStore('settings');
	},
];

const stores = ['introductions', 'settings'];
/** How long another window may keep hold of the database before it is called emptied instead of gone, in milliseconds. */
const patience = 2_000;

/**
 * The browser's database as a shelf. It is opened for each look and each write and closed right after, so that no window stands in the
 * way of another one that erases or upgrades. Only a write makes a database: who merely looks leaves no trace.
 *
 * @param path the steps to take; other than usual in tests only
 * @throws whatever the browser says where it refuses a database: in some private windows, or by policy
 */
export async function openDatabaseShelf(path: readonly Step[] = steps): Promise<Shelf> {
	(await open(path, 'look'))?.database.close();
	return { look: (ids) => look(path, ids), write: (mark, change) => write(path, mark, change), erase: () => erase(path) };
}

interface Opened {
	readonly database: IDBDatabase;
	readonly isNewer: boolean;
}

/** @returns `undefined` where there is no database and none is to be made */
async function open(path: readonly Step[], purpose: 'look' | 'write'): Promise<Opened | undefined> {
	try {
		const database = await openVersion(path, purpose, path.length);
		return database && { database, isNewer: false };
	} catch (error) {
		if (nameOf(error) !== 'VersionError') throw error;
		const database = await openVersion(path, purpose, undefined);
		return database && { database, isNewer: true };
	}
}

function openVersion(
	path: readonly Step[],
	purpose: 'look' | 'write',
	version: number | undefined,
): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(databaseName, version);
		let isAbsent = false;
		request.onupgradeneeded = ({ oldVersion }) => {
			const upgrade = request.transaction;
			if (oldVersion === 0 && (purpose === 'look' || version === undefined)) {
				isAbsent = true;
				upgrade?.abort();
			} else if (upgrade !== null) {
				for (const step of path.slice(oldVersion)) step(request.result, upgrade);
			}
		};
		request.onsuccess = () => {
			const database = request.result;
			// Another window erases or upgrades: what is under way here is finished, then the way is free.
			database.onversionchange = () => database.close();
			resolve(database);
		};
		request.onerror = () => (isAbsent ? resolve(undefined) : reject(reasonOf(request)));
	});
}

async function look(path: readonly Step[], ids: readonly string[] | undefined): Promise<Found | undefined> {
	try {
		const opened = await open(path, 'look');
		if (opened === undefined) return { mark: undefined, settings: new Map(), records: new Map(), count: 0, isNewer: false };
		const { database, isNewer } = opened;
		try {
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
		const opened = await open(path, 'write');
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

/** Empties the database first, so that nothing is left in it even where another window keeps it from being taken away. */
async function erase(path: readonly Step[]): Promise<Erased> {
	const left = await empty(path).catch(() => undefined);
	const deletion = await deleteDatabase();
	if (deletion === 'blocked') return { outcome: left === 0 ? 'emptied' : 'failed', left };
	try {
		const again = await open(path, 'look');
		if (again !== undefined)
			return { outcome: 'failed', left: await count(again.database).finally(() => again.database.close()) };
		return { outcome: (await isListed()) ? 'failed' : 'gone', left: 0 };
	} catch {
		return { outcome: 'failed', left: undefined };
	}
}

/** @returns how many records and settings are left, by looking again */
async function empty(path: readonly Step[]): Promise<number> {
	const opened = await open(path, 'look');
	if (opened === undefined) return 0;
	const { database } = opened;
	try {
		const names = [...database.objectStoreNames];
		if (names.length === 0) return 0;
		const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
		for (const name of names) transaction.objectStore(name).clear();
		await finish(transaction);
		return await count(database);
	} finally {
		database.close();
	}
}

async function count(database: IDBDatabase): Promise<number> {
	const names = [...database.objectStoreNames];
	if (names.length === 0) return 0;
	const transaction = database.transaction(names, 'readonly');
	const counts = await Promise.all(names.map((name) => answer(transaction.objectStore(name).count())));
	return counts.reduce((sum, one) => sum + one, 0);
}

function deleteDatabase(): Promise<'deleted' | 'blocked'> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(databaseName);
		request.onsuccess = () => resolve('deleted');
		request.onerror = () => resolve('blocked');
		request.onblocked = () => setTimeout(() => resolve('blocked'), patience);
	});
}

/** Whether the browser still names the database; some browsers do not tell. */
async function isListed(): Promise<boolean> {
	const { databases } = indexedDB as Partial<Pick<IDBFactory, 'databases'>>;
	const listed = (await databases?.call(indexedDB)) ?? [];
	return listed.some(({ name }) => name === databaseName);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			// One value that cannot be read ends nothing but itself.
			event.preventDefault();
			reject(reasonOf(request));
		};
	});
}

function finish(transaction: IDBTransaction): Promise<void> {
	const finished = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(reasonOf(transaction));
	});
	// Who waits for it hears of it; who gave up earlier need not.
	finished.catch(() => undefined);
	return finished;
}

function reasonOf({ error }: { readonly error: DOMException | null }): Error {
	return error ?? new Error('The browser gave no reason.');
}

function nameOf(error: unknown): string | undefined {
	return error instanceof Error || error instanceof DOMException ? error.name : undefined;
}
