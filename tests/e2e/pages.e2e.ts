import { describe, expect, test } from 'vitest';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

/** One page of every kind, as an owner, a practitioner or a council's staff would meet it. */
const kinds = [
	['home', ''],
	['the typology', 'needs/'],
	['a need', 'needs/afford-a-new-hire/'],
	['a need that nobody answers', 'needs/house-workers/'],
	['a need that opens with what a community asks', 'needs/hire-african-nova-scotians/'],
	['the factors', 'factors/'],
	['a factor', 'factors/pay-benefits/'],
	['the services', 'services/'],
	['a service', 'services/start-program/'],
	['a service of a network', 'services/cbdc-general-business-loan/'],
	['an ended service', 'services/new-opportunities-for-work/'],
	['the organizations', 'organizations/'],
	['an organization with many doors', 'organizations/ns-labour-skills-immigration/'],
	['a network', 'organizations/nova-scotia-works/'],
	['an ended organization', 'organizations/island-employment-association/'],
	['the places', 'places/'],
	['a county', 'places/digby/'],
	['a county without a local centre', 'places/shelburne/'],
	['the sectors', 'sectors/'],
	['a sector', 'sectors/fishing-and-seafood/'],
	['a sector without a council', 'sectors/retail/'],
	['search', 'search/'],
	['reporting a mistake', 'report/'],
	['coverage', 'coverage/'],
	['freshness', 'freshness/'],
	['the roles of organizations', 'organizations/roles/'],
	['about', 'about/'],
	['how doors are chosen', 'about/how-it-works/'],
	['privacy', 'about/privacy/'],
	['a page that does not exist', '404.html'],
] as const;

describe.each(kinds)('%s', (_, path) => {
	const { open } = useBrowser();

	test.each(['', 'fr/'])('has no known barrier, wide or on a phone (/%s)', async (language) => {
		const address = at(path === '404.html' ? path : language + path);
		const page = await open();
		await page.goto(address);
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
	});

	test('reads without scrolling sideways at 320 pixels, which is 400 % zoom', async () => {
		const page = await open({ viewport: { width: 320, height: 640 } });
		await page.goto(at(path));
		const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: window.innerWidth }));
		expect(wide).toBeLessThanOrEqual(room);
	});
});

describe('the main navigation', () => {
	const { open } = useBrowser();

	test.each(['', 'fr/'])('can be tapped: each link is at least 44 pixels high (/%s)', async (language) => {
		const page = await open(phone);
		await page.goto(at(language));
		const heights = await page
			.locator('header nav a')
			.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
		expect(heights.length).toBeGreaterThan(3);
		expect(heights.filter((height) => height < 44)).toEqual([]);
	});
});

describe('without JavaScript', () => {
	const { open } = useBrowser();

	test('an owner gets from home to a phone number', async () => {
		const page = await open({ javaScriptEnabled: false, ...phone });
		await page.goto(at(''));
		await page.getByRole('link', { name: 'Afford a new person' }).click();
		await page.getByRole('link', { name: 'START program', exact: true }).click();
		await expect
			.poll(() => page.getByRole('link', { name: '1-877-223-0888' }).first().getAttribute('href'))
			.toBe('tel:+18772230888');
	});

	test('a county’s page names its doors, in French too', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(at('fr/places/digby/'));
		expect(await page.getByRole('main').innerText()).toContain('CDÉNÉ');
	});

	test('the wizard’s page says what it needs and where the same is found by hand', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(at('plan/'));
		expect(await page.getByRole('main').innerText()).toContain('JavaScript');
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(3);
	});

	test('search says what it needs and links to the lists', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(at('search/'));
		expect(await page.getByRole('main').innerText()).toContain('JavaScript');
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(2);
	});
});

describe('printed', () => {
	const { open } = useBrowser();

	test.each(['digby', 'halifax', 'guysborough', 'cape-breton'])('the overview of %s is one sheet of Letter', async (county) => {
		const page = await open();
		await page.goto(at(`places/${county}/`));
		const pdf = await page.pdf({ format: 'Letter' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});

	test('leaves navigation and search out', async () => {
		const page = await open();
		await page.goto(at('places/digby/'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
	});
});

describe('by keyboard', () => {
	const { open } = useBrowser();

	test('the first stop skips to the content, and the focus can be seen', async () => {
		const page = await open();
		await page.goto(at('services/start-program/'));
		await page.keyboard.press('Tab');
		const stop = page.locator(':focus');
		expect(await stop.getAttribute('href')).toBe('#main');
		const outline = await stop.evaluate((element) => getComputedStyle(element).outlineStyle);
		expect(outline).not.toBe('none');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
	});

	test('the language link leads to the same page', async () => {
		const page = await open();
		await page.goto(at('services/start-program/'));
		await page.getByRole('link', { name: 'Français' }).press('Enter');
		await page.waitForURL(at('fr/services/start-program/'));
		expect(await page.locator('html').getAttribute('lang')).toMatch(/^fr/);
	});
});
