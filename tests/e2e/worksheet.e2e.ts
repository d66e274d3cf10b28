import { describe, expect, test } from 'vitest';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

describe.each(['', 'fr/'])('the worksheet (/%s)', (language) => {
	const { open } = useBrowser();
	const address = () => at(`${language}worksheet/`);

	test('prints on three sheets of Letter', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(address());
		const pdf = await page.pdf({ format: 'Letter' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
	});

	test('leaves room on each sheet for the letters of another system', async () => {
		// The sheet inside its margins: 215.9 by 279.4 mm less 14 and 12 mm on each side, at 96 pixels an inch.
		const page = await open({ viewport: { width: 710, height: 965 } });
		await page.goto(address());
		await page.emulateMedia({ media: 'print' });
		const heights = await page.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect()));
		// The first sheet begins below the name of the site; the others at the top of theirs.
		const used = heights.map(({ top, height }, position) => height + (position === 0 ? top : 0));
		expect(used.map((height) => height < 965 - 20)).toEqual([true, true, true]);
	});

	test('has boxes large enough for a pen', async () => {
		const page = await open({ viewport: { width: 710, height: 965 } });
		await page.goto(address());
		await page.emulateMedia({ media: 'print' });
		const widths = await page
			.locator('.boxes li')
			.evaluateAll((all) => all.map((choice) => Number.parseFloat(getComputedStyle(choice, '::before').width)));
		const [smallest = 0] = widths.toSorted((a, b) => a - b);
		// 15 pixels are 4 mm.
		expect(smallest).toBeGreaterThanOrEqual(15);
	});

	test('asks about every factor and every need, and has room for three doors', async () => {
		const page = await open();
		await page.goto(address());
		const links = await page.locator('.sheet .urgency a').count();
		await page.goto(at(`${language}needs/`));
		expect(links).toBe(await page.locator('main .group li a').count());
		await page.goto(at(`${language}factors/`));
		const factors = await page.locator('main dt').count();
		await page.goto(address());
		expect(await page.locator('.factor').count()).toBe(factors);
		expect(await page.getByRole('columnheader').count()).toBe(3);
	});

	test('shows nothing but the sheets on paper', async () => {
		const page = await open();
		await page.goto(address());
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
		expect(await page.getByRole('contentinfo').isVisible()).toBe(false);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
	});

	test('has no known barrier, wide or on a phone', async () => {
		const page = await open();
		await page.goto(address());
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
	});

	test('reads without scrolling sideways at 320 pixels, which is 400 % zoom', async () => {
		const page = await open({ viewport: { width: 320, height: 640 } });
		await page.goto(address());
		const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: window.innerWidth }));
		expect(wide).toBeLessThanOrEqual(room);
	});

	test.each(['', 'needs/', 'plan/'])('is one link away from /%s, without JavaScript', async (from) => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(at(language + from));
		await page.locator('main a[href$="worksheet/"]').click();
		await page.waitForURL(address());
		expect(await page.getByRole('heading', { level: 2 }).count()).toBe(3);
	});
});
