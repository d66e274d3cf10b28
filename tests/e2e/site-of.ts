import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'astro';

/** A site of its own for the tests of a file. */
export interface OwnSite {
	/** Address of a path of the site: `at('fr/freshness/')`. */
	readonly at: (path: string) => string;
	/** Its content folder, to be changed. */
	readonly content: string;
	/** Builds it again from the content as it is now, in the same place. */
	readonly rebuild: () => Promise<void>;
	readonly stop: () => Promise<void>;
}

const run = promisify(execFile);

/**
 * Builds a site of the small valid content with some changes, and serves it on a free port. For states that the real content is not
 * in. Takes some seconds: once for a file, in `beforeAll`.
 *
 * @param change puts its changes into the content folder
 * @param today the build's day, `YYYY-MM-DD`
 */
export async function siteOf(change: (contentFolder: string) => void, today: string): Promise<OwnSite> {
	// Inside the project, because a build finds its packages from there.
	mkdirSync('node_modules/.own-sites', { recursive: true });
	const folder = mkdtempSync('node_modules/.own-sites/site-');
	const [content, outDir] = [join(folder, 'content'), join(folder, 'dist')];
	cpSync('tests/fixtures/valid', content, { recursive: true });
	change(content);
	const env = { ...process.env, LODESTONE_CONTENT: content, LODESTONE_TODAY: today, LODESTONE_BASE: '/' };
	const build = async () => {
		await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], { env });
	};
	await build();
	const server = await preview({ root: '.', outDir, base: '/', logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
	return {
		at: (path) => `http://127.0.0.1:${server.port}/${path}`,
		content,
		rebuild: build,
		stop: async () => {
			await server.stop();
			rmSync(folder, { recursive: true });
		},
	};
}
