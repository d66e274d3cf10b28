import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** After the build, indexes every page that says it wants to be found, one index for each language, into `pagefind/`. */
export function searchIntegration(): AstroIntegration {
	return {
		name: 'lodestone:search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await pagefind.createIndex({});
				if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: fileURLToPath(dir) });
				const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
				await pagefind.close();
				const failures = [...added.errors, ...written.errors];
				if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
				logger.info(`${String(added.page_count)} pages read for search`);
			},
		},
	};
}
