import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { at, useBrowser } from './visit.ts';
import { manyAnswers, wizardOn } from './wizard-page.ts';

const key = 'lodestone.wizard.v1';

describe('the device', () => {
	const { open } = useBrowser();

	test('somebody who comes back goes on where they left off, notes and all', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open('step=factors&voice=practitioner&county=digby&pay-benefits=stressor');
		await (await wizard.note('pay-benefits')).fill('ask about the boat');
		await wizard.open();
		await see(words.resume.title);
		await goOn(words.resume.resume);
		await see(words.factors.title.practitioner);
		// What was written stands open.
		const note = page.getByLabel(words.factors.note).filter({ visible: true });
		expect(await note.inputValue()).toBe('ask about the boat');
	});

	test('starting fresh erases what the device held', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open('step=now&county=digby');
		await page.getByLabel(words.now.mode.growing).check();
		await wizard.open();
		await goOn(words.resume.fresh);
		await see(words.where.title.employer);
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
		await wizard.open();
		await see(words.where.title.employer);
	});

	test('starting over asks first, and can be called off', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open(`step=check&${manyAnswers}`);
		await goOn(words.check.toPlan);
		await goOn(words.keep.startOver);
		await goOn(words.keep.startOverNo);
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).not.toBeNull();
		await goOn(words.keep.startOver);
		await goOn(words.keep.startOverYes);
		await see(words.where.title.employer);
		await expect.poll(() => wizard.fragment()).toBe('');
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
	});

	test('a link that somebody sent does not write over the answers on this device', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open('step=now&county=digby');
		await page.getByLabel(words.now.mode.growing).check();
		await wizard.open('step=plan&county=kings&needs=get-advice');
		await page.getByText(words.kept.heading).waitFor();
		await goOn(words.kept.back);
		await see(words.now.title.employer);
		await expect.poll(() => wizard.fragment()).toBe('step=now&county=digby&modes=growing');
	});

	test('merely looking at a link keeps nothing', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=plan&${manyAnswers}`);
		await wizard.doors();
		expect(await wizard.page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
	});

	test.each(['{"journey":', '"text"', '{"journey":"j","view":"plan","summary":"<script>"}'])(
		'a corrupt value is passed over: %s',
		async (value) => {
			const wizard = await wizardOn(await open());
			const { page, words, see } = wizard;
			await page.goto(at(''));
			await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
			await wizard.open();
			await see(words.where.title.employer);
		},
	);

	test('a browser that refuses to keep anything is said so, and everything else works', async () => {
		const page = await open();
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
		});
		const wizard = await wizardOn(page);
		const { words, goOn, see } = wizard;
		await wizard.open('step=now&county=digby');
		await page.getByLabel(words.now.peopleNow.employer).check();
		await page.getByText(words.notKept).waitFor();
		await goOn(words.planNow);
		await see(words.plan.title.employer);
	});
});

describe('summary files', () => {
	const { open } = useBrowser();
	const fileOf = (content: object | string, name = 'summary.json') => ({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
	});

	test('a saved file opened elsewhere gives the same plan, with the notes', async () => {
		const first = await wizardOn(await open());
		const { words } = first;
		await first.open(`step=factors&${manyAnswers.replace('voice=employer', 'voice=practitioner')}`);
		await (await first.note('pay-benefits')).fill('kept in the file');
		await first.goOn();
		await first.goOn();
		await first.goOn(words.check.toPlan);
		const doors = await first.doors();
		await first.goOn(words.keep.jump);
		expect(await first.page.evaluate(() => document.activeElement?.textContent)).toBe(words.keep.heading);
		const download = first.page.waitForEvent('download');
		await first.goOn(words.keep.save);
		const saved = await (await download).path();
		expect((await download).suggestedFilename()).toMatch(/^lodestone-summary-\d{4}-\d\d-\d\d\.json$/);

		const second = await wizardOn(await open());
		await second.open('practitioner');
		await second.page.getByLabel(words.where.voices.practitioner).check();
		await second.page.getByLabel(words.keep.open).setInputFiles(fileOf(await readFile(saved, 'utf8')));
		await second.see(words.check.title);
		expect(await second.page.getByRole('main').innerText()).toContain('kept in the file');
		await second.goOn(words.check.toPlan);
		expect(await second.doors()).toEqual(doors);
		await expect.poll(() => second.fragment()).toBe(first.fragment());
	});

	test('ids that this directory does not know are left out and named, the rest is kept', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await page.getByLabel(words.keep.open).setInputFiles(
			fileOf({
				format: 'lodestone-summary',
				version: 1,
				employer: { county: 'atlantis', employees: 4 },
				needs: ['get-advice', 'fly'],
			}),
		);
		await see(words.check.title);
		const notice = await page.locator('.notice', { hasText: words.leftOut.heading }).innerText();
		expect(notice).toContain('atlantis');
		expect(notice).toContain('fly');
		expect(await page.getByRole('main').innerText()).toContain(wizard.need('get-advice'));
		await expect.poll(() => wizard.fragment()).toBe('step=check&employees=4&needs=get-advice');
	});

	test.each([
		['a broken file', '{"format": "lodestone-summary", "vers', /JSON/],
		['another kind of file', { format: 'recipe', version: 1 }, /recipe/],
		['a file of a later version', { format: 'lodestone-summary', version: 9 }, /version/],
		['a huge file', ' '.repeat(500_000), /500000/],
	])('%s is refused in words, and the answers stay', async (_, content, said) => {
		const wizard = await wizardOn(await open());
		const { page, words } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await page.getByLabel(words.keep.open).setInputFiles(fileOf(content));
		await page.getByRole('alert').getByText(said).waitFor();
		expect(await page.getByLabel(words.keep.open).getAttribute('aria-invalid')).toBe('true');
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers}`);
	});
});

