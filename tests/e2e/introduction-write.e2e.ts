import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/formats/carry.ts';
import { mailDraftLimit } from '../../src/formats/mail-draft.ts';
import { readPacket } from '../../src/formats/packet.ts';
import { introductionWriteEn as en } from '../../src/i18n/introduction-write.en.ts';
import { introductionWriteFr as fr } from '../../src/i18n/introduction-write.fr.ts';
import { listingFr } from '../../src/i18n/listing.fr.ts';
import { packetWordsEn } from '../../src/i18n/packet-words.en.ts';
import { wizardEn } from '../../src/i18n/wizard.en.ts';
import { arrivalUnderSeal } from '../../src/introduction/receive/arrival.ts';
import type { Summary } from '../../src/planner/summary.ts';
import { packetSchema } from '../../src/schema/packet.ts';
import { introductionData, keptOn, planWithNotes } from './introduction-page.ts';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

const summary: Summary = {
	voice: 'practitioner',
	employer: { county: 'digby', community: 'Meteghan', sector: 'fishing-and-seafood', employees: 12 },
	factors: {
		'pay-benefits': { standing: 'stressor', needs: ['borrow-or-raise-money'], note: 'Cannot match the plant' },
		'workplace-culture': { standing: 'strength', note: 'Grandmother still does the books' },
	},
};

async function see(page: Page, title: string): Promise<void> {
	await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** From the plan to the first step, for the employer of the summary. */
async function begin(page: Page): Promise<void> {
	await planWithNotes(page, summary);
	await page.getByRole('link', { name: wizardEn.plan.introduce.practitioner }).first().click();
	await see(page, en.choose.title.practitioner);
}

async function sayWho(page: Page): Promise<void> {
	await page.getByLabel(en.reach.name, { exact: true }).fill('Jo Example');
	await page.getByLabel(en.reach.organization).fill('Harbour Employment Centre');
	await page.getByLabel(en.reach.email).fill('jo@centre.example.ca');
	await page.getByLabel(en.reach.theirPhone).fill('902-555-0111');
}

async function sayAgreed(page: Page): Promise<void> {
	await page.getByLabel(en.consent.by).fill('The owner');
	await page.getByLabel(en.consent.ways['in-person']).check();
}

async function press(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).click();
}

const mainText = (page: Page) => page.getByRole('main').innerText();

