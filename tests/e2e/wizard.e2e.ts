import { describe, expect, test } from 'vitest';
import { at, phone, useBrowser } from './visit.ts';
import { manyAnswers, withoutServices, wizardOn } from './wizard-page.ts';

describe.each(['en', 'fr'] as const)('the wizard from the first question to the plan (%s)', (language) => {
	const { open } = useBrowser();

	test('an owner names what hurts and gets doors with a number to call and words to say', async () => {
		const wizard = await wizardOn(await open(phone), language);
		const { page, words, see, goOn, need, factor } = wizard;
		await wizard.open();

		await see(words.where.title.employer);
		await page.getByLabel(words.where.voices.employer).check();
		await page.getByRole('combobox', { name: words.where.placeLabel }).fill('meteg');
		await page.getByRole('option', { name: 'Meteghan' }).click();
		await page.getByRole('combobox', { name: words.where.sector }).fill(language === 'fr' ? 'homard' : 'lobster');
		await page.getByRole('option').first().click();
		await page.getByLabel(words.where.employees).fill('12');
		await goOn();

		await see(words.now.title.employer);
		await page.getByLabel(words.now.mode.searching).check();
		await page.getByLabel(words.now.peopleNow.employer).check();
		await goOn();

		await see(words.words.title.employer);
		await page.getByText(words.words.browse).click();
		await page.getByRole('checkbox', { name: need('borrow-or-raise-money') }).check();
		await goOn();

		await see(words.factors.title.employer);
		const arrangements = page.getByRole('group', { name: factor('working-arrangements') });
		await arrangements.getByRole('radio', { name: words.factors.standingsOwn.stressor }).check();
		await arrangements.getByRole('checkbox', { name: need('arrange-flexible-work') }).check();
		const meaning = page.getByRole('group', { name: factor('meaning-values') });
		await meaning.getByRole('radio', { name: words.factors.standingsOwn.strength }).check();
		await goOn();

		await see(words.surroundings.title.employer);
		await goOn();

		await see(words.check.title);
		const answers = await page.getByRole('main').innerText();
		for (const said of ['Meteghan', '12', need('borrow-or-raise-money'), need('arrange-flexible-work')])
			expect(answers).toContain(said);
		await goOn(words.check.toPlan);

		await see(words.plan.title.employer);
		expect((await wizard.doors()).length).toBeGreaterThan(0);
		const plan = await page.getByRole('main').innerText();
		expect(plan).toContain(factor('meaning-values'));
		expect(plan).toContain('Meteghan');
		expect(plan).toContain(words.plan.first);
		expect(await page.locator('blockquote').first().innerText()).toContain('Meteghan');
		expect(await page.locator('.door a[href^="tel:"]').count()).toBeGreaterThan(0);
		expect(await page.locator('.door a[href*="/services/"]').count()).toBeGreaterThan(0);
	});

	test('a practitioner notes what was said and sees what the own centre does and which partners to bring in', async () => {
		const wizard = await wizardOn(await open(), language);
		const { page, words, see, goOn, need, factor } = wizard;
		await wizard.open('practitioner');

		await see(words.where.title.practitioner);
		await page.getByRole('radio', { name: wizard.county('kings') }).check({ force: true });
		await goOn();
		await see(words.now.title.practitioner);
		await page.getByLabel(words.now.peopleNow.practitioner).check();
		await goOn();
		await see(words.words.title.practitioner);
		await goOn();

		await see(words.factors.title.practitioner);
		const skills = page.getByRole('group', { name: factor('skills-competencies') });
		await skills.getByRole('radio', { name: words.factors.standings.both }).check();
		await skills.getByRole('checkbox', { name: need('train-technical-skills') }).check();
		await (await wizard.note('skills-competencies')).fill('Two lead hands near retirement');
		await goOn();
		await see(words.surroundings.title.practitioner);
		await goOn();
		await goOn(words.check.toPlan);

		await see(words.plan.title.practitioner);
		await page.getByRole('heading', { name: words.plan.own }).waitFor();
		await page
			.getByRole('heading', { name: words.plan.doors.practitioner((await wizard.doors()).length), exact: true })
			.waitFor();
		expect(await page.getByRole('main').innerText()).toContain('Two lead hands near retirement');
	});

	test('the other voice keeps every answer', async () => {
		const wizard = await wizardOn(await open(), language);
		const { page, words, see } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await see(words.plan.title.employer);
		await page.getByLabel(words.plan.voices.practitioner, { exact: true }).check();
		await see(words.plan.title.practitioner);
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers.replace('voice=employer', 'voice=practitioner')}`);
		await page.getByLabel(words.plan.voices.employer, { exact: true }).check();
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers}`);
	});
});

