/** A built site, by path from its root without a leading slash. */
export interface BuiltFiles {
	/** Names of the files in `assets/`. They carry a hash, so a name that stands in a text means that file. */
	readonly assets: readonly string[];
	readonly read: (path: string) => string;
}

/**
 * What pages need in order to work: scripts, styles, and what those load in turn, at once or later.
 *
 * @param pages addresses that end with a slash, or are empty for the home page
 * @returns paths of assets, in order of name
 * @throws when a page was not built
 */
export function assetsOf(pages: readonly string[], { assets, read }: BuiltFiles): string[] {
	const needed = new Set<string>();
	const waiting = pages.map((page) => `${page}index.html`);
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		const text = read(path);
		for (const name of assets) {
			if (needed.has(name) || !text.includes(name)) continue;
			needed.add(name);
			if (/\.(?:js|css)$/.test(name)) waiting.push(`assets/${name}`);
		}
	}
	return [...needed].sort().map((name) => `assets/${name}`);
}
