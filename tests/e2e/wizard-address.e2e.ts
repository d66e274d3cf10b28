import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';
import { manyAnswers, wizardOn } from './wizard-page.ts';

describe('the address of the wizard', () => {
	const { open } = useBrowser();

	test('a reload loses nothing', async () => {
		const wizard = await wizardOn(await open());
		const { page, words } = wizard;
		await wizard.open(`step=factors&${manyAnswers}`);
		await page.reload();
		await wizard.see(words.factors.title.employer);
		await expect.poll(() => wizard.fragment()).toBe(`step=factors&${manyAnswers}`);
	});

	test('back and forward change the step and keep every answer', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open();
		await page.getByLabel(words.where.decline).check();
		await goOn();
		await page.getByLabel(words.now.mode.searching).check();
		await goOn();
		await see(words.words.title.employer);
		await page.goBack();
		await see(words.now.title.employer);
		expect(await page.getByLabel(words.now.mode.searching).isChecked()).toBe(true);
		await page.goBack();
		await see(words.where.title.employer);
		await expect.poll(() => wizard.fragment()).toContain('modes=searching');
		await page.goForward();
		await page.goForward();
		await see(words.words.title.employer);
		await expect.poll(() => wizard.fragment()).toBe('step=words&modes=searching');
	});

	test('coming back from another page shows the step that was left', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await page.locator('.door h3 a').first().click();
		await page.waitForURL(/organizations/);
		await page.goBack();
		await see(words.plan.title.employer);
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers}`);
	});

	test('the link to the other language carries the answers, and the notes come along on the device', async () => {
		const wizard = await wizardOn(await open());
		const { page } = wizard;
		await wizard.open('step=factors&voice=practitioner&county=digby&pay-benefits=stressor');
		await (await wizard.note('pay-benefits')).fill('wages are a sore point');
		await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
		const french = await wizardOn(page, 'fr');
		await french.see(french.words.factors.title.practitioner);
		await expect.poll(() => french.fragment()).toBe('step=factors&voice=practitioner&county=digby&pay-benefits=stressor');
		const note = await french.note('pay-benefits');
		expect(await note.inputValue()).toBe('wages are a sore point');
	});

	test('an address changed by hand is read anew', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await page.evaluate(() => {
			location.hash = 'step=check&county=kings&needs=get-advice';
		});
		await see(words.check.title);
		const answers = await page.getByRole('main').innerText();
		expect(answers).toContain(wizard.need('get-advice'));
		expect(answers).not.toContain('Meteghan');
	});

	test('a mangled address keeps what can be read and names what was left out', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see } = wizard;
		await wizard.open('step=check&county=atlantis&employees=lots&needs=get-advice,%3Cb%3Efly%3C%2Fb%3E&pay-benefits=awful');
		await see(words.check.title);
		const notice = await page.locator('.notice', { hasText: words.leftOut.heading }).innerText();
		for (const left of ['atlantis', 'lots', '<b>fly</b>', 'pay-benefits']) expect(notice).toContain(left);
		expect(await page.getByRole('main').innerText()).toContain(wizard.need('get-advice'));
		await page.getByRole('button', { name: words.leftOut.close }).click();
		expect(await page.getByText(words.leftOut.heading).count()).toBe(0);
	});

	test('a truncated address shows what is left of it', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=plan&${manyAnswers}`.slice(0, -9));
		await wizard.see(wizard.words.plan.title.employer);
		expect((await wizard.doors()).length).toBeGreaterThan(0);
	});

	test('an endless address is cut, said so, and breaks nothing', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=check&county=digby&needs=get-advice&x=${'y'.repeat(20_000)}`);
		await wizard.see(wizard.words.check.title);
		await wizard.page.getByText(wizard.words.leftOut.heading).waitFor();
	});

	test('notes are in no address and no request', async () => {
		const page = await open();
		const wizard = await wizardOn(page);
		const { words, goOn } = wizard;
		const addresses: string[] = [];
		page.on('request', (request) => addresses.push(request.url() + (request.postData() ?? '')));
		page.on('framenavigated', (frame) => addresses.push(frame.url()));
		await wizard.open('step=factors&voice=practitioner&county=digby');
		await (await wizard.note('pay-benefits')).fill('very-private-note');
		await goOn();
		await goOn();
		await goOn(words.check.toPlan);
		addresses.push(page.url());
		const link = await page.getByRole('link', { name: 'Français' }).getAttribute('href');
		expect([...addresses, link].filter((address) => address?.includes('private') === true)).toEqual([]);
	});
});