describe('the plan', () => {
	const { open } = useBrowser();

	test('who would rather not say where they are gets the plan of the whole province', async () => {
		const wizard = await wizardOn(await open(phone));
		const { page, words, see } = wizard;
		await wizard.open('now');
		await page.getByRole('button', { name: words.where.decline }).click();
		await see(words.plan.title.employer);
		expect(await page.getByRole('main').innerText()).toContain(words.plan.wholeProvince);
		expect((await wizard.doors()).length).toBeGreaterThan(0);
	});

	test('first shows three doors at most; the rest is one step away', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=plan&${manyAnswers}`);
		const doors = await wizard.doors();
		expect(doors.length).toBeGreaterThan(3);
		expect(await wizard.page.locator('.door:visible').count()).toBe(3);
		await wizard.page.getByText(wizard.words.plan.moreDoors(doors.length - 3)).click();
		expect(await wizard.page.locator('.door:visible').count()).toBe(doors.length);
	});

	test('says in words what draws people and what strains, and leads to the door that answers', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, factor, need } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		const picture = page.getByRole('region', { name: words.plan.picture.title.employer });
		const row = (id: string) => picture.locator('.pictured', { hasText: factor(id) });
		expect(await row('meaning-values').innerText()).toContain(words.plan.picture.standings.strength);
		expect(await row('skills-competencies').innerText()).toContain(words.plan.picture.standings.both);
		expect(await row('workplace-culture').innerText()).toContain(words.plan.picture.standings['not-discussed']);

		const strained = row('external-conditions');
		expect(await strained.innerText()).toContain(need('house-workers'));
		const link = strained.getByRole('link').first();
		const number = /\d+/.exec(await link.innerText())?.[0] ?? '';
		await link.click();
		const heading = page.locator(`#w-door-${number}`);
		expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await heading.isVisible()).toBe(true);
		expect(wizard.fragment()).toBe(`step=plan&${manyAnswers}`);
		expect(await page.locator('.door', { has: heading }).innerText()).toContain(need('house-workers'));
	});

	test('on a phone names both sides in a line and keeps the picture folded before the first door', async () => {
		const wizard = await wizardOn(await open(phone));
		const { page, words, factor } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		const picture = page.getByRole('region', { name: words.plan.picture.title.employer });
		expect(await picture.innerText()).toContain(factor('meaning-values'));
		expect(await picture.locator('.pictured:visible').count()).toBe(0);
		await picture.locator('summary').click();
		expect(await picture.locator('.pictured:visible').count()).toBe(8);
	});

	test('with strengths alone shows them and still names a person to call', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, factor, see } = wizard;
		await wizard.open('step=plan&county=digby&meaning-values=strength');
		await see(words.plan.nothing);
		expect(await page.locator('.pictured.strength').innerText()).toContain(factor('meaning-values'));
		expect(await page.locator('.person a').count()).toBeGreaterThan(0);
	});

	test('has a table that says in words what its marks mean', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=plan&${manyAnswers}`);
		const { words, need } = wizard;
		const row = wizard.page.getByRole('row', { name: need('borrow-or-raise-money') });
		expect(await row.getByRole('cell').allInnerTexts()).toContain(`●\n${words.plan.core}`);
	});

	test('ends at a person even where nobody does what was named', async () => {
		const page = await open(phone);
		await withoutServices(page);
		const wizard = await wizardOn(page);
		await wizard.open('step=plan&county=digby&needs=get-advice');
		const gaps = page.getByRole('region', { name: wizard.words.plan.gaps });
		expect(await gaps.innerText()).toContain(wizard.need('get-advice'));
		expect(await gaps.locator('a').count()).toBeGreaterThan(1);
	});

	test('with nothing said, says what to add and names a person to call', async () => {
		const wizard = await wizardOn(await open(phone));
		const { page, words, see, goOn } = wizard;
		await wizard.open('step=plan&county=digby');
		await see(words.plan.nothing);
		expect(await page.locator('.person a').count()).toBeGreaterThan(0);
		await goOn(words.plan.nothingWords);
		await see(words.words.title.employer);
		await goOn(words.toPlan);
		await see(words.plan.nothing);
	});

	test('never tells anybody that they are not eligible', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open(`step=plan&${manyAnswers}`);
		await wizard.doors();
		for (const summary of await wizard.page.locator('details > summary').all())
			await summary.evaluate((element) => element.parentElement?.setAttribute('open', ''));
		const ownWords = (await wizard.page.getByRole('main').innerText()).toLowerCase();
		expect(ownWords).not.toMatch(/you (are|do) not (eligible|qualify)|not eligible/);
	});

	test('an answer changed from the plan comes straight back to it, with the others kept', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, see, goOn } = wizard;
		await wizard.open(`step=plan&${manyAnswers}`);
		await page.getByText(words.plan.changed).click();
		await page.getByRole('button', { name: words.check.changeOf(words.check.parts.employees) }).click();
		await page.getByLabel(words.where.employees).fill('40');
		await goOn(words.toPlan);
		await see(words.plan.title.employer);
		await expect.poll(() => wizard.fragment()).toBe(`step=plan&${manyAnswers.replace('employees=12', 'employees=40')}`);
	});
});

describe('answers', () => {
	const { open } = useBrowser();

	test('own words find needs without a request', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, need } = wizard;
		const matcher = page.waitForResponse(/match-needs/);
		await wizard.open('step=words&county=digby');
		await matcher;
		await page.waitForLoadState('networkidle');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.getByLabel(words.words.label.employer).fill('no housing for my workers');
		await page
			.getByRole('checkbox', { name: need('house-workers') })
			.first()
			.check();
		// The browser may look for the icon again when the address changes.
		expect(requests.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([]);
		await expect.poll(() => wizard.fragment()).toContain('needs=house-workers');
		await page.getByRole('button', { name: words.words.removeOf(need('house-workers')) }).click();
		await expect.poll(() => wizard.fragment()).not.toContain('house-workers');
	});

	test('words that mean nothing here leave the whole list to look through', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open('step=words&county=digby');
		await wizard.page.getByLabel(wizard.words.words.label.employer).fill('zzzz qqqq');
		await wizard.page.locator('p.hint', { hasText: wizard.words.words.nothing }).waitFor();
	});

	test('a stressor that turns out a strength puts its needs aside and says so', async () => {
		const wizard = await wizardOn(await open());
		const { page, words, factor } = wizard;
		await wizard.open('step=factors&county=digby&working-arrangements=stressor:arrange-flexible-work');
		const group = page.getByRole('group', { name: factor('working-arrangements') });
		await group.getByRole('radio', { name: words.factors.standingsOwn.strength }).check();
		await group.getByText(words.factors.putAside(1)).waitFor();
		await expect.poll(() => wizard.fragment()).toBe('step=factors&county=digby&working-arrangements=strength');
		await group.getByRole('radio', { name: words.factors.standingsOwn.stressor }).check();
		await expect
			.poll(() => wizard.fragment())
			.toBe('step=factors&county=digby&working-arrangements=stressor:arrange-flexible-work');
	});

	test('the first step asks for a place and a whole number, names both, and leads to them', async () => {
		const wizard = await wizardOn(await open(phone));
		const { page, words, goOn, see } = wizard;
		await wizard.open();
		await page.getByLabel(words.where.employees).fill('a dozen');
		await goOn();
		const summary = page.getByRole('alert');
		await summary.getByRole('link', { name: words.errors.placeMissing }).waitFor();
		expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
		await summary.getByRole('link', { name: words.errors.employees('a dozen') }).click();
		const field = page.getByLabel(words.where.employees);
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		await field.fill('12');
		await page.getByLabel(words.where.decline).check();
		await goOn();
		await see(words.now.title.employer);
	});

	test('a place that is not in the province is not guessed', async () => {
		const wizard = await wizardOn(await open());
		await wizard.open();
		await wizard.page.getByRole('combobox', { name: wizard.words.where.placeLabel }).fill('Moncton');
		await wizard.goOn();
		await wizard.page.getByRole('alert').getByText(wizard.words.errors.placeUnknown('Moncton')).waitFor();
	});
});

describe('by keyboard alone', () => {
	const { open } = useBrowser();

	test('an owner gets from the home page to the plan, with the focus always in sight', async () => {
		const page = await open();
		const wizard = await wizardOn(page);
		const { words, see } = wizard;
		const focused = () => page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 60) ?? '');
		const tabTo = async (isThere: () => Promise<boolean>) => {
			for (let presses = 0; presses < 120; presses++) {
				if (await isThere()) return;
				await page.keyboard.press('Tab');
			}
			throw new Error(`The focus never got there; it is at "${await focused()}".`);
		};
		const isAt = (selector: string) => () =>
			page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

		await page.goto(at(''));
		await tabTo(isAt('main a[href$="/plan/"]'));
		await page.keyboard.press('Enter');
		await see(words.where.title.employer);
		await tabTo(isAt('[role=combobox]'));
		await page.keyboard.type('Church Point');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => wizard.fragment()).toContain('county=digby');
		await tabTo(isAt('button[type=submit]'));
		await page.keyboard.press('Enter');

		await see(words.now.title.employer);
		expect(await focused()).toBe(words.now.title.employer);
		await tabTo(
			async () =>
				(await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '')) === words.now.peopleNow.employer,
		);
		await page.keyboard.press('Space');
		await tabTo(isAt('.onward .second'));
		await page.keyboard.press('Enter');

		await see(words.plan.title.employer);
		expect(await focused()).toBe(words.plan.title.employer);
		await tabTo(isAt('.door h3 a'));
	});

	test('in French the key after the number of employees leads to the languages, not past them', async () => {
		const { page, open: openPlan, see, words } = await wizardOn(await open(), 'fr');
		await openPlan('step=where&county=digby');
		await page.getByRole('textbox', { name: words.where.employees }).fill('12');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Space');
		expect(await page.getByRole('checkbox', { name: 'Français' }).isChecked()).toBe(true);
		await see(words.where.title.employer);
	});

	test('the link past the navigation does not lose the answers', async () => {
		const wizard = await wizardOn(await open());
		const { page } = wizard;
		await wizard.open(`step=factors&${manyAnswers}`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		await expect.poll(() => wizard.fragment()).toBe(`step=factors&${manyAnswers}`);
	});
});
