import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { barriersOn, phone, useBrowser } from './visit.ts';
import { manyAnswers, wizardOn, type WizardPage } from './wizard-page.ts';

const forPractitioner = manyAnswers.replace('voice=employer', 'voice=practitioner');

/** Every state a reader can meet: the fragment that leads to it, and what to do there. */
const states: readonly (readonly [string, string, ((wizard: WizardPage) => Promise<void>)?])[] = [
	['the first step', ''],
	[
		'the first step with its errors',
		'',
		async ({ page, words, goOn }) => {
			await page.getByLabel(words.where.employees).fill('a dozen');
			await goOn();
		},
	],
	[
		'the first step with its list open',
		'practitioner',
		async ({ page, words }) => {
			await page.getByText(words.where.more).click();
			await page.getByRole('combobox', { name: words.where.placeLabel }).fill('dig');
			await page.keyboard.press('ArrowDown');
		},
	],
	['needing people now', 'now'],
	['what is going on', `step=now&${manyAnswers}`],
	[
		'own words',
		`step=words&${manyAnswers}`,
		async ({ page, words, need }) => {
			await page.getByText(words.words.browse).click();
			await page.getByLabel(words.words.label.employer).fill(need('house-workers'));
			await page.locator('.matches').waitFor();
		},
	],
	['the factors', `step=factors&${manyAnswers}`],
	['the factors for a practitioner', `step=factors&${forPractitioner}`],
	['the surroundings', `step=surroundings&${manyAnswers}`],
	['the answers', `step=check&${manyAnswers}`],
	['the answers to a mangled link', 'step=check&county=atlantis&needs=fly'],
	['the plan', `step=plan&${manyAnswers}`, unfolded],
	['the plan for a practitioner', `step=plan&${forPractitioner}`, unfolded],
	['the plan with a gap only', 'step=plan&county=digby&needs=arrange-flexible-work', unfolded],
	['a plan for nothing', 'step=plan&county=digby'],
	[
		'starting over',
		`step=check&${manyAnswers}`,
		async ({ words, goOn }) => {
			await goOn(words.check.toPlan);
			await goOn(words.keep.startOver);
		},
	],
];

async function unfolded({ page }: WizardPage) {
	await page.locator('.wizard h1').waitFor();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

describe.each(states)('%s', (_, fragment, act) => {
	const { open } = useBrowser();
	const meet = async (page: Page, language: 'en' | 'fr') => {
		const wizard = await wizardOn(page, language);
		await wizard.open(fragment);
		await act?.(wizard);
		return page;
	};

	test.each(['en', 'fr'] as const)('has no known barrier, wide, in the dark or on a phone (%s)', async (language) => {
		const page = await meet(await open(), language);
		expect(await barriersOn(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
	});

	test('reads without scrolling sideways at 320 pixels, which is 400 % zoom', async () => {
		const page = await meet(await open({ viewport: { width: 320, height: 640 } }), 'fr');
		const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: window.innerWidth }));
		expect(wide).toBeLessThanOrEqual(room);
	});

	test('can be tapped: everything to press is at least 44 pixels high, unless it stands in a line of text', async () => {
		const page = await meet(await open(phone), 'en');
		const small = await page
			.locator('.wizard')
			.evaluate((wizard) =>
				[...wizard.querySelectorAll('button, summary, label.choice, .tile label, .tile button, input[type=text], .back a')]
					.map((element) => ({ text: element.textContent.slice(0, 40), height: element.getBoundingClientRect().height }))
					.filter(({ height }) => height > 0 && height < 44),
			);
		expect(small).toEqual([]);
	});
});

describe('the plan on paper', () => {
	const { open } = useBrowser();

	test('has Letter pages, the date, the place and the address, everything unfolded and no navigation', async () => {
		const page = await open();
		const wizard = await wizardOn(page);
		await wizard.open(`step=plan&${forPractitioner}`);
		await wizard.doors();
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => page.locator('.wizard details:not([open])').count()).toBe(0);
		const onPaper = await page.locator('body').innerText();
		expect(onPaper).toContain('Meteghan');
		expect(onPaper).toMatch(/20\d\d/);
		expect(onPaper).toContain(`${new URL(page.url()).host}${new URL(page.url()).pathname}`);
		for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
		expect(await page.getByRole('navigation').count()).toBe(0);
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');

		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect([...new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))].map((box) => box.replace(/\s+/g, ' '))).toEqual([
			'/MediaBox [0 0 612 792]',
		]);

		await page.emulateMedia({ media: 'screen' });
		await expect.poll(() => page.locator('.wizard details:not([open])').count()).toBeGreaterThan(0);
	});
});
