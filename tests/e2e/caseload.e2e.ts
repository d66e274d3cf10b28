import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { caseloadEn as en } from '../../src/i18n/caseload.en.ts';
import { caseloadFr as fr } from '../../src/i18n/caseload.fr.ts';
import { addDays } from '../../src/trust/days.ts';
import { arrive, aWholePacket, keepSent, keptOn, today } from './introduction-page.ts';
import { barriersOn, phone, useBrowser } from './visit.ts';

/** Long ago by any clock that runs these tests. */
const weeksAgo = '2026-01-05';
const forgotten = () => aWholePacket({ created: weeksAgo, reply: { by: addDays(weeksAgo, 8), key: 'CCCCCCCCCCC' } });
const another = () =>
	aWholePacket({ id: 'DDDDDDDDDDDDDDDDDDDDDD', about: { employer: 'Île Boats', county: 'richmond' }, created: today });

/** Two introductions on the device: one unanswered for long, one sent today. */
async function aCaseload(page: Page): Promise<void> {
	await keepSent(page, forgotten());
	await keepSent(page, another());
	await arrive(page, '');
	await page.locator('.cases li').first().waitFor();
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('the caseload', () => {
	const { open } = useBrowser();

	test('puts first what nobody answered, and says whose turn it is', async () => {
		const page = await open(phone);
		await aCaseload(page);
		const first = page.locator('.cases li').first();
		expect(await first.innerText()).toContain('Tidal Bakery');
		expect(await first.innerText()).toContain(en.states['no-answer']);
		expect(await page.locator('.cases li').count()).toBe(2);
	});

	test('is searched by name without accents, and by what is due', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByLabel(en.find.label).fill('ile boats');
		expect(await page.locator('.cases li').count()).toBe(1);
		await page.getByLabel(en.find.label).fill('');
		await page.getByLabel(en.find.state).selectOption({ label: en.find.due });
		expect(await page.locator('.cases li').allInnerTexts()).toEqual([expect.stringContaining('Tidal Bakery')]);
	});

	test('keeps contact, service and relief apart, and only the last makes it helped', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByRole('link', { name: /Tidal Bakery/ }).click();
		const state = page.locator('.state .tag');
		for (const [outcome, becomes] of [
			['contact-made', en.states.accepted],
			['service-received', en.states.accepted],
			['need-eased', en.states.helped],
		] as const) {
			await page
				.getByRole('group', { name: en.one.outcomes[outcome].question })
				.getByRole('button', { name: en.one.yes })
				.click();
			await page.getByText(en.one.outcomes[outcome].yes, { exact: true }).waitFor();
			expect(await state.innerText()).toBe(becomes);
		}
		await page.reload();
		await page.locator('.record').waitFor();
		expect(await state.innerText()).toBe(en.states.helped);
	});

	test('an agreement that is taken back ends it for good, with a message that names no story', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByRole('link', { name: /Tidal Bakery/ }).click();
		await page.getByText(en.one.withdraw.heading).click();
		await page.getByRole('button', { name: en.one.withdraw.button }).click();
		await page.getByText(en.one.withdraw.done).waitFor();
		expect(await page.locator('.state .tag').innerText()).toBe(en.states.closed);
		expect(await page.getByRole('button', { name: en.one.reopen }).count()).toBe(0);
		const draft = await page.locator('a[href^="mailto:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(draft.join(' ')).not.toContain('Tidal');
	});

	test('gives counts without a name, and dates without an employer', async () => {
		const page = await open();
		await aCaseload(page);
		const counts = await downloaded(page, en.tools.csv);
		expect(counts.name).toBe(`introductions-counts-${today}.csv`);
		const dates = await downloaded(page, en.tools.calendar);
		for (const text of [counts.text, dates.text.replaceAll('\r\n ', '')]) {
			expect(text).toContain('CBDC Blue Water');
			expect(text).not.toMatch(/Tidal|Boats|bakers|example\.org|902-555/);
		}
		expect(dates.text).toContain('BEGIN:VEVENT');
	});

	test('goes to another device in a locked file, which opens with its passphrase only', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByLabel(en.tools.passphrase).fill('grey seal, 42 tides');
		const file = await downloaded(page, en.tools.save);
		expect(file.text).not.toContain('Tidal');

		const other = await open();
		await arrive(other, '', 'fr');
		const field = other.getByLabel(fr.tools.open);
		const upload = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) };
		await field.setInputFiles(upload);
		await other.getByText(fr.tools.openLocked).waitFor();
		await other.getByLabel(fr.lock.passphrase, { exact: true }).first().fill('wrong');
		await field.setInputFiles(upload);
		await other.getByText(fr.tools.wrongPassphrase).waitFor();
		await other.getByLabel(fr.lock.passphrase, { exact: true }).first().fill('grey seal, 42 tides');
		await field.setInputFiles(upload);
		await other.getByText(fr.tools.opened(2, 0)).waitFor();
		expect((await keptOn(other)).map(({ id }) => id)).toEqual((await keptOn(page)).map(({ id }) => id));
	});

	test('under a lock shows nothing before the passphrase', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByText(en.lock.offer).click();
		await page.getByLabel(en.lock.passphrase, { exact: true }).fill('short');
		await page.getByRole('button', { name: en.lock.set }).click();
		await page.getByText(en.lock.tooShort).waitFor();
		await page.getByLabel(en.lock.passphrase, { exact: true }).fill('grey seal, 42 tides');
		await page.getByLabel(en.lock.again).fill('grey seal, 42 tides');
		await page.getByRole('button', { name: en.lock.set }).click();
		await page.getByRole('button', { name: en.lock.lockNow }).click();
		await page.getByRole('heading', { level: 1, name: en.lock.locked }).waitFor();
		expect(await page.getByRole('main').innerText()).not.toContain('Tidal');
		await page.getByLabel(en.lock.passphrase).fill('no');
		await page.getByRole('button', { name: en.lock.unlock }).click();
		await page.getByText(en.lock.wrong).waitFor();
		expect(await barriersOn(page)).toEqual([]);
		await page.getByLabel(en.lock.passphrase).fill('grey seal, 42 tides');
		await page.getByRole('button', { name: en.lock.unlock }).click();
		await page.getByText('Tidal Bakery').waitFor();
	});

	test('is erased with one button and one yes, and then nothing is there', async () => {
		const page = await open(phone);
		await aCaseload(page);
		await page.evaluate(() => sessionStorage.setItem('lodestone.unsaved.x', 'Two bakers left'));
		await page.getByRole('button', { name: en.erase.button }).click();
		await page.getByRole('button', { name: en.erase.yes }).click();
		await page.getByText(/nothing of your introductions is left/).waitFor();
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
		expect(await keptOn(page)).toEqual([]);
	});

	test('reminds on a shared device', async () => {
		const page = await open();
		await aCaseload(page);
		await page.getByRole('button', { name: en.whose.shared }).click();
		await page.getByText(en.whose.reminder(2)).waitFor();
	});

	test('has no known barrier, in either language, empty, full and case by case', async () => {
		const page = await open(phone);
		await arrive(page, '', 'fr');
		expect(await barriersOn(page)).toEqual([]);
		await aCaseload(page);
		expect(await barriersOn(page)).toEqual([]);
		await page.getByRole('link', { name: /Tidal Bakery/ }).click();
		await page.locator('.record').waitFor();
		for (const summary of await page.locator('summary').all()) await summary.click();
		expect(await barriersOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	});
});
