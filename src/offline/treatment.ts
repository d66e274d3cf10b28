/** What the worker needs to know of a request. A `Request` is one. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	readonly headers?: { readonly has: (name: string) => boolean };
}

/**
 * How a request is answered.
 *
 * - `leave`: as if there were no worker.
 * - `page`, `file`: from the network; the copy on the device when there is no answer; for a page at last the page that says so.
 * - `asset`: from the device, because its name changes with its content; from the network when it is not there yet.
 *
 * `key` is the address under which a copy is kept, without query and fragment: those are what somebody asked or answered.
 * Absent: no copy is kept.
 */
export type Treatment =
	{ readonly kind: 'leave' } | { readonly kind: 'page' | 'file' | 'asset'; readonly key: string | undefined };

/** Pages whose script reads the query: the same page whatever is asked. */
const askingPages = /^(?:[a-z]{2}\/)?(?:update|report|search)\/$/;
/** A last part without a dot, or one that says what it is. */
const pagePaths = /^(?:.*\/)?(?:[^./]*|[^/]+\.html)$/;

/**
 * Chooses how to answer.
 *
 * @param scope address of the home page, with its base path and a slash at the end
 */
export function treatmentOf({ method, url, headers }: Asked, scope: string): Treatment {
	const { origin, pathname, search } = new URL(url);
	const address = origin + pathname;
	if (method !== 'GET' || headers?.has('range') === true || !address.startsWith(scope)) return { kind: 'leave' };
	const path = address.slice(scope.length);
	if (pagePaths.test(path)) return { kind: 'page', key: search === '' || askingPages.test(path) ? address : undefined };
	// The parts of the search index that were fetched would tell what was searched for.
	if (search !== '' || path.startsWith('pagefind/')) return { kind: 'leave' };
	return { kind: path.startsWith('assets/') ? 'asset' : 'file', key: address };
}

/** Whether an answer may be kept: whole, sound, from here, and from the very address that was asked for. */
export function isKeepable({ status, type, redirected }: Pick<Response, 'status' | 'type' | 'redirected'>): boolean {
	return status === 200 && type === 'basic' && !redirected;
}

/** One set of kept pages and files that belong together, made for one release. */
export interface Core {
	readonly name: string;
	/** Everything of its release is on the device. */
	readonly isComplete: boolean;
}

/**
 * The set to answer from: that of this release once it is whole, until then the newest whole one.
 *
 * @param cores oldest first
 * @param current name of the set of this release
 */
export function coreInUse(cores: readonly Core[], current: string): string | undefined {
	const whole = cores.filter(({ isComplete }) => isComplete).map(({ name }) => name);
	return whole.includes(current) ? current : whole.at(-1);
}

/** The sets that nobody needs any more: all but the one in use and the one being filled. Same parameters. */
export function coresToDrop(cores: readonly Core[], current: string): string[] {
	const used = coreInUse(cores, current);
	return cores.map(({ name }) => name).filter((name) => name !== current && name !== used);
}

/**
 * The copies that go when there are too many, oldest first.
 *
 * @param keys oldest first
 * @param most how many may stay, those in `spared` not counted
 */
export function surplus(keys: readonly string[], most: number, spared: ReadonlySet<string>): string[] {
	const counted = keys.filter((key) => !spared.has(key));
	return counted.slice(0, Math.max(0, counted.length - most));
}
