import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

const draftOf = async (page: Page) => new URL((await page.locator('[data-part="mail"]').getAttribute('href')) ?? '');

describe('reporting a mistake, where no steward is named', () => {
	const { open } = useBrowser();

	test('a reader on a phone gets from a listing to a report of it', async () => {
		const page = await open(phone);
		await page.goto(at('services/start-program/'));
		await page.getByRole('link', { name: 'Report a mistake' }).click();
		await page.getByRole('link', { name: /^START program/ }).waitFor();
		await page.getByLabel('The cost or an amount').check();
		await page.getByLabel('What should it say?').fill('The amounts changed this fall.');
		const report = await page.locator('[data-part="message"]').innerText();
		expect(report).toContain('Mistake in a listing: START program');
		expect(report).toContain(at('services/start-program/'));
		expect(report).toContain('- The cost or an amount');
		expect(report).toContain('The amounts changed this fall.');
	});

	test('the page says that nobody reads reports yet, and leads to the organization itself', async () => {
		const page = await open();
		await page.goto(at('report/?id=start-program'));
		await page.getByLabel('It is no longer offered').check();
		expect(await page.getByRole('heading', { name: 'Nobody reads reports here yet' }).isVisible()).toBe(true);
		const own = page.getByRole('link', { name: 'The page of the listing, with its phone and website' });
		expect(await own.getAttribute('href')).toBe(at('services/start-program/'));
	});

	test('in French, the report is French', async () => {
		const page = await open({ locale: 'fr-CA' });
		await page.goto(at('fr/report/?id=nova-scotia-works'));
		await page.getByLabel('Ce n’est plus offert').check();
		const report = await page.locator('[data-part="message"]').innerText();
		expect(report).toContain('Erreur dans une fiche\u00A0: Nova Scotia Works');
		expect(report).toContain(at('fr/organizations/nova-scotia-works/'));
	});

	test.each(['?id=no-such-listing', '?id=<script>', ''])('without a known listing (%s) the reader names it', async (search) => {
		const page = await open();
		await page.goto(at(`report/${search}`));
		await page.getByLabel('Which listing is it?').fill('The wage program');
		await page.getByLabel('Something else').check();
		expect(await page.locator('[data-part="message"]').innerText()).toContain('Listing: The wage program');
	});

	test('what somebody types is shown as text', async () => {
		const page = await open();
		await page.goto(at('report/?id=start-program'));
		await page.getByLabel('What should it say?').fill('<img src=x onerror=alert(1)>\u202Eabc');
		expect(await page.locator('[data-part="message"]').innerText()).toContain('<img src=x onerror=alert(1)>abc');
		expect(await page.locator('[data-part="message"] *').count()).toBe(0);
	});

	test('nothing is asked of any server while a report is written', async () => {
		const page = await open();
		await page.goto(at('report/?id=start-program'));
		await page.getByRole('link', { name: /^START program/ }).waitFor();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.getByLabel('Dates or deadlines').check();
		await page.getByLabel('What should it say?').fill('May 1');
		await page.getByLabel('Your email address').fill('owner@example.ca');
		await page.keyboard.press('Enter');
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save it as a file' }).click();
		const file = readFileSync(await (await saved).path(), 'utf8');
		expect(file).toContain('Please answer to: owner@example.ca');
		expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
	});

	test('without JavaScript the page says what to write down and where it goes', async () => {
		const page = await open({ javaScriptEnabled: false, ...phone });
		await page.goto(at('report/?id=start-program'));
		const text = await page.getByRole('main').innerText();
		expect(text).toContain('Write down:');
		expect(text).toContain('Send it to the organization itself.');
		expect(text).toContain('What happens next');
	});

	test.each(['', 'fr/'])('has no known barrier with a report on it, wide or on a phone (/%s)', async (language) => {
		const page = await open();
		await page.goto(at(`${language}report/?id=start-program`));
		await page.locator('#r-private-or-unsafe').check();
		expect(await page.locator('[data-part="careful"]').isVisible()).toBe(true);
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await barriersOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});

describe('reporting a mistake, where a steward is named', () => {
	const { open } = useBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'lodestone-steward-'));
	const built = join(folder, 'dist');

	beforeAll(async () => {
		const content = join(folder, 'content');
		cpSync('tests/fixtures/valid', content, { recursive: true });
		const settings = join(content, 'directory.yaml');
		writeFileSync(
			settings,
			`${readFileSync(settings, 'utf8').trimEnd()}\nstewardEmail: steward@example.ca\nanswerReportsWithinDays: 5\n`,
		);
		await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', built], {
			env: { ...process.env, LODESTONE_CONTENT: content },
		});
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	/** A page of that site, whose files are answered from its folder under the address of the site that is served. */
	async function openBuilt(path: string, options = {}): Promise<Page> {
		const page = await open(options);
		const base = new URL(inject('site')).pathname;
		await page.route(`${inject('site')}**`, async (route) => {
			const asked = join(built, new URL(route.request().url()).pathname.slice(base.length));
			const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
			await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
		});
		await page.goto(at(path));
		return page;
	}

	test('a short report opens as a whole e-mail to the steward', async () => {
		const page = await openBuilt('report/?id=wage-help');
		await page.getByLabel('Who it is for').check();
		await page.getByRole('link', { name: 'Open as an email to the steward' }).waitFor();
		const draft = await draftOf(page);
		expect(draft.pathname).toBe('steward@example.ca');
		expect(draft.searchParams.get('body')).toContain('- Who it is for');
	});

	test('a long report is copied, and the e-mail asks to paste it', async () => {
		const page = await openBuilt('fr/report/?id=wage-help', phone);
		await page.getByLabel('Que faudrait-il lire?').fill('é'.repeat(1_000));
		const draft = await draftOf(page);
		expect(draft.searchParams.get('body')).toBe('(Collez ici le signalement copié.)');
		expect(draft.href.length).toBeLessThanOrEqual(1_500);
		expect(await page.locator('[data-part="too-long"]').isVisible()).toBe(true);
	});

	test('the page promises what the steward promised', async () => {
		const page = await openBuilt('report/', { javaScriptEnabled: false });
		const text = await page.getByRole('main').innerText();
		expect(text).toContain('answers within 5 working days');
		expect(text).toContain('comes down at once');
		expect(text).not.toContain('Nobody reads reports here yet');
		expect(await page.getByRole('main').getByRole('link', { name: 'steward@example.ca' }).count()).toBe(1);
	});
});
