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
export const stores = ['introductions', 'settings'];

/** How long another window may keep hold of the database before it is given up, in milliseconds. */
const patience = 10_000;

export interface Opened {
	readonly database: IDBDatabase;
	readonly isNewer: boolean;
}

/** @returns `undefined` where there is no database and none is to be made */
export async function openDatabase(path: readonly Step[], purpose: 'look' | 'write'): Promise<Opened | undefined> {
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
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			reject(new Error('Another window kept hold of the database.'));
		}, patience);
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
			clearTimeout(timer);
			const database = request.result;
			if (isLate) database.close();
			// Another window erases or upgrades: what is under way here is finished, then the way is free.
			database.onversionchange = () => database.close();
			resolve(database);
		};
		request.onerror = () => {
			clearTimeout(timer);
			if (isAbsent) resolve(undefined);
			else reject(reasonOf(request));
		};
	});
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			// One value that cannot be read ends nothing but itself.
			event.preventDefault();
			reject(reasonOf(request));
		};
	});
}

export function finish(transaction: IDBTransaction): Promise<void> {
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

export function nameOf(error: unknown): string | undefined {
	return error instanceof Error || error instanceof DOMException ? error.name : undefined;
}
