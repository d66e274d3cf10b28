import { answer, databaseName, finish, openDatabase, type Step } from './open-database.ts';
import type { Erased } from './shelf.ts';

/** How long another window may keep hold of the database before it is called emptied instead of gone, in milliseconds. */
const patience = 2_000;

/**
 * Empties the database first, so that nothing is left in it even where another window keeps it from being taken away. Where the browser
 * refuses to open it, nobody can tell what an earlier visit left there, and that is what is said.
 */
export async function eraseDatabase(path: readonly Step[]): Promise<Erased> {
	const left = await empty(path).catch(() => undefined);
	const deletion = await deleteDatabase().catch(() => 'blocked' as const);
	if (deletion === 'blocked') return { outcome: left === 0 ? 'emptied' : 'failed', left };
	try {
		const again = await openDatabase(path, 'look');
		if (again === undefined) return { outcome: (await isListed()) ? 'failed' : 'gone', left: 0 };
		const found = await count(again.database).finally(() => again.database.close());
		return { outcome: found === 0 ? 'emptied' : 'failed', left: found };
	} catch {
		return { outcome: 'failed', left: undefined };
	}
}

/** @returns how many records and settings are left, by looking again */
async function empty(path: readonly Step[]): Promise<number> {
	const opened = await openDatabase(path, 'look');
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
		const timer = setTimeout(() => resolve('blocked'), patience);
		request.onsuccess = () => {
			clearTimeout(timer);
			resolve('deleted');
		};
		request.onerror = () => resolve('blocked');
	});
}

/** Whether the browser still names the database; some browsers do not tell. */
async function isListed(): Promise<boolean> {
	const { databases } = indexedDB as Partial<Pick<IDBFactory, 'databases'>>;
	const listed = (await databases?.call(indexedDB)) ?? [];
	return listed.some(({ name }) => name === databaseName);
}
