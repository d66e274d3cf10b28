import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parameterOf } from '../i18n/languages.ts';
import { pagePath, type Section } from '../i18n/paths.ts';
import { introductionFilePath } from '../introduction/data-file-path.ts';
import { assetsOf } from '../offline/core-files.ts';
import type { Release } from '../offline/release.ts';
import { siteLanguages } from '../schema/vocabulary.ts';
import { updateFilePath } from '../listing-editor/data-file-path.ts';
import { wizardFilePath, wizardParts } from '../wizard/data-files.ts';

/** The rooms that work without a connection before anybody opened them, beside the home page. */
const coreRooms: readonly Section[] = ['plan', 'introduction', 'update', 'offline'];

/**
 * Makes the service worker, `sw.js`: compiled with the scripts of the site, and completed after everything else is written with the
 * list of what everybody keeps and a version made from those very files.
 */
export function offlineIntegration(): AstroIntegration {
	return {
		name: 'lodestone:offline',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				const worker = fileURLToPath(new URL('src/offline/worker.ts', config.root));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'lodestone:offline',
								applyToEnvironment: ({ name }) => name === 'client',
								buildStart() {
									this.emitFile({ type: 'chunk', id: worker, fileName: 'sw.js' });
								},
							},
						],
					},
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { core, version } = await completeWorker(dir);
				logger.info(`${core.length} files are kept for use without a connection, version ${version}`);
			},
		},
	};
}

/** Puts the release in front of the compiled worker. A worker is a plain script: one that imports anything would not start. */
async function completeWorker(dir: URL): Promise<Release> {
	const target = new URL('sw.js', dir);
	const script = await readFile(target, 'utf8');
	if (/^\s*(?:import|export)\b/m.test(script))
		throw new Error('sw.js imports or exports something. src/offline/ must stand alone.');
	const release = await releaseOf(dir, script);
	await writeFile(target, `const lodestoneRelease=${JSON.stringify(release)};\n${script}`);
	return release;
}

async function releaseOf(dir: URL, script: string): Promise<Release> {
	const contents = new Map<string, Buffer>();
	const load = async (path: string) => contents.set(path, await readFile(new URL(path, dir)));
	const names = await readdir(new URL('assets/', dir));
	const pages = siteLanguages.flatMap((language) => [undefined, ...coreRooms].map((room) => pagePath(language, room).slice(1)));
	await Promise.all([...names.map((name) => `assets/${name}`), ...pages.map((page) => `${page}index.html`)].map(load));
	const read = (path: string) => contents.get(path)?.toString('utf8') ?? '';
	const files = siteLanguages
		.flatMap((language) => [
			...wizardParts.map((part) => wizardFilePath(part, language)),
			introductionFilePath(language),
			updateFilePath(language),
		])
		.map((path) => path.slice(1));
	await Promise.all([...files, 'favicon.svg'].map(load));
	const core = [...assetsOf(pages, { assets: names, read }), 'favicon.svg', ...files, ...pages];
	const hash = createHash('sha256').update(script);
	for (const address of core) {
		const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
		hash.update(`\n${address}\n`).update(contents.get(path) ?? '');
	}
	const offline = siteLanguages.map((language) => {
		const parameter = parameterOf(language);
		return { prefix: parameter === undefined ? '' : `${parameter}/`, page: pagePath(language, 'offline').slice(1) };
	});
	return { version: hash.digest('hex').slice(0, 16), offline, core };
}
