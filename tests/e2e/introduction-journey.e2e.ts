import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { caseloadEn } from '../../src/i18n/caseload.en.ts';
import { introductionReceiveFr } from '../../src/i18n/introduction-receive.fr.ts';
import { introductionWriteEn as write } from '../../src/i18n/introduction-write.en.ts';
import { wizardEn } from '../../src/i18n/wizard.en.ts';
import { planWithNotes } from './introduction-page.ts';
import { at, phone, useBrowser } from './visit.ts';

const { form, ready } = introductionReceiveFr;

/** What somebody tells in confidence: none of it may be asked of any server. */
const told = ['Tidal Bakery', 'Cannot match the plant', 'owner@example.ca', 'ees@example.ca', 'Two bakers left'];

/**
 * Cuts a page off from every network, and lists what it asks for all the same. Only the icon is answered: the browser asks for it by itself
 * whenever the address changes.
 */
async function cutOff(page: Page): Promise<{ readonly asked: readonly string[] }> {
	await page.waitForLoadState('networkidle');
	await page.route('**/favicon.svg', (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
	);
	await page.context().setOffline(true);
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	return { asked };
}

/** Every request of a page from its beginning. */
function listen(page: Page): readonly Request[] {
	const all: Request[] = [];
	page.on('request', (request) => all.push(request));
	return all;
}

describe('an introduction, from its sender to its receiver and back, on two devices', () => {
	const { open } = useBrowser();

	test('is written, read in French, accepted, noted and followed up until the need is eased, and nobody else is asked for anything', async () => {
		// The sender, at the employer's kitchen table.
		const sender = await open({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
		const asked = listen(sender);
		await planWithNotes(sender, {
			voice: 'practitioner',
			employer: { county: 'digby', sector: 'fishing-and-seafood', employees: 12 },
			factors: { 'pay-benefits': { standing: 'stressor', needs: ['borrow-or-raise-money'], note: 'Cannot match the plant' } },
		});
		await sender.getByRole('link', { name: wizardEn.plan.introduce.practitioner }).first().click();
		await sender.getByRole('heading', { level: 1, name: write.choose.title.practitioner }).waitFor();
		const atSender = await cutOff(sender);

		await sender.getByLabel(write.choose.fields.employer).check();
		await sender.getByLabel(write.choose.name, { exact: true }).fill('Tidal Bakery');
		await sender.getByLabel(write.choose.words.practitioner).fill('Two bakers left');
		await sender.getByRole('button', { name: write.onward }).click();

		await sender.getByLabel(write.reach.organization).fill('Harbour Employment Centre');
		await sender.getByLabel(write.reach.email).fill('ees@example.ca');
		await sender.getByLabel(write.reach.theirEmail).fill('owner@example.ca');
		await sender.getByRole('button', { name: write.onward }).click();

		// What the receiver will see holds what was chosen, and not the note that was not.
		const preview = await sender.getByRole('main').innerText();
		expect(preview).toContain('Tidal Bakery');
		expect(preview).not.toContain('Cannot match the plant');
		await sender.getByLabel(write.consent.by).fill('The owner');
		await sender.getByLabel(write.consent.ways['in-person']).check();
		await sender.getByRole('button', { name: write.consent.agreed.practitioner }).click();

		await sender.getByRole('button', { name: write.send.link.copy }).click();
		const link = await sender.evaluate(() => navigator.clipboard.readText());
		expect(link.length).toBeLessThan(2_000);
		await sender.getByRole('radio', { name: write.send.done.ways.link }).check();
		await sender.getByRole('button', { name: write.send.done.record }).click();
		await sender.getByRole('heading', { name: write.sent.title }).waitFor();

		// The receiver, who reads French and has never been here.
		const receiver = await open({ locale: 'fr-CA' });
		const receiverAsked = listen(receiver);
		const { hash } = new URL(link);
		await receiver.goto(at(`fr/introduction/${hash}`));
		await receiver.getByText('Tidal Bakery').first().waitFor();
		const atReceiver = await cutOff(receiver);
		expect(await receiver.getByRole('main').innerText()).not.toContain('Cannot match the plant');
		await receiver.getByRole('radio', { name: form.answers.accepted }).check();
		await receiver.getByRole('button', { name: form.submit }).click();
		await receiver.getByRole('heading', { name: ready.title }).waitFor();
		const draft = new URL((await receiver.locator('.answer a[href^="mailto:"].action').getAttribute('href')) ?? '');
		expect(draft.pathname).toBe('ees@example.ca');
		expect(draft.href.length).toBeLessThanOrEqual(1_500);
		const answer = /https?:\S+/.exec(draft.searchParams.get('body') ?? '')?.[0] ?? '';

		// Back at the sender's: the link of the answer opens where the introduction was written.
		await sender.goto(at(`introduction/${new URL(answer).hash}`));
		await sender.getByRole('main').locator('a.action[href^="#case="]').click();
		await sender.locator('.record').waitFor();
		for (const outcome of ['contact-made', 'service-received', 'need-eased'] as const) {
			const { question, yes } = caseloadEn.one.outcomes[outcome];
			await sender.getByRole('group', { name: question }).getByRole('button', { name: caseloadEn.one.yes }).click();
			await sender.getByText(yes, { exact: true }).waitFor();
		}
		expect(await sender.locator('.state .tag').innerText()).toBe(caseloadEn.states.helped);

		// Nothing was asked for once the pages were there; and before, only files of the site, the same for everybody.
		expect([...atSender.asked, ...atReceiver.asked]).toEqual([]);
		for (const request of [...asked, ...receiverAsked]) {
			expect(request.method()).toBe('GET');
			expect(request.postData()).toBeNull();
			expect(request.url().startsWith(at(''))).toBe(true);
			expect(new URL(request.url()).search).toBe('');
			for (const secret of told) expect(decodeURIComponent(request.url())).not.toContain(secret);
		}
	});
});
