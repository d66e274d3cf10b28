import { mkdir, writeFile } from 'node:fs/promises';
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
	const added = await index.addDirectory({ path: folder });
	const made = await index.getFiles();
	const failures = [...added.errors, ...made.errors];
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
