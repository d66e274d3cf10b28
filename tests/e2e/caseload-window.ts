import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import ts from 'typescript';
import type { CaseloadStore } from '../../src/introduction/device/store-types.ts';
import type {} from './caseload-in-browser.ts';
import { at } from './visit.ts';

type Asked<Method> = Method extends (...asked: infer Asking) => infer Answer
	? (...asked: Asking) => Promise<Awaited<Answer>>
	: never;

/** A window with a store in it, called from outside the browser. */
export type CaseloadWindow = { readonly page: Page } & {
	readonly [Name in keyof Omit<CaseloadStore, 'subscribe'>]: Asked<CaseloadStore[Name]>;
};

const folder = 'sources-under-test/';
const startPage =
	'<!doctype html><title>Caseload</title><script type="module" src="./tests/e2e/caseload-in-browser.ts"></script>';
const databaseName = 'lodestone.introductions';

/**
 * Opens the store in a window, or opens it again. The sources are served on the site's origin, each module as it stands with its types taken
 * out: the browser runs what is written, without a bundle and without a page of its own in the site.
 *
 * @param version which version of Lodestone opens it: this one, or one whose database has taken a step more
 */
export async function openCaseload(page: Page, version: 'this' | 'later' = 'this'): Promise<CaseloadWindow> {
	await page.route(at(`${folder}**`), async (route) => {
		const path = new URL(route.request().url()).pathname.split(folder)[1] ?? '';
		await route.fulfill(
			path === ''
				? { contentType: 'text/html', body: startPage }
				: { contentType: 'text/javascript', body: await withoutTypes(path) },
		);
	});
	await page.goto(at(folder));
	await page.waitForFunction(() => 'openStore' in window);
	await page.evaluate(async (opens) => window.openStore(opens), version);
	return new Proxy({ page } as CaseloadWindow, {
		get: (_, name) => {
			if (name === 'page') return page;
			// A window is no promise, though `await` asks.
			if (typeof name === 'symbol' || name === 'then') return undefined;
			return (...asked: unknown[]) =>
				page.evaluate(
					([method, given]) => (window.store as unknown as Record<string, (...given: unknown[]) => unknown>)[method]?.(...given),
					[name, asked] as const,
				);
		},
	});
}

/** The same device in another window. */
export async function anotherWindow({ page }: CaseloadWindow): Promise<CaseloadWindow> {
	return openCaseload(await page.context().newPage());
}

const scripts = new Map<string, string>();
async function withoutTypes(path: string): Promise<string> {
	const script =
		scripts.get(path) ??
		ts.transpileModule(await readFile(path, 'utf8'), {
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: true },
		}).outputText;
	scripts.set(path, script);
	return script;
}

/** Listens from now on. What comes back waits for the first change, which may have been already, and says where it came from. */
export async function listenIn({ page }: CaseloadWindow): Promise<() => Promise<'here' | 'elsewhere'>> {
	const heard = await page.evaluateHandle(() => ({
		change: new Promise<'here' | 'elsewhere'>((resolve) => void window.store.subscribe(resolve)),
	}));
	return () => heard.evaluate(({ change }) => change);
}

/** Everything that stands in the database, read without the code under test: bytes as the text that they would be. `undefined`: there is none. */
export async function atRest({ page }: CaseloadWindow): Promise<Record<string, Record<string, string>> | undefined> {
	return page.evaluate(async (named) => {
		if (!(await indexedDB.databases()).some(({ name }) => name === named)) return undefined;
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error!);
			});
		const asText = (value: unknown) =>
			JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part));
		const database = await asked(indexedDB.open(named));
		const stores: Record<string, Record<string, string>> = {};
		for (const name of database.objectStoreNames) {
			const store = database.transaction(name).objectStore(name);
			const [names, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll() as IDBRequest<unknown[]>)]);
			stores[name] = Object.fromEntries(names.map((key, index) => [key as string, asText(values[index])]));
		}
		database.close();
		return stores;
	}, databaseName);
}

/** Writes a value into the database as no version of Lodestone would. */
export async function damage({ page }: CaseloadWindow, name: string, value: unknown): Promise<void> {
	await page.evaluate(
		([named, key, put]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(named);
				request.onsuccess = () => {
					const transaction = request.result.transaction('introductions', 'readwrite');
					transaction.objectStore('introductions').put(put, key);
					transaction.oncomplete = () => {
						request.result.close();
						resolve();
					};
					transaction.onabort = () => reject(transaction.error!);
				};
			}),
		[databaseName, name, value] as const,
	);
}

/**
 * As if the disk had this much room and no more, in bytes; `undefined`: as much as before. The browser looks at the room once and remembers
 * it for a while, so say it before the first write.
 */
export async function giveRoom({ page }: CaseloadWindow, bytes: number | undefined): Promise<void> {
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(at('')).origin,
		...(bytes === undefined ? {} : { quotaSize: bytes }),
	});
}

/** Every write in this window is refused with this error, after so many that were not. */
export async function refuseWrites({ page }: CaseloadWindow, error: string, after = 0): Promise<void> {
	await page.evaluate(
		([name, allowed]) => {
			// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store below
			const { put } = IDBObjectStore.prototype;
			let puts = 0;
			IDBObjectStore.prototype.put = function (...asked) {
				puts += 1;
				if (puts > allowed) throw new DOMException('No.', name);
				return put.apply(this, asked);
			};
		},
		[error, after] as const,
	);
}

/** Holds the next sealing in this window, between what it read and what it will write. */
export async function stopBeforeSealing({ page }: CaseloadWindow) {
	const sealing = await page.evaluateHandle(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
		const { encrypt } = SubtleCrypto.prototype;
		const reached = Promise.withResolvers<undefined>();
		const goOn = Promise.withResolvers<undefined>();
		SubtleCrypto.prototype.encrypt = async function (...asked) {
			reached.resolve(undefined);
			await goOn.promise;
			return encrypt.apply(this, asked);
		};
		return { reached, goOn };
	});
	return {
		reached: () => sealing.evaluate(({ reached }) => reached.promise),
		goOn: () => sealing.evaluate(({ goOn }) => goOn.resolve(undefined)),
	};
}
