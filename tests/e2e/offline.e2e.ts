import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { offlineWordsIn } from '../../src/i18n/offline.ts';
import type { SiteLanguage } from '../../src/schema/vocabulary.ts';
import { arrive, aWholePacket, packetFragment } from './introduction-page.ts';
import { keptAddresses, keptForEverybody } from './kept-copies.ts';
import { at, barriersOn, useBrowser } from './visit.ts';
import { manyAnswers, wizardOn } from './wizard-page.ts';

const inLanguage = [
	['en', ''],
	['fr', 'fr/'],
] as const;
const worker = { serviceWorkers: 'allow' } as const;

const heading = (page: Page) => page.locator('h1').first().innerText();
const offlineTitle = (language: SiteLanguage) => offlineWordsIn(language).title;

describe('without a connection, after one visit to the home page', () => {
	const { open } = useBrowser();

	async function visited(prefix = ''): Promise<Page> {
		const page = await open(worker);
		await page.goto(at(prefix));
		await keptForEverybody(page);
		await page.context().setOffline(true);
		return page;
	}

	test('the home page opens again', async () => {
		const page = await visited();
		const before = await heading(page);
		await page.reload();
		expect(await heading(page)).toBe(before);
	});

	test.each(inLanguage)('the wizard reaches a plan (%s)', async (language, prefix) => {
		const page = await open(worker);
		const wizard = await wizardOn(page, language);
		await page.goto(at(prefix));
		await keptForEverybody(page);
		await page.context().setOffline(true);
		await wizard.open(`step=plan&${manyAnswers}`);
		expect((await wizard.doors()).length).toBeGreaterThan(0);
	});

	test.each(inLanguage)('a link to an introduction opens (%s)', async (language, prefix) => {
		const page = await visited(prefix);
		await arrive(page, packetFragment(aWholePacket()), language);
		await page.getByText('Tidal Bakery').first().waitFor();
	});

	test.each(inLanguage)('a page that was not visited says so, without barriers (%s)', async (language, prefix) => {
		const page = await visited(prefix);
		await page.goto(at(`${prefix}services/start-program/`));
		expect(await heading(page)).toBe(offlineTitle(language));
		expect(await barriersOn(page)).toEqual([]);
	});
});

describe('what is kept', () => {
	const { open } = useBrowser();
	const path = 'services/start-program/';

	test('the first page of a visit, whichever it is', async () => {
		const page = await open(worker);
		await page.goto(at(path));
		const before = await heading(page);
		await expect.poll(() => keptAddresses(page)).toContain(at(path));
		await page.context().setOffline(true);
		await page.reload();
		expect(await heading(page)).toBe(before);
	});

	test('a page that was opened later', async () => {
		const page = await open(worker);
		await page.goto(at(''));
		await keptForEverybody(page);
		await page.goto(at(path));
		const before = await heading(page);
		await expect.poll(() => keptAddresses(page)).toContain(at(path));
		await page.context().setOffline(true);
		await page.reload();
		expect(await heading(page)).toBe(before);
	});

	test('the form for a listing that was opened, and no other listing', async () => {
		const page = await open(worker);
		await page.goto(at('update/?id=start-program'));
		await page.locator('form').first().waitFor();
		await keptForEverybody(page);
		await expect.poll(() => keptAddresses(page), { timeout: 10_000 }).toContain(at('source/start-program.json'));
		await page.context().setOffline(true);
		await page.reload();
		await page.locator('form').first().waitFor();
		expect((await keptAddresses(page)).filter((address) => address.includes('/source/'))).toHaveLength(1);
	});

	test('what was asked for before the worker came, and arrives after it', async () => {
		const page = await open(worker);
		const file = at('source/start-program.json');
		await page.addInitScript((address) => {
			if (location.protocol !== 'about:') void fetch(address);
		}, file);
		let wasHeldBack = false;
		await page.route(file, async (route) => {
			await keptForEverybody(page);
			wasHeldBack = true;
			await route.continue();
		});
		await page.goto(at(''));
		await expect.poll(() => keptAddresses(page), { timeout: 30_000 }).toContain(file);
		expect(wasHeldBack).toBe(true);
	});

	test('a page that reads its query, for every query', async () => {
		const page = await open(worker);
		await page.goto(at('report/?listing=one'));
		const before = await heading(page);
		await expect.poll(() => keptAddresses(page)).toContain(at('report/'));
		await page.context().setOffline(true);
		await page.goto(at('report/?listing=another'));
		expect(await heading(page)).toBe(before);
	});

	test('nothing of what was searched for or answered', async () => {
		const page = await open(worker);
		await page.goto(at(''));
		await keptForEverybody(page);
		await page.goto(at('search/?q=sickness'));
		await page.locator('[data-results] li').first().waitFor();
		await arrive(page, packetFragment(aWholePacket()));
		await expect.poll(() => keptAddresses(page)).toContain(at('search/'));
		expect((await keptAddresses(page)).filter((address) => address.includes('pagefind'))).toEqual([]);
		const telling = (await keptAddresses(page)).filter((address) => /[?#]/.test(address));
		expect(telling).toEqual([`${at('')}?complete`]);
	});

	test('no page for a wrong address', async () => {
		const page = await open(worker);
		await page.goto(at(''));
		await keptForEverybody(page);
		await page.goto(at('no-such-page/'));
		await page.goto(at('needs/'));
		await expect.poll(() => keptAddresses(page)).toContain(at('needs/'));
		expect(await keptAddresses(page)).not.toContain(at('no-such-page/'));
	});

	test('only what was visited, where the browser saves data', async () => {
		const page = await open(worker);
		await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
		await page.goto(at(path));
		await expect.poll(() => keptAddresses(page)).toContain(at(path));
		// A message is worked off before the next one is begun: once a second page is kept, the first has brought what it brings.
		await page.goto(at('needs/'));
		await expect.poll(() => keptAddresses(page)).toContain(at('needs/'));
		expect((await keptAddresses(page)).filter((address) => address.includes('/data/'))).toEqual([]);
	});

	test('no set of an earlier release, once the new one is whole', async () => {
		const page = await open(worker);
		await page.goto(at('robots.txt'));
		await page.evaluate(async (scope) => {
			const old = await caches.open(`lodestone ${scope} core before`);
			await old.put(`${scope}?complete`, new Response('before'));
			await old.put(scope, new Response('An old page'));
			await caches.open('of another site');
		}, at(''));
		await page.goto(at(''));
		await expect
			.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('before'))), { timeout: 30_000 })
			.toEqual([]);
		expect(await page.evaluate(() => caches.has('of another site'))).toBe(true);
		await page.context().setOffline(true);
		await page.reload();
		expect(await page.content()).not.toContain('An old page');
	});
});
