/** The part of the search index's own script that the search page uses. It is made after the build, so it is loaded by address. */
export interface Pagefind {
	readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
	/** `null` finds everything that passes the filters. */
	readonly search: (text: string | null, options: { filters: Record<string, string> }) => Promise<{ results: FoundPage[] }>;
}

export interface FoundPage {
	readonly data: () => Promise<FoundPageData>;
}

export interface FoundPageData {
	readonly url: string;
	/** HTML whose only tag is `<mark>`, around words that matched. */
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
	readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * Loads the index of the page's language.
 *
 * @param address of `pagefind/pagefind.js`
 * @param base path of the site, put before the addresses of results
 */
export async function loadPagefind(address: string, base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	return pagefind;
}
