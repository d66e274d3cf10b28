import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { updateEn } from '../../src/i18n/update.en.ts';
import { updateFr } from '../../src/i18n/update.fr.ts';
import { orderOf } from '../../src/listing-update/key-order.ts';
import { spliceChanges } from '../../src/listing-update/splice.ts';
import { organizationSchema } from '../../src/schema/organization.ts';
import { keptAddresses, keptForEverybody } from './kept-copies.ts';
import { downloadUpdate, goOn, phoneField } from './update-page.ts';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

const listing = 'cbdc-nobl';
const file = `content/organizations/${listing}.md`;

async function openForm(page: Page, query = `?id=${listing}`, french = false): Promise<void> {
	await page.goto(at(`${french ? 'fr/' : ''}update/${query}`));
	await page.locator('.update h1').waitFor();
}

describe('updating a listing', () => {
	const { open } = useBrowser();

	test('somebody at a council corrects a phone number on a phone, and the steward’s file changes in that line only', async () => {
		const page = await open({ ...phone, acceptDownloads: true });
		await openForm(page);
		await phoneField(page).fill('902-555-0199');
		await goOn(page, updateEn.form.check);
		await page.getByLabel(updateEn.send.role).fill('Program coordinator');
		const { name, update } = await downloadUpdate(page);
		expect(name).toBe(`${listing}.update.md`);
		const source = await readFile(file, 'utf8');
		const spliced = spliceChanges(source, update.changes ?? [], orderOf(organizationSchema));
		const after = 'source' in spliced ? spliced.source.split('\n') : [];
		const changed = source.split('\n').filter((line, index) => line !== after[index]);
		expect([changed.length, after.length]).toEqual([1, source.split('\n').length]);
	});

	test('a phone number that is none stops it: the list of faults has the focus, and the field says so', async () => {
		const page = await open(phone);
		await openForm(page);
		await phoneField(page).fill('call us');
		await goOn(page, updateEn.form.check);
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('errors');
		expect(await phoneField(page).getAttribute('aria-invalid')).toBe('true');
		expect(await barriersOn(page)).toEqual([]);
		await page.locator('.errors a').first().click();
		expect(await phoneField(page).evaluate((field) => field === document.activeElement)).toBe(true);
	});

	test('where no steward is named, the page says so, and offers no e-mail and no account', async () => {
		const page = await open();
		await openForm(page, `?id=${listing}#confirm`);
		await page.getByLabel(updateEn.send.role).fill('Office manager');
		await page.getByText(updateEn.send.noSteward).waitFor();
		expect(await page.getByRole('button', { name: updateEn.send.copy }).count()).toBe(1);
		expect(await page.getByRole('button', { name: updateEn.send.mail }).count()).toBe(0);
		expect(await page.getByText(updateEn.send.account).count()).toBe(0);
	});

	test('nothing has changed: three clicks from the listing', async () => {
		const page = await open({ acceptDownloads: true });
		await page.goto(at(`organizations/${listing}/`));
		let clicks = 0;
		const press = async (click: () => Promise<unknown>) => {
			clicks += 1;
			return click();
		};
		await press(() => page.getByRole('link', { name: updateEn.form.nothingChanged }).click());
		const role = page.getByLabel(updateEn.send.role);
		await press(() => role.click());
		await role.pressSequentially('Office manager');
		const { update } = await press(() => downloadUpdate(page)).then((made) => made as Awaited<ReturnType<typeof downloadUpdate>>);
		expect(update).toMatchObject({
			kind: 'confirm',
			listing: { id: listing },
			confirms: ['all'],
			sender: { role: 'Office manager' },
		});
		expect(clicks).toBeLessThanOrEqual(3);
	});

	test('a draft is kept on the device, and comes back with a notice', async () => {
		const page = await open();
		await openForm(page);
		await phoneField(page).fill('902-555-0199');
		await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
		await page.reload();
		await page.getByText(updateEn.draft.restored).waitFor();
		expect(await phoneField(page).inputValue()).toBe('902-555-0199');
	});

	test('a draft of an earlier version is shown with what differs, and brought over', async () => {
		const page = await open();
		await openForm(page);
		await phoneField(page).fill('902-555-0199');
		const key = `lodestone.update.v1.${listing}`;
		await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), key)).toContain('902-555-0199');
		// The page keeps the draft once more as it is left: change it after that.
		await page.reload();
		await page.getByText(updateEn.draft.restored).waitFor();
		await page.evaluate((name) => {
			const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as { base: string; before: Kept; draft: Kept };
			kept.base = '0000000000000000';
			// Since then somebody else wrote another summary; the draft still has the old one.
			kept.before.en.facts.summary = 'What it said before.';
			kept.draft.en.facts.summary = 'What I made of it.';
			localStorage.setItem(name, JSON.stringify(kept));
			interface Kept {
				en: { facts: { summary: string } };
			}
		}, key);
		await page.reload();
		await page.getByRole('heading', { name: updateEn.draft.staleHeading }).waitFor();
		expect(await page.getByText('What I made of it.').count()).toBe(1);
		expect(await barriersOn(page)).toEqual([]);
		await goOn(page, updateEn.draft.takeOver);
		expect(await phoneField(page).inputValue()).toBe('902-555-0199');
		// The number, and the date of the page of the old one.
		await page.getByText(updateEn.form.changesSoFar(2)).waitFor();
	});

	test('without a connection, once visited: a change is made, checked and saved', async () => {
		const page = await open({ ...phone, acceptDownloads: true, serviceWorkers: 'allow' });
		await openForm(page);
		await keptForEverybody(page);
		await expect
			.poll(() => keptAddresses(page), { timeout: 10_000 })
			.toContainEqual(expect.stringMatching(new RegExp(`source/${listing}\\.json$`)));
		await page.context().setOffline(true);
		await page.reload();
		await page.locator('.update h1').waitFor();
		await phoneField(page).fill('902-555-0199');
		expect(await barriersOn(page)).toEqual([]);
		await goOn(page, updateEn.form.check);
		await page.getByLabel(updateEn.send.role).fill('Program coordinator');
		const { update } = await downloadUpdate(page);
		expect(update.changes).toMatchObject([{ becomes: '902-555-0199' }, { field: 'doors.0.channels.0.stated', was: '2013' }]);
	});

	test('in French, with no known barrier on the form, with everything unfolded, and on the way out', async () => {
		const page = await open();
		await openForm(page, '?id=acada-hr-essentials', true);
		await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
		expect(await barriersOn(page)).toEqual([]);
		await page.getByLabel(`Résumé (${updateFr.inLanguage.fr})`).fill('Des projets de RH à coûts partagés.');
		await goOn(page, updateFr.form.check);
		await page.getByRole('heading', { name: updateFr.changes.heading(1) }).waitFor();
		expect(await barriersOn(page)).toEqual([]);
	});

	test('a new service asks for the rules and the facts that no listing goes without', async () => {
		const page = await open();
		await openForm(page, '?new=service');
		await goOn(page, updateEn.form.check);
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('errors');
		expect(await page.locator('.errors li').first().textContent()).toBe(updateEn.policy.missing);
		expect(await barriersOn(page)).toEqual([]);
	});

	test('words of a stranger are shown as words', async () => {
		const page = await open();
		await openForm(page);
		await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
		await page.getByLabel(`Summary (${updateEn.inLanguage.en})`).fill('<img src=x onerror=alert(1)> help');
		expect(await page.locator('.preview img').count()).toBe(0);
		await goOn(page, updateEn.form.check);
		expect(await page.locator('.errors a').allTextContents()).toContain(`Summary: ${updateEn.faults({ code: 'markup' })}`);
	});

	test('an address that names no listing says so', async () => {
		const page = await open();
		await openForm(page, '?id=..%2Fsecret');
		expect(await page.locator('.update h1').textContent()).toBe(updateEn.unknown.title);
	});
});
