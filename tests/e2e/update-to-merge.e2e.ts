import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listingBase } from '../../src/catalog/listing-base.ts';
import { mailDraftLimit } from '../../src/formats/mail-draft.ts';
import { updateEn } from '../../src/i18n/update.en.ts';
import { updateFr } from '../../src/i18n/update.fr.ts';
import { longestProposal } from '../../src/listing-editor/outgoing.ts';
import { readListing } from '../../src/listing-update/read-listing.ts';
import { addBayCentre, repository, steward } from './bay-centre.ts';
import { siteOf, type OwnSite } from './site-of.ts';
import {
	applyFiles,
	changedLines,
	contentFile,
	downloadUpdate,
	goOn,
	npmRun,
	phoneField,
	setToday,
	tabTo,
	today,
	unfoldAll,
} from './update-page.ts';
import { barriersOn, phone, useBrowser } from './visit.ts';

// Builds and the steward's tool in processes of their own: minutes on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const listing = 'organizations/bay-centre';
const role = 'Program coordinator';
const confirmed = (by: string) => [
	'bay-centre.md +confirmations:',
	`bay-centre.md +  - { date: '${today}', role: ${by}, method: form, facts: [all] }`,
];

let site: OwnSite;
let original: string;
beforeAll(async () => {
	site = await siteOf(addBayCentre, today);
	original = mkdtempSync(join(tmpdir(), 'lodestone-original-'));
	cpSync(site.content, original, { recursive: true });
});
afterAll(async () => {
	await site.stop();
	rmSync(original, { recursive: true });
});

/** A copy of the content for one test; the site stays as it was built. */
let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'lodestone-content-'));
	cpSync(original, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const { open } = useBrowser(() => site.at(''));

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await open({ acceptDownloads: true, ...options });
	await setToday(page);
	await page.goto(site.at(path));
	return page;
}

async function visitForm(query = '?id=bay-centre', options: BrowserContextOptions = {}, prefix = ''): Promise<Page> {
	const page = await visit(`${prefix}update/${query}`, options);
	await page.locator('.update h1').waitFor();
	return page;
}

/** From the form to the file, in the role of somebody at the organization. */
async function sendAs(page: Page, sender: string, organization?: string) {
	await goOn(page, updateEn.form.check);
	await page.getByLabel(updateEn.send.role).fill(sender);
	if (organization !== undefined) await page.getByLabel(updateEn.send.organization).fill(organization);
	return downloadUpdate(page);
}

