import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** A phone that many people in the province hold; its width is what pages must fit. */
export const phone: BrowserContextOptions = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A browser for the tests of a file. Every page is watched: an error in the console, a blocked resource or a request to another host
 * fails the test that made it.
 *
 * @param siteAddress whose requests are right; the served `dist/` unless a file has a site of its own
 */
export function useBrowser(siteAddress: () => string = () => inject('site')) {
	let browser: Browser;
	let faults: string[] = [];
	const contexts: BrowserContext[] = [];

	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: inject('browser'),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		});
	});
	afterEach(async () => {
		const found = faults;
		faults = [];
		await Promise.all(contexts.splice(0).map((context) => context.close()));
		expect(found, 'errors on the pages').toEqual([]);
	});
	afterAll(async () => browser.close());

	/** Without the service worker, so that a test meets the network alone; `{ serviceWorkers: 'allow' }` lets it work. */
	async function open(options: BrowserContextOptions = {}): Promise<Page> {
		const context = await browser.newContext({ locale: 'en-CA', serviceWorkers: 'block', ...options });
		contexts.push(context);
		return watch(await context.newPage());
	}

	function watch(page: Page): Page {
		page.on('console', (message) => {
			if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== new URL(siteAddress()).origin) faults.push(`request to ${request.url()}`);
		});
		return page;
	}

	return { open };
}

/** The address of a path of the site, under its base: `at('needs/')`, `at('fr/')`. */
export function at(path: string): string {
	return inject('site') + path;
}

/** What axe finds on the page as it stands, a line each; an empty list is a page without known barriers. */
export async function barriersOn(page: Page): Promise<string[]> {
	// As an isolated evaluation, not a script element: the page's own policy rightly refuses foreign scripts.
	await page.evaluate(axeSource);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
		const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
		return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`),
	);
}

interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly help: string;
		readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
	}[];
}