describe('a practitioner introduces an employer from a plan', () => {
	const { open } = useBrowser();

	test('only what is ticked travels; it is kept as it travelled, and the letter takes one page', async () => {
		const page = await open({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
		await begin(page);
		expect(await page.locator('.introductions input[type=checkbox]:checked').count()).toBe(1);
		await page.getByText(en.choose.factors, { exact: true }).click();
		await page.getByRole('checkbox', { name: 'Cannot match the plant' }).check();
		await page.getByRole('checkbox', { name: `${en.choose.fields.community}: Meteghan` }).check();
		expect(await page.locator('.stays').innerText()).toContain(en.choose.home.notes(1));
		await press(page, en.onward);

		await see(page, en.reach.title.practitioner);
		await sayWho(page);
		await press(page, en.onward);

		await see(page, en.consent.title.practitioner);
		const seen = await page.locator('.seen').innerText();
		for (const chosen of ['Cannot match the plant', 'Meteghan', '902-555-0111']) expect(seen).toContain(chosen);
		for (const kept of ['Grandmother', 'Digby County', '12 employees']) expect(seen).not.toContain(kept);
		await sayAgreed(page);
		await press(page, en.consent.agreed.practitioner);

		await see(page, en.send.title);
		const mail = await page.locator('.ways a.action').getAttribute('href');
		expect(mail).toMatch(/^mailto:/);
		expect(mail?.length).toBeLessThanOrEqual(mailDraftLimit);
		await press(page, en.send.link.copy);
		const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		expect(link.pathname).toBe(new URL(at('introduction/')).pathname);
		const carried = readFragment(link.hash);
		const sent = carried !== undefined && 'text' in carried ? readPacket(carried.text) : undefined;

		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		const letter = await page.locator('body').innerText();
		expect(letter).toContain('Cannot match the plant');
		for (const aside of [en.send.title, en.send.done.record, en.send.link.copy]) expect(letter).not.toContain(aside);
		await page.emulateMedia({ media: 'screen' });

		await page.getByRole('radio', { name: en.send.done.ways.link }).check();
		await press(page, en.send.done.record);
		await see(page, en.sent.title);
		const [kept] = await keptOn(page);
		expect(kept?.draft).toBeUndefined();
		expect({ packet: kept?.packet }).toEqual(sent);
		expect(kept?.events.map((event) => (event.kind === 'sent' ? event.by : event.kind))).toEqual(['link']);
	});

	test('nothing is lost by loading again in the middle of a word, by going back, or by choosing once more', async () => {
		const page = await open(phone);
		await begin(page);
		await page.getByLabel(en.choose.words.practitioner).fill('They leave in spri');
		await page.reload();
		await see(page, en.choose.title.practitioner);
		await expect.poll(() => page.getByLabel(en.choose.words.practitioner).inputValue()).toBe('They leave in spri');
		await press(page, en.onward);
		await see(page, en.reach.title.practitioner);
		await sayWho(page);
		await press(page, en.onward);
		await see(page, en.consent.title.practitioner);
		await page.goBack();
		await see(page, en.reach.title.practitioner);
		expect(await page.getByLabel(en.reach.organization).inputValue()).toBe('Harbour Employment Centre');
		await page.goBack();
		await see(page, en.choose.title.practitioner);

		await begin(page);
		expect(await page.getByLabel(en.choose.words.practitioner).inputValue()).toBe('They leave in spri');
		expect(await keptOn(page)).toHaveLength(1);
	});

	test('words that the device is still storing when the page is left come back too', async () => {
		const page = await open(phone);
		await page.addInitScript(() => {
			// A device that takes for ever: what is stored while "slow" stands here is given up when the page is left.
			if (location.protocol === 'about:') return;
			sessionStorage.removeItem('slow');
			const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
				this: IDBObjectStore,
				...all: unknown[]
			) => IDBRequest<IDBValidKey>;
			IDBObjectStore.prototype.put = function (...all) {
				const request = put.apply(this, all);
				const goOn = () => {
					this.get('nothing').onsuccess = goOn;
				};
				if (sessionStorage.getItem('slow') !== null) {
					sessionStorage.setItem('slow', 'storing');
					goOn();
				}
				return request;
			};
		});
		await begin(page);
		await page.evaluate(() => sessionStorage.setItem('slow', 'from now on'));
		await page.getByLabel(en.choose.words.practitioner).fill('They leave in spring');
		await expect.poll(() => page.evaluate(() => sessionStorage.getItem('slow'))).toBe('storing');
		await page.reload();
		await see(page, en.choose.title.practitioner);
		await expect.poll(() => page.getByLabel(en.choose.words.practitioner).inputValue()).toBe('They leave in spring');
	});

	test('what was agreed to may only be sent as it was: after a change it is asked again', async () => {
		const page = await open();
		await begin(page);
		await press(page, en.onward);
		await see(page, en.reach.title.practitioner);
		await sayWho(page);
		await press(page, en.onward);
		await see(page, en.consent.title.practitioner);
		await sayAgreed(page);
		await press(page, en.consent.agreed.practitioner);
		await see(page, en.send.title);
		await press(page, en.send.change);
		await see(page, en.choose.title.practitioner);
		await page.getByLabel(en.choose.words.practitioner).fill('One thing more.');
		await page.goBack();
		await see(page, en.consent.title.practitioner);
		expect(await page.locator('.seen').innerText()).toContain('One thing more.');
	});

	test('a passphrase locks the link and the file, and the e-mail beside them tells nothing', async () => {
		const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
		await begin(page);
		await page.getByLabel(en.choose.words.practitioner).fill('Two bakers left');
		await press(page, en.onward);
		await see(page, en.reach.title.practitioner);
		await sayWho(page);
		await press(page, en.onward);
		await see(page, en.consent.title.practitioner);
		await sayAgreed(page);
		await press(page, en.consent.agreed.practitioner);
		await see(page, en.send.title);
		await page.getByText(en.send.lock.heading).click();
		await page.getByLabel(en.send.lock.label).fill('four odd words here');
		await press(page, en.send.lock.seal);
		await page.getByText(en.send.lock.sealed).waitFor();

		await press(page, en.send.link.copy);
		const carried = readFragment(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash);
		if (carried === undefined || 'fault' in carried || carried.kind !== 'locked-packet')
			throw new Error('The link is not locked.');
		const inside = await arrivalUnderSeal({ what: 'locked', sealed: carried.sealed, isPacked: true }, 'four odd words here');
		expect(inside).toMatchObject({ what: 'packet', packet: { need: { words: 'Two bakers left' } } });
		const mail = decodeURIComponent((await page.locator('.ways a.action').getAttribute('href')) ?? '');
		expect(mail).toContain('#k1.');
		expect(mail).not.toContain('bakers');
		const saving = page.waitForEvent('download');
		await press(page, en.send.file.save);
		const file = await readFile(await (await saving).path(), 'utf8');
		expect(file).toContain('lodestone-locked');
		expect(file).not.toContain('bakers');
	});

	test('without agreement nothing leaves: the door’s public page is shown, and the draft can be erased', async () => {
		const page = await open(phone);
		await begin(page);
		await press(page, en.onward);
		await see(page, en.reach.title.practitioner);
		await sayWho(page);
		await press(page, en.onward);
		await see(page, en.consent.title.practitioner);
		await press(page, en.consent.notAgreed.practitioner);
		await see(page, en.notAgreed.title);
		expect(await page.locator('.public-door a[href*="/organizations/"]').count()).toBe(1);
		expect(await mainText(page)).not.toContain('Cannot match the plant');
		await press(page, en.send.erase);
		await press(page, en.send.eraseYes);
		await page.locator('.introductions h1').filter({ hasNotText: en.notAgreed.title }).waitFor();
		expect(await keptOn(page)).toEqual([]);
	});
});

describe('an employer introduces themself from a listing, in French', () => {
	const { open } = useBrowser();

	test('in three steps: what is missing is said at once and at its field; the file says who sends it', async () => {
		const { services, doors } = await introductionData('fr');
		const [service] =
			Object.entries(services).find(([, { door }]) => door !== undefined && doors[door]?.languages === undefined) ?? [];
		const page = await open({ ...phone, locale: 'fr-CA' });
		await page.goto(at(`fr/services/${service ?? ''}/`));
		await page.getByRole('link', { name: listingFr.door.introduce }).click();
		await see(page, fr.choose.title.employer);
		await page.getByText(fr.stepOf(1, 3)).waitFor();
		await page.getByLabel(fr.reach.email).fill('camille@chantier');
		await press(page, fr.onward);

		const errors = page.locator('.errors');
		await expect.poll(() => errors.evaluate((box) => box === document.activeElement)).toBe(true);
		const links = await errors.getByRole('link').allInnerTexts();
		expect(links).toContain(fr.errors.problem({ field: 'reach-email', code: 'not-an-email', typed: 'camille@chantier' }));
		expect(links).toContain(fr.errors.problem({ field: 'reach-name', code: 'who-missing' }));
		await errors.getByRole('link').last().click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('i-reach-email');

		await page.getByLabel(fr.choose.words.employer).fill('Il nous manque deux personnes.');
		await page.getByLabel(fr.reach.name, { exact: true }).fill('Camille Exemple');
		await page.getByLabel(fr.reach.email).fill('camille@chantier.example.ca');
		await press(page, fr.onward);
		await see(page, fr.consent.title.employer);
		expect(await page.getByLabel(fr.consent.by).count()).toBe(0);
		await press(page, fr.consent.agreed.employer);

		await see(page, fr.send.title);
		await page.getByRole('radio', { name: fr.send.languages.en }).check();
		await press(page, fr.send.letter.look);
		await page.getByText(packetWordsEn.letter.opening.employer).waitFor();
		expect(await page.locator('.letter').getAttribute('lang')).toBe('en-CA');
		const saving = page.waitForEvent('download');
		await press(page, fr.send.file.save);
		const packet = packetSchema.parse(JSON.parse(await readFile(await (await saving).path(), 'utf8')));
		expect(packet).toMatchObject({
			voice: 'employer',
			language: 'fr',
			from: { name: 'Camille Exemple', email: 'camille@chantier.example.ca' },
			need: { words: 'Il nous manque deux personnes.' },
			consent: { how: 'sent-it-myself' },
		});
	});

	test('a door that is not listed any more leads on to others', async () => {
		const page = await open();
		await page.goto(at('introduction/#to=closed-for-good'));
		await see(page, en.unknownDoor.title);
		expect(await barriersOn(page)).toEqual([]);
	});
});

describe('every step of writing', () => {
	const { open } = useBrowser();

	test('has no known barrier, its errors neither, and fits a narrow screen', async () => {
		const page = await open({ viewport: { width: 320, height: 640 } });
		const check = async () => {
			expect(await barriersOn(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		};
		await begin(page);
		const folded = page.locator('.introductions details:not([open]) > summary');
		while ((await folded.count()) > 0) await folded.first().click();
		await page.getByLabel(en.choose.fields.employer).check();
		await press(page, en.onward);
		await page.locator('.errors').waitFor();
		await check();
		await page.getByLabel(en.choose.name, { exact: true }).fill('Tidal Bakery');
		await press(page, en.onward);
		await see(page, en.reach.title.practitioner);
		await press(page, en.onward);
		await page.locator('.errors').waitFor();
		await check();
		await sayWho(page);
		await press(page, en.onward);
		await see(page, en.consent.title.practitioner);
		await press(page, en.consent.agreed.practitioner);
		await page.locator('.errors').waitFor();
		await check();
		await press(page, en.consent.notAgreed.practitioner);
		await see(page, en.notAgreed.title);
		await check();
		await press(page, en.notAgreed.back);
		await see(page, en.consent.title.practitioner);
		await sayAgreed(page);
		await press(page, en.consent.agreed.practitioner);
		await see(page, en.send.title);
		await press(page, en.send.letter.look);
		await page.getByText(en.send.lock.heading).click();
		await press(page, en.send.lock.seal);
		await press(page, en.send.done.record);
		await page.locator('.errors').waitFor();
		await check();
		await page.getByRole('radio', { name: en.send.done.ways.letter }).check();
		await press(page, en.send.done.record);
		await see(page, en.sent.title);
		await check();
	});

	test('can be gone through with the keyboard alone, and each new heading takes the focus', async () => {
		const page = await open();
		await begin(page);
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		await page.getByLabel(en.choose.fields.employer).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Tidal Bakery');
		await page.keyboard.press('Enter');
		await expect.poll(focused).toBe(en.reach.title.practitioner);
		for (const typed of ['Jo Example', '', 'Harbour Employment Centre', 'jo@centre.example.ca']) {
			await page.keyboard.press('Tab');
			await page.keyboard.type(typed);
		}
		await page.keyboard.press('Enter');
		await expect.poll(focused).toBe(en.consent.title.practitioner);
		await page.getByLabel(en.consent.by).focus();
		await page.keyboard.type('The owner');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await expect.poll(focused).toBe(en.send.title);
	});
});