describe('from somebody at an organization to the steward’s file', () => {
	test('a sentence in both languages and a desk more: only their lines change, and comments stay', async () => {
		const page = await visitForm();
		await unfoldAll(page);
		await page
			.getByLabel(`Summary (${updateEn.inLanguage.en})`)
			.fill('Job help and training for small employers around the bay.');
		await page
			.getByLabel(`Summary (${updateEn.inLanguage.fr})`)
			.fill('De l’aide à l’emploi et de la formation pour les petits employeurs de la baie.');
		await goOn(page, updateEn.form.add('Door'));
		await page.getByLabel(`Desk or role (${updateEn.inLanguage.en})`).last().fill('Training desk');
		await page.getByLabel(`Desk or role (${updateEn.inLanguage.fr})`).last().fill('Service de formation');
		await page
			.getByRole('button', { name: updateEn.form.add('Way to reach it') })
			.last()
			.click();
		await page.locator('#u-en-doors input[inputmode="tel"]').last().fill('902-555-0177');
		await goOn(page, updateEn.form.check);
		expect(await page.locator('.told dt').allInnerTexts()).toEqual([
			'Summary',
			'Doors: Training desk',
			'Summary (in French)',
			'Doors: training-desk (in French)',
		]);
		await page.getByLabel(updateEn.send.role).fill(role);
		const { path } = await downloadUpdate(page);
		expect(await applyFiles(content, path)).toMatchObject({ code: 0 });
		expect(await changedLines(original, content)).toEqual([
			'bay-centre.fr.md -summary: De l’aide à l’emploi pour les petits employeurs de la baie.',
			'bay-centre.fr.md -doors: { employer-desk: Service aux employeurs }',
			'bay-centre.fr.md +summary: De l’aide à l’emploi et de la formation pour les petits employeurs de la baie.',
			'bay-centre.fr.md +doors: { employer-desk: Service aux employeurs, training-desk: Service de formation }',
			'bay-centre.md -summary: Job help for small employers around the bay.',
			'bay-centre.md +summary: Job help and training for small employers around the bay.',
			'bay-centre.md +  - id: training-desk',
			'bay-centre.md +    name: Training desk',
			'bay-centre.md +    channels:',
			'bay-centre.md +      - { kind: phone, value: 902-555-0177 }',
		]);
	});

	test('nothing has changed: at most three clicks, and the file gains its confirmation only', async () => {
		const page = await visit(`${listing}/`);
		let clicks = 0;
		const press = async <Outcome>(click: () => Promise<Outcome>): Promise<Outcome> => {
			clicks += 1;
			return click();
		};
		await press(() => page.getByRole('link', { name: updateEn.form.nothingChanged }).click());
		const field = page.getByLabel(updateEn.send.role);
		await press(() => field.click());
		await page.keyboard.type('Office manager');
		// Everything that stands on the page: its listing, what is asked, and how to send it.
		const words = (await page.locator('.update').innerText()).split(/\s+/).length;
		const { path, update } = await press(() => downloadUpdate(page));
		expect(update.changes).toBeUndefined();
		expect(clicks).toBeLessThanOrEqual(3);
		expect(words).toBeLessThanOrEqual(200);

		expect(await applyFiles(content, path)).toMatchObject({ code: 0 });
		expect(await changedLines(original, content)).toEqual(confirmed('Office manager'));
		const again = await applyFiles(content, path);
		expect([again.code, again.told]).toEqual([0, expect.stringContaining('1 there already')]);
	});

	test('by keyboard alone: nothing has changed', async () => {
		const page = await visit(`${listing}/`);
		await tabTo(page, page.getByRole('link', { name: updateEn.form.nothingChanged }));
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await tabTo(page, page.getByLabel(updateEn.send.role));
		await page.keyboard.type('Office manager');
		await tabTo(page, page.getByRole('button', { name: updateEn.send.download }));
		const { update } = await downloadUpdate(page, () => page.keyboard.press('Enter'));
		expect(update).toMatchObject({ kind: 'confirm', confirms: ['all'] });
	});

	test('by keyboard alone: one change, after a mistake', async () => {
		const page = await visitForm();
		await tabTo(page, phoneField(page));
		await page.keyboard.press('Control+A');
		await page.keyboard.type('555');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('errors');
		expect(await page.locator('.errors a').allInnerTexts()).toEqual([
			`Doors: Employer desk · Phone: ${updateEn.faults({ code: 'phone' })}`,
		]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await phoneField(page).evaluate((field) => field === document.activeElement)).toBe(true);
		await page.keyboard.press('Control+A');
		await page.keyboard.type('902-555-0199');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await tabTo(page, page.getByLabel(updateEn.send.role));
		await page.keyboard.type(role);
		await tabTo(page, page.getByRole('button', { name: updateEn.send.download }));
		const { update } = await downloadUpdate(page, () => page.keyboard.press('Enter'));
		expect(update.changes).toMatchObject([{ field: 'doors.0.channels.0.value', becomes: '902-555-0199' }]);
	});

	test('two updates that cross: other fields both land, the same field stops the second, with all three values', async () => {
		const [first, second, third] = [await visitForm(), await visitForm(), await visitForm()];
		await phoneField(first).fill('902-555-0161');
		await second.getByLabel('Website').fill('https://bay.example.ca/jobs');
		await phoneField(third).fill('902-555-0163');
		const sent = [await sendAs(first, role), await sendAs(second, role), await sendAs(third, role)];
		const [one = '', two = '', three = ''] = sent.map(({ path }) => path);
		expect(await applyFiles(content, one, two)).toMatchObject({ code: 0 });
		expect(contentFile(content, `${listing}.md`)).toContain('value: 902-555-0161');
		expect(contentFile(content, `${listing}.md`)).toContain('website: https://bay.example.ca/jobs');
		const { code, told } = await applyFiles(content, three);
		expect([code, told]).toEqual([1, expect.stringContaining('[conflict]')]);
		for (const value of ['902-555-0150', '902-555-0161', '902-555-0163']) expect(told).toContain(value);
		expect(contentFile(content, `${listing}.md`)).not.toContain('902-555-0163');
	});

	test('somebody of another organization is named to the steward before anything else', async () => {
		const page = await visitForm();
		await phoneField(page).fill('902-555-0199');
		const { path } = await sendAs(page, role, 'East Centre');
		const { told } = await applyFiles(content, path);
		expect(told).toContain(`Sent by someone at East Centre (${role}); the listing belongs to Bay Centre.`);
	});
});

