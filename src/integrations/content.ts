import type { AstroIntegration } from 'astro';
import { formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { readBuildSettings } from '../site/build-settings.ts';

/**
 * Stops a build whose content has errors before anything is written, with every problem and what to do about it. The last build
 * stays as it was. While somebody works on the site, a change in the content reloads it.
 */
export function contentIntegration(): AstroIntegration {
	const { content, today } = readBuildSettings(process.env);
	return {
		name: 'lodestone:content',
		hooks: {
			'astro:build:start': () => {
				const loaded = loadCatalog(content, today);
				if (loaded.catalog !== undefined) return;
				process.stderr.write(`${formatProblems(loaded.problems, loaded.fileCount)}\n`);
				process.exit(1);
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(content);
				server.watcher.on('change', (path) => {
					if (path.endsWith('.md') || path.endsWith('.yaml')) void server.restart();
				});
			},
		},
	};
}
