import { describe, expect, test } from 'vitest';
import { isOnScreen, thumb } from './thumb.ts';
import { at, phone, useBrowser } from './visit.ts';
import { wizardOn } from './wizard-page.ts';

describe.each(['en', 'fr'] as const)('who needs people now, on a phone (%s)', (language) => {
	const { open } = useBrowser();
	const home = language === 'fr' ? 'fr/' : '';
	const wayToCall = '.door header :is(a[href^="tel:"], a[href^="mailto:"])';

	test('has whom to call within three taps and 20 seconds of tapping and reading, without scrolling', async () => {
		const wizard = await wizardOn(await open(phone), language);
		const { page, words, see } = wizard;
		const { tap, read, taps, seconds } = thumb();
		const heading = page.getByRole('heading', { level: 1 });

		await page.goto(at(home));
		await read(heading);
		await tap(page.locator('main a[href$="#now"]'));

		await see(words.peopleNow.title);
		await read(heading);
		await tap(page.getByRole('button', { name: wizard.county('kings') }));

		await see(words.plan.title.employer);
		await page.locator('.door').first().waitFor();
		await read(heading);
		await read(page.locator('.door').first().locator('h3, h3 + p'));
		await tap(page.locator(wayToCall).first());

		expect(taps()).toBeLessThanOrEqual(3);
		expect(seconds()).toBeLessThanOrEqual(20);
		const plan = await page.getByRole('main').innerText();
		for (const need of wizard.questions.needPeopleNow) expect(plan).toContain(wizard.need(need));
		expect(plan).toContain({ en: 'what you need now', fr: 'ce dont vous avez besoin maintenant' }[language]);
	});

	test('sees a number or an address to write to on the first screen of the plan, in every county and in none', async () => {
		const wizard = await wizardOn(await open(phone), language);
		const { page, words, see } = wizard;
		const places = [...wizard.questions.counties.map(({ id }) => wizard.county(id)), words.where.decline];
		const withoutNumber: string[] = [];
		for (const place of places) {
			await wizard.open('now');
			await page.getByRole('button', { name: place.replace(/\s*\(.*\)$/, ''), exact: true }).tap();
			await see(words.plan.title.employer);
			await page.locator('.door').first().waitFor();
			const ways = await page.locator('.door').first().locator(wayToCall.replace('.door ', '')).all();
			if (ways[0] === undefined || !(await isOnScreen(ways[0]))) withoutNumber.push(place);
		}
		expect(places.length).toBeGreaterThan(1);
		expect(withoutNumber).toEqual([]);
	});

	test('reads in which languages a desk serves, where it is more than one', async () => {
		const { page, words, open: start } = await wizardOn(await open(phone), language);
		await start('step=plan&county=digby&urgent=meet-candidates,advertise-a-job');
		const both = { en: ['French', 'English'], fr: ['français', 'anglais'] }[language];
		await page
			.locator('.door')
			.first()
			.getByText(words.plan.spoken(words.list(both)))
			.waitFor();
	});

	test('taps the wrong county, goes back and is asked that one question again', async () => {
		const wizard = await wizardOn(await open(phone), language);
		const { page, words, see } = wizard;
		await wizard.open('now');
		await page.getByRole('button', { name: wizard.county('kings') }).tap();
		await see(words.plan.title.employer);
		await page.getByRole('link', { name: words.back, exact: true }).tap();
		await see(words.peopleNow.title);
		await page.getByRole('button', { name: wizard.county('digby') }).tap();
		await see(words.plan.title.employer);
		await expect.poll(() => wizard.fragment()).toContain('county=digby');
	});
});
