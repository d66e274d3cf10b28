import { describe, expect, test } from 'vitest';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

describe('coverage', () => {
	const { open } = useBrowser();
	const shownMaps = (page: Awaited<ReturnType<typeof open>>) => page.locator('.map:visible h3').allInnerTexts();

	test('the map changes by need without JavaScript, and its address can be shared', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(at('coverage/'));
		expect(await shownMaps(page)).toEqual(['All needs']);
		await page.getByText('Show one need on the map').click();
		await page.locator('#choose').getByRole('link', { name: 'Find housing for workers' }).click();
		expect(await shownMaps(page)).toEqual(['Find housing for workers']);
		expect(page.url()).toMatch(/coverage\/#map-house-workers$/);
		await page.goBack();
		expect(await shownMaps(page)).toEqual(['All needs']);
	});

	test('the map of a need has no known barrier, wide or on a phone', async () => {
		const page = await open();
		await page.goto(at('fr/coverage/#map-meet-candidates'));
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
	});

	test('on a phone the table scrolls by keyboard, with its heads in sight', async () => {
		const page = await open(phone);
		await page.goto(at('coverage/'));
		const table = page.getByRole('region', { name: 'Doors made for each need, by county' });
		await table.focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => table.evaluate((element) => element.scrollLeft + element.scrollTop)).toBeGreaterThan(0);
		const { head, box } = await table.evaluate((element) => ({
			head: element.querySelector('thead th')?.getBoundingClientRect().left ?? -1,
			box: element.getBoundingClientRect().left,
		}));
		expect(Math.abs(head - box)).toBeLessThanOrEqual(2);
	});

	test('every figure of the table has its county and its need as heads', async () => {
		const page = await open();
		await page.goto(at('coverage/'));
		const counties = await page.getByRole('columnheader').count();
		const rows = await page
			.locator('tbody tr:has(td)')
			.evaluateAll((all) => all.map((row) => [row.querySelectorAll('th[scope=row]').length, row.querySelectorAll('td').length]));
		expect(new Set(rows.map(String))).toEqual(new Set([`1,${String(counties - 1)}`]));
	});

	test('the file of the table is there', async () => {
		const page = await open();
		const file = await page.request.get(at('data/coverage.csv'));
		const lines = (await file.text()).trimEnd().split('\r\n');
		expect(lines[0]).toMatch(/^\uFEFFneed,need_en,need_fr,/);
		expect(lines.length).toBeGreaterThan(1000);
	});
});

describe('the roles of organizations', () => {
	const { open } = useBrowser();

	test('a wide screen shows the picture, a phone the list alone', async () => {
		const page = await open({ viewport: { width: 1280, height: 900 } });
		await page.goto(at('organizations/roles/'));
		expect(await page.locator('svg.ring').isVisible()).toBe(true);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await page.locator('svg.ring').isVisible()).toBe(false);
		expect(await page.getByRole('main').innerText()).toContain('Hands over to');
	});

	test('every line of the picture stands in the list', async () => {
		const page = await open();
		await page.goto(at('organizations/roles/'));
		const lines = await page.locator('svg .curves path').count();
		const inList = await page.locator('main li p a[href^="#"]').count();
		// The list also tells who works beside whom, which the picture leaves out.
		expect(lines).toBeGreaterThan(0);
		expect(inList).toBeGreaterThanOrEqual(2 * lines);
	});
});