describe('with a steward’s mailbox and a repository', () => {
	/** The draft that the page would open: the browser is kept from leaving for a mail program. */
	async function mailOf(page: Page): Promise<URL> {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Page.enable');
		const asked = new Promise<string>((resolve) =>
			session.on('Page.frameRequestedNavigation', ({ url }) => {
				resolve(url);
			}),
		);
		await goOn(page, updateEn.send.mail);
		return new URL(await asked);
	}

	test('the e-mail says what changes, which listing and version, who sends it, and to attach the file', async () => {
		const page = await visitForm();
		await phoneField(page).fill('902-555-0199');
		const { update } = await sendAs(page, role);
		const mail = await mailOf(page);
		expect(mail.protocol + mail.pathname).toBe(`mailto:${steward}`);
		expect(mail.href.length).toBeLessThanOrEqual(mailDraftLimit);
		expect(mail.searchParams.get('subject')).toBe('Update: Bay Centre');
		const body = mail.searchParams.get('body') ?? '';
		expect(body.replaceAll('\r\n', '\n')).toBe(
			[
				'Please change this in the listing of Bay Centre:',
				'',
				'- Doors: Employer desk · Phone: 902-555-0150 → 902-555-0199',
				'',
				'Attached is the file bay-centre.update.md. (Please attach it before you send this.)',
				'',
				'Listing: bay-centre',
				`Version: ${update.base ?? ''}`,
				`Sent by: ${role}, Bay Centre`,
				'Date: November 20, 2026',
			].join('\n'),
		);
	});

	test('a long change keeps the e-mail within what programs take, and its copy has all of it', async () => {
		const page = await visitForm('?id=bay-centre', { permissions: ['clipboard-read', 'clipboard-write'] });
		await unfoldAll(page);
		const long = 'Vous parlez à quelqu’un qui répond. '.repeat(100).trim();
		await page.getByLabel(`${updateEn.text.title} (${updateEn.inLanguage.fr})`).fill(long);
		await sendAs(page, role);
		const mail = await mailOf(page);
		expect(mail.href.length).toBeLessThanOrEqual(mailDraftLimit);
		expect(mail.searchParams.get('body')).toContain(updateEn.mail.moreInFile(1));
		await goOn(page, updateEn.send.copy);
		await page.getByText(updateEn.send.copied).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(long);
	});

	test('the page of the repository holds the changed fields, never the listing', async () => {
		const page = await visitForm();
		await phoneField(page).fill('902-555-0199');
		await sendAs(page, role);
		await page.getByText(updateEn.send.account).click();
		const href = (await page.getByRole('link', { name: updateEn.send.proposeLink }).getAttribute('href')) ?? '';
		expect(href.length).toBeLessThanOrEqual(longestProposal);
		const proposal = new URL(href);
		expect(proposal.origin + proposal.pathname).toBe(`${repository}/new/main`);
		expect(proposal.searchParams.get('filename')).toBe('updates/bay-centre.update.md');
		expect(proposal.searchParams.get('value')).toContain('902-555-0199');
		for (const untouched of ['5 Bay Road', 'bay.example.ca/about', 'beside the bridge'])
			expect(href).not.toContain(encodeURIComponent(untouched));
	});

	test('before somebody says who they are, nothing leaves, and the list of faults has the focus', async () => {
		const page = await visitForm('?id=bay-centre#confirm');
		for (const button of [updateEn.send.download, updateEn.send.mail, updateEn.send.copy]) {
			await goOn(page, button);
			await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('errors');
			await page.getByLabel(updateEn.send.role).focus();
		}
		expect(await page.locator('.errors a').allInnerTexts()).toEqual([updateEn.send.whoMissing.role]);
		expect(await barriersOn(page)).toEqual([]);
	});
});