describe('passing a plan on', () => {
	const { open } = useBrowser();

	test('the plan is copied as text, and the link with a warning of what it tells', async () => {
		const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
		const wizard = await wizardOn(page);
		const { words, goOn } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		const [first = ''] = await wizard.doors();
		await goOn(words.keep.copyText);
		await page.getByText(words.keep.copied).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(first);
		await page.getByText(words.keep.linkWarning).waitFor();
		await goOn(words.keep.copyLink);
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	});

	test('where copying is refused, the text is shown to be copied by hand', async () => {
		const page = await open();
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
		});
		const wizard = await wizardOn(page);
		await wizard.open(`step=plan&${manyAnswers}`);
		await wizard.goOn(wizard.words.keep.copyLink);
		expect(await page.getByRole('textbox', { name: wizard.words.keep.link }).inputValue()).toBe(page.url());
	});

	test('when the data does not arrive, the plain pages are named and trying again works', async () => {
		const page = await open();
		await page.route('**/data/wizard-questions.*', (route) => route.fulfill({ status: 404, body: 'not found' }));
		const wizard = await wizardOn(page);
		const { words, see } = wizard;
		await wizard.open();
		await see(words.failed.title);
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(2);
		await page.unroute('**/data/wizard-questions.*');
		await wizard.goOn(words.failed.again);
		await see(words.where.title.employer);
	});

	test.each([
		['file of words', '**/data/wizard-listings.*'],
		['script', '**/assets/PlanStep.*'],
	])('when only the plan’s %s stays away, the answers stay and trying again works', async (_, part) => {
		const page = await open();
		await page.route(part, (route) => route.fulfill({ status: 404, body: 'not found' }));
		const wizard = await wizardOn(page);
		const { words, see } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await see(words.failed.planTitle);
		await page.unroute(part);
		await wizard.goOn(words.failed.again);
		expect((await wizard.doors()).length).toBeGreaterThan(0);
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers}`);
	});
});
