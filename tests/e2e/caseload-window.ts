import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import ts from 'typescript';
import type * as device from './caseload-in-browser.ts';
import { at } from './visit.ts';

declare global {
	interface Window {
		/** What `caseload-in-browser.ts` exports, on pages of `useSources`. */
		device: typeof device;
	}
}

const folder = 'sources-under-test/';

/**
 * Serves the sources of the caseload to a browser, each module as it stands with its types taken out, on the origin of the site: the browser
 * runs what is written, without a bundle and without a page of its own in the site.
 */
export async function useSources(context: BrowserContext): Promise<void> {
	await context.route(at(`${folder}**`), async (route) => {
		const path = new URL(route.request().url()).pathname.split(folder)[1] ?? '';
		if (path === '') {
			const start = `<script type="module">window.device = await import('./tests/e2e/caseload-in-browser.ts')</script>`;
			await route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Caseload</title>${start}` });
			return;
		}
		const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), {
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: true },
		});
		await route.fulfill({ contentType: 'text/javascript', body: outputText });
	});
}

/** Opens a page, or opens it again, on which `window.device` is the code under test. */
export async function visitSources(page: Page): Promise<void> {
	await page.goto(at(folder));
	await page.waitForFunction(() => 'device' in window);
}
