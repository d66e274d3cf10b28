import type { KeepMessage, Release } from './release.ts';
import { coreInUse, coresToDrop, isKeepable, surplus, treatmentOf, type Core, type Treatment } from './treatment.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/*
 * The service worker: what was visited, and what everybody may need, works without a connection. Pages and data come from the network
 * whenever it answers, so nobody is held on an old version; that is also why a new worker may take over at once.
 */

declare const lodestoneRelease: Release;

type Kind = Exclude<Treatment['kind'], 'leave'>;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const { version, offline, core } = lodestoneRelease;
/** Copies beyond those of the core; the oldest goes first. */
const most: Readonly<Record<Kind, number>> = { page: 100, file: 60, asset: 100 };
/** How long a network may take before the copy is shown, in milliseconds. */
const patience = 4000;
const corePrefix = `lodestone ${scope} core `;
const coreName = corePrefix + version;
/** Kept last: where it is, everything is. */
const completeKey = `${scope}?complete`;
const spared = new Set(core.map((address) => scope + address));
const shelf = (kind: Kind) => caches.open(`lodestone ${scope} ${kind}`);

worker.addEventListener('install', (event) => event.waitUntil(keepBasics().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(keepInBackground(event.data as KeepMessage)));
worker.addEventListener('fetch', (event) => {
	const treatment = treatmentOf(event.request, scope);
	if (treatment.kind !== 'leave') event.respondWith(answer(event, treatment.kind, treatment.key));
});

async function answer(event: FetchEvent, kind: Kind, key: string | undefined): Promise<Response> {
	const kept = kind === 'asset' && key !== undefined ? await copyOf(kind, key) : undefined;
	if (kept !== undefined) return kept;
	const arrival = fetch(event.request);
	// Registered first, so that the copy is taken before the page reads the answer; a late answer is kept as well.
	event.waitUntil(
		arrival.then((response) => (key === undefined ? undefined : keep(kind, key, response.clone()))).catch(() => undefined),
	);
	if (kind === 'asset') return arrival;
	const waited = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
	const first = await Promise.race([arrival.catch(() => undefined), waited]);
	if (first !== undefined && first.status < 500) return first;
	const copy = key === undefined ? undefined : await copyOf(kind, key);
	if (copy !== undefined) return copy;
	return kind === 'page' ? arrival.catch(async () => (await offlinePageFor(event.request.url)) ?? Response.error()) : arrival;
}

/** The copy on the device: from the whole set of a release, so that a page meets the data it was made with; else what was visited. */
async function copyOf(kind: Kind, key: string): Promise<Response | undefined> {
	const inUse = kind === 'asset' ? undefined : coreInUse(await cores(), coreName);
	const fromCore = inUse === undefined ? undefined : await (await caches.open(inUse)).match(key, { ignoreVary: true });
	return fromCore ?? (await shelf(kind)).match(key, { ignoreVary: true });
}

async function offlinePageFor(url: string): Promise<Response | undefined> {
	const found = offline.findLast(({ prefix }) => url.startsWith(scope + prefix));
	return found === undefined ? undefined : copyOf('page', scope + found.page);
}

/** A full disk is no reason to fail: then there is no copy. */
async function keep(kind: Kind, key: string, response: Response): Promise<void> {
	if (!isKeepable(response)) return;
	const cache = await shelf(kind);
	await cache.put(key, response);
	const keys = (await cache.keys()).map(({ url }) => url);
	await Promise.all(surplus(keys, most[kind], spared).map((one) => cache.delete(one)));
}

async function keepBasics(): Promise<void> {
	for (const { page } of offline) await keep('page', scope + page, await fetch(scope + page, { cache: 'no-cache' }));
}

async function keepInBackground({ visited, withCore }: KeepMessage): Promise<void> {
	for (const url of visited) {
		const treatment = treatmentOf({ method: 'GET', url }, scope);
		if (treatment.kind === 'leave' || treatment.key === undefined) continue;
		if ((await (await shelf(treatment.kind)).match(treatment.key, { ignoreVary: true })) !== undefined) continue;
		// The browser has it from a moment ago, so this costs no second transfer.
		await keep(treatment.kind, treatment.key, await fetch(treatment.key, { cache: 'force-cache' }));
	}
	if (withCore) await fillCore();
}

/** Fetches what is missing, one after the other. What was interrupted goes on with the next page that is opened. */
async function fillCore(): Promise<void> {
	const [set, assets] = await Promise.all([caches.open(coreName), shelf('asset')]);
	if ((await set.match(completeKey)) !== undefined) return;
	for (const address of core) {
		const key = scope + address;
		const isAsset = treatmentOf({ method: 'GET', url: key }, scope).kind === 'asset';
		const cache = isAsset ? assets : set;
		if ((await cache.match(key, { ignoreVary: true })) !== undefined) continue;
		const response = await fetch(key, { cache: isAsset ? 'default' : 'no-cache' });
		if (!isKeepable(response)) return;
		await cache.put(key, response);
	}
	// Published anew meanwhile: the set may mix two releases. The next worker makes its own.
	const published = await (await fetch(`${scope}sw.js`, { cache: 'no-cache' })).text();
	if (!published.includes(version)) {
		await caches.delete(coreName);
		return;
	}
	await set.put(completeKey, new Response(version));
	await Promise.all(coresToDrop(await cores(), coreName).map((name) => caches.delete(name)));
}

async function cores(): Promise<Core[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(corePrefix));
	return Promise.all(
		names.map(async (name) => ({ name, isComplete: (await (await caches.open(name)).match(completeKey)) !== undefined })),
	);
}