describe('a new listing', () => {
	test('from its link to two new files: rules, required fields, a draft that stays, and the content still sound', async () => {
		const page = await visit('update/');
		await page.getByRole('link', { name: updateEn.choose.newService }).click();
		await goOn(page, updateEn.form.check);
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('errors');
		const { faults } = updateEn;
		expect(await page.locator('.errors a').allInnerTexts()).toEqual([
			updateEn.policy.missing,
			updateEn.form.idForm,
			`Official name: ${faults({ code: 'empty' })}`,
			`Offered by: ${faults({ code: 'empty' })}`,
			`Summary: ${faults({ code: 'empty' })}`,
			`Needs it answers: ${faults({ code: 'add-one' })}`,
			`How to get it · First steps, in order: ${faults({ code: 'add-one' })}`,
			`Sources: 1 · Page or publication: ${faults({ code: 'empty' })}`,
			`Sources: 1 · What it supports: ${faults({ code: 'empty' })}`,
			`Sources: 1 · Read on: ${faults({ code: 'empty' })}`,
			`${updateEn.text.title}: ${faults({ code: 'no-text' })}`,
		]);
		for (const box of await page.locator('#u-policy input').all()) await box.check();
		await page.getByLabel(updateEn.form.idTitle).fill('bay-hiring-talks');
		await page.getByLabel('Offered by').selectOption({ label: 'Bay Centre' });
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('lodestone.update.v1.new.services')))
			.toContain('bay-centre');
		await page.reload();
		expect(await page.getByLabel(updateEn.form.idTitle).inputValue()).toBe('bay-hiring-talks');
		expect(await page.locator('#u-policy input:checked').count()).toBe(updateEn.policy.rules.length);

		await unfoldAll(page);
		const inEnglish = (title: string) => page.getByLabel(`${title} (${updateEn.inLanguage.en})`);
		await inEnglish('Official name').fill('Hiring talks');
		await inEnglish('Summary').fill('Talks about hiring, for small employers around the bay.');
		await inEnglish(updateEn.text.title).fill('You sit down with somebody who knows the area.');
		await inEnglish(updateEn.form.number('First steps, in order', 1)).fill('Call the employer desk.');
		await page.locator('#u-en-needs input[type=checkbox]').first().check();
		await page.getByLabel('Page or publication').fill('Bay Centre: talks');
		await page.getByLabel('What it supports').fill('What is offered');
		await page.getByLabel('Read on').fill(today);
		await goOn(page, updateEn.form.check);
		await page.getByRole('heading', { name: 'Hiring talks', level: 1 }).waitFor();
		expect(await barriersOn(page)).toEqual([]);
		await page.getByLabel(updateEn.send.role).fill(role);
		await page.getByLabel(updateEn.send.organization).fill('Bay Centre');
		await page.getByText(updateEn.send.account).click();
		expect(await page.getByRole('link', { name: updateEn.send.proposeLink }).getAttribute('href')).not.toContain('value=');
		const { path } = await downloadUpdate(page);

		const { code, told } = await applyFiles(content, path);
		expect([code, told]).toEqual([0, expect.stringContaining('To be translated')]);
		expect(told).toContain('inclusion policy');
		expect([...new Set((await changedLines(original, content)).map((line) => line.split(' ')[0]))]).toEqual([
			'bay-hiring-talks.fr.md',
			'bay-hiring-talks.md',
		]);
		expect(await npmRun('validate', '--', '--content', content)).toMatchObject({ code: 0 });
	});
});

