import { existsSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the served site, with its base path and a slash at the end. */
		site: string;
		/** Path of the browser to test with. */
		browser: string;
	}
}

/** Serves `dist/` as it was built, on a free port of this machine only, for as long as the browser tests run. */
export default async function serveTheSite(project: TestProject) {
	if (!existsSync('dist/index.html'))
		throw new Error('There is no site in dist/. Run "npm run build" first, or "npm test", which does.');
	project.provide('browser', findBrowser());
	const server = await preview({ root: '.', logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
	const base = (process.env['LODESTONE_BASE'] ?? '/').replace(/\/?$/, '/');
	project.provide('site', `http://127.0.0.1:${server.port}${base}`);
	return () => server.stop();
}
