import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Ready-made interfaces that come with every index; the search page has its own. */
const unusedFiles = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** After the build, indexes every page that says it wants to be found, one index for each language, into `pagefind/`. */
export function searchIntegration(): AstroIntegration {
	return {
		name: 'lodestone:search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await writeSearchIndex(fileURLToPath(dir));
				logger.info(`${String(count)} files written for search`);
			},
		},
	};
}

/**
 * Indexes the pages in a folder and writes the index below it.
 *
 * @returns how many files were written
 * @throws when a page cannot be read or the index cannot be made
 */
async function writeSearchIndex(folder: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({});
	if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
	const failures: string[] = [];
	for (const sourcePath of await pagesBelow(folder)) {
		const content = withFilters(await readFile(join(folder, sourcePath), 'utf8'));
		if (content !== undefined) failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
	}
	const made = await index.getFiles();
	failures.push(...made.errors);
	if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join('; ')}`);
	const files = made.files.filter(({ path }) => !unusedFiles.test(path));
	for (const { path, content } of files) {
		const target = join(folder, 'pagefind', path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await pagefind.close();
	return files.length;
}

async function pagesBelow(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).sort();
}

/**
 * The index reads one filter value from one element, and a service for the whole province has a value for every county. So the page
 * carries its filters as one short attribute, and they are spelled out here for the index alone. Absent for a page without filters.
 */
function withFilters(html: string): string | undefined {
	const filters = /<main[^>]* data-search-filters="([a-z0-9: -]+)"/.exec(html)?.[1];
	if (filters === undefined) return undefined;
	const elements = filters.split(' ').map((filter) => `<i data-pagefind-filter="${filter}"></i>`);
	return html.replace('</main>', `${elements.join('')}</main>`);
}