describe('a draft that was begun before the listing changed', () => {
	/** Serves the listing as somebody else has left it. */
	async function changeTheListing(page: Page, ...words: readonly (readonly [was: string, becomes: string])[]): Promise<void> {
		const en = words.reduce((text, [was, becomes]) => text.replace(was, becomes), contentFile(original, `${listing}.md`));
		const fr = contentFile(original, `${listing}.fr.md`);
		const [english, french] = [readListing(en), readListing(fr)];
		await page.route('**/source/bay-centre.json', (route) =>
			route.fulfill({
				json: {
					id: 'bay-centre',
					kind: 'organizations',
					base: listingBase(en, fr),
					en,
					fr,
					listing: { en: english, fr: french },
				},
			}),
		);
		writeFileSync(join(content, `${listing}.md`), en);
	}

	async function beginAndKeep(page: Page): Promise<void> {
		await phoneField(page).fill('902-555-0199');
		await page.getByLabel('Website').fill('https://bay.example.ca/employers');
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('lodestone.update.v1.bay-centre')))
			.toContain('bay.example.ca/employers');
	}

	test('says so, shows both values of what somebody else changed, brings the rest over, and fits the new version', async () => {
		const page = await visitForm();
		await beginAndKeep(page);
		await changeTheListing(page, ['902-555-0150', '902-555-0170']);
		await page.reload();
		await page.getByRole('heading', { name: updateEn.draft.staleHeading }).waitFor();
		const told = await page.locator('.update').innerText();
		expect(told).toContain(updateEn.draft.conflict('Doors: Employer desk · Phone', '902-555-0170', '902-555-0199'));
		expect(told).toContain('Website: https://bay.example.ca/employers');
		expect(await barriersOn(page)).toEqual([]);
		await page.getByLabel(updateEn.draft.useMine).check();
		await goOn(page, updateEn.draft.takeOver);
		expect(await phoneField(page).inputValue()).toBe('902-555-0199');
		expect(await page.getByLabel('Website').inputValue()).toBe('https://bay.example.ca/employers');
		const { path } = await sendAs(page, role);
		const { code, told: said } = await applyFiles(content, path);
		expect([code, said]).toEqual([0, expect.not.stringContaining('changed after they opened it')]);
		expect(contentFile(content, `${listing}.md`)).toContain('902-555-0199');
	});

	test('keeps their value unless I say otherwise, and my words can be saved', async () => {
		const page = await visitForm();
		await beginAndKeep(page);
		await changeTheListing(page, ['902-555-0150', '902-555-0170']);
		await page.reload();
		await page.getByRole('heading', { name: updateEn.draft.staleHeading }).waitFor();
		const { update } = await downloadUpdate(page, () => goOn(page, updateEn.draft.save));
		expect(update.changes?.map(({ becomes }) => becomes)).toEqual(['https://bay.example.ca/employers', '902-555-0199']);
		await goOn(page, updateEn.draft.takeOver);
		expect(await phoneField(page).inputValue()).toBe('902-555-0170');
	});

	test('is gone when everything that it wanted stands there', async () => {
		const page = await visitForm();
		await beginAndKeep(page);
		await changeTheListing(
			page,
			['902-555-0150', '902-555-0199'],
			['https://bay.example.ca/\n', 'https://bay.example.ca/employers\n'],
		);
		await page.reload();
		await page.getByText(updateEn.form.nothingYet).waitFor();
		expect(await page.evaluate(() => localStorage.getItem('lodestone.update.v1.bay-centre'))).toBeNull();
	});
});

