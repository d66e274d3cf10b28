import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { barriersOn, phone, useBrowser } from './visit.ts';
import { manyAnswers, withoutServices, wizardOn, type WizardPage } from './wizard-page.ts';

const forPractitioner = manyAnswers.replace('voice=employer', 'voice=practitioner');

interface State {
	readonly name: string;
	readonly fragment: string;
	readonly prepare?: (page: Page) => Promise<void>;
	readonly act?: (wizard: WizardPage) => Promise<void>;
}

/** Every state a reader can meet: the fragment that leads to it, and what to do there. */
const states: readonly State[] = [
	{ name: 'the first step', fragment: '' },
	{
		name: 'the first step with its errors',
		fragment: '',
		act: async ({ page, words, goOn }) => {
			await page.getByLabel(words.where.employees).fill('a dozen');
			await goOn();
		},
	},
	{
		name: 'the first step with its list open',
		fragment: 'practitioner',
		act: async ({ page, words }) => {
			await page.getByText(words.where.more).click();
			await page.getByRole('combobox', { name: words.where.placeLabel }).fill('dig');
			await page.keyboard.press('ArrowDown');
		},
	},
	{ name: 'needing people now', fragment: 'now' },
	{ name: 'what is going on', fragment: `step=now&${manyAnswers}` },
	{
		name: 'own words',
		fragment: `step=words&${manyAnswers}`,
		act: async ({ page, words, need }) => {
			await page.getByText(words.words.browse).click();
			await page.getByLabel(words.words.label.employer).fill(need('house-workers'));
			await page.locator('.matches').waitFor();
		},
	},
	{ name: 'the factors', fragment: `step=factors&${manyAnswers}` },
	{ name: 'the factors for a practitioner', fragment: `step=factors&${forPractitioner}` },
	{ name: 'the surroundings', fragment: `step=surroundings&${manyAnswers}` },
	{ name: 'the answers', fragment: `step=check&${manyAnswers}` },
	{ name: 'the answers to a mangled link', fragment: 'step=check&county=atlantis&needs=fly' },
	{ name: 'the plan', fragment: `step=plan&${manyAnswers}`, act: unfolded },
	{ name: 'the plan for a practitioner', fragment: `step=plan&${forPractitioner}`, act: unfolded },
	{ name: 'a plan of nothing but gaps', fragment: 'step=plan&county=digby&needs=get-advice', prepare: withoutServices },
	{ name: 'a plan for nothing', fragment: 'step=plan&county=digby' },
	{
		name: 'starting over',
		fragment: `step=check&${manyAnswers}`,
		act: async ({ words, goOn }) => {
			await goOn(words.check.toPlan);
			await goOn(words.keep.startOver);
		},
	},
];

async function unfolded({ page }: WizardPage) {
	await page.locator('.wizard h1').waitFor();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

describe('a practitioner on a phone', () => {
	const { open } = useBrowser();

	test.each(['en', 'fr'] as const)(
		'goes through the six factors on fewer than five screens, with room for notes (%s)',
		async (language) => {
			const wizard = await wizardOn(await open(phone), language);
			await wizard.open('step=factors&voice=practitioner');
			const { page, words } = wizard;
			await page.getByText(words.factors.noteAdd).first().waitFor();
			expect(await page.getByText(words.factors.noteAdd).count()).toBe(6);
			const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
			expect(screens).toBeLessThan(5);
		},
	);
});

describe.each(states)('$name', ({ fragment, prepare, act }) => {
	const { open } = useBrowser();
	const meet = async (page: Page, language: 'en' | 'fr') => {
		await prepare?.(page);
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
		expect(onPaper).toContain(wizard.words.plan.picture.standings.both);
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