describe.each([
	['', updateEn],
	['fr/', updateFr],
])('every state has no known barrier, wide and on a phone (/%s)', (prefix, words) => {
	const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
		['the form', '?id=bay-centre', () => Promise.resolve()],
		['a form that is all unfolded', '?id=bay-centre', unfoldAll],
		['a service', '?id=wage-help', unfoldAll],
		['nothing changed', '?id=bay-centre#confirm', () => Promise.resolve()],
		[
			'errors',
			'?id=bay-centre',
			async (page) => {
				await phoneField(page).fill('call us');
				await goOn(page, words.form.check);
				await page.locator('.errors').waitFor();
			},
		],
		[
			'the changes, the preview and the ways to send them',
			'?id=bay-centre',
			async (page) => {
				await phoneField(page).fill('902-555-0199');
				await goOn(page, words.form.check);
				await page.getByLabel(words.send.role).fill(role);
				await unfoldAll(page);
			},
		],
		[
			'a new organization with its faults',
			'?new=organization',
			async (page) => {
				await goOn(page, words.form.check);
				await page.locator('.errors').waitFor();
			},
		],
		['no listing named', '', () => Promise.resolve()],
		['a listing that is not there', '?id=nobody', () => Promise.resolve()],
	];

	test.each(states)('%s', async (_, query, reach) => {
		const page = await visitForm(query, {}, prefix);
		await reach(page);
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
	});
});

// Last, because the site is another one after it.
describe('the whole way, from the listing to the listing', () => {
	test('a new phone number: from the listing to a diff of that line and the confirmation, and back to the form', async () => {
		const page = await visit(`${listing}/`, phone);
		await page.getByRole('link', { name: 'Update this listing' }).click();
		await phoneField(page).fill('902-555-0199');
		await goOn(page, updateEn.form.check);
		const told = page.locator('.told');
		expect(await told.locator('dt').allInnerTexts()).toEqual(['Doors: Employer desk · Phone']);
		expect([await told.locator('del').innerText(), await told.locator('ins').innerText()]).toEqual([
			'902-555-0150',
			'902-555-0199',
		]);
		await page.getByRole('heading', { name: updateEn.form.preview }).click();
		expect(await page.locator('.preview').innerText()).toContain('902-555-0199');
		await page.getByLabel(updateEn.send.restIsTrue).check();
		await page.getByLabel(updateEn.send.role).fill(role);
		const { name, path } = await downloadUpdate(page);
		expect(name).toBe('bay-centre.update.md');

		const { code, told: said } = await applyFiles(site.content, path);
		expect([code, said]).toEqual([0, expect.stringContaining(`They say they are: ${role}, Bay Centre.`)]);
		expect(await changedLines(original, site.content)).toEqual([
			'bay-centre.md -      - { kind: phone, value: 902-555-0150 } # until five',
			'bay-centre.md +      - { kind: phone, value: 902-555-0199 } # until five',
			...confirmed(role),
		]);
		expect(await npmRun('validate', '--', '--content', site.content)).toMatchObject({ code: 0 });

		await site.rebuild();
		await page.goto(site.at('update/?id=bay-centre'));
		await page.locator('.update h1').waitFor();
		expect(await page.locator('.update h1').innerText()).toBe(updateEn.form.heading('Bay Centre'));
		expect(await phoneField(page).inputValue()).toBe('902-555-0199');
		expect(await page.getByText(updateEn.draft.restored).count()).toBe(0);
	});
});
