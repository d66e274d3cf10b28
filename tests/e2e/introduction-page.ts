import type { Page } from 'playwright-core';
import { fragmentOf } from '../../src/formats/carry.ts';
import type { IntroductionData } from '../../src/formats/introduction-data.ts';
import { writePacket } from '../../src/formats/packet.ts';
import { toFragment } from '../../src/formats/summary-fragment.ts';
import { writeSummary } from '../../src/formats/summary.ts';
import { writeReply } from '../../src/formats/reply.ts';
import { carriedFaultsEn } from '../../src/i18n/carried-faults.en.ts';
import { carriedFaultsFr } from '../../src/i18n/carried-faults.fr.ts';
import { introductionReceiveEn } from '../../src/i18n/introduction-receive.en.ts';
import { introductionReceiveFr } from '../../src/i18n/introduction-receive.fr.ts';
import type { Summary } from '../../src/planner/summary.ts';
import type { Introduction } from '../../src/schema/caseload.ts';
import type { Packet } from '../../src/schema/packet.ts';
import type { Reply } from '../../src/schema/reply.ts';
import type { SiteLanguage } from '../../src/schema/vocabulary.ts';
import { deviceKey } from '../../src/wizard/device.ts';
import { addDays, addMonths } from '../../src/trust/days.ts';
import { aPacket } from '../unit/formats/build-introduction.ts';
import { openCaseload } from './caseload-window.ts';
import { at } from './visit.ts';

/** The day on the clock of this machine, which is the browser's as well. */
export const today = (() => {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
})();

/** A packet with something in every part, agreed to until three months from now. */
export function aWholePacket(more: Partial<Packet> = {}): Packet {
	return aPacket({
		created: today,
		from: {
			role: 'Employer engagement specialist',
			organization: 'Harbour Employment Centre',
			email: 'desk@example.org',
			phone: '902-555-0100',
		},
		to: { door: 'cbdc-blue-water', organization: 'CBDC Blue Water' },
		about: {
			employer: 'Tidal Bakery',
			county: 'digby',
			community: 'Meteghan',
			sector: 'fishing-and-seafood',
			employees: 12,
			kind: 'business',
		},
		need: {
			needs: [{ need: 'meet-candidates', urgent: true }, { need: 'borrow-or-raise-money' }],
			words: 'Two bakers left this fall.\nNobody answers the ad.',
			goal: 'Two people who stay past spring.',
		},
		factors: [{ factor: 'pay-benefits', standing: 'stressor', note: 'Cannot match the plant.' }],
		why: { ready: ['Job description'] },
		tried: 'An ad on the community board.',
		reach: { role: 'Owner', phone: '902-555-0111', prefer: 'phone', when: 'Before 10 a.m.', language: 'fr' },
		consent: {
			text: 'I agree that this is shared with CBDC Blue Water.',
			by: 'The owner',
			given: today,
			how: 'in-person',
			until: addMonths(today, 3),
			withdraw: 'Harbour Employment Centre, desk@example.org',
		},
		reply: { by: addDays(today, 8), key: 'BBBBBBBBBBB' },
		...more,
	});
}

export const packetFragment = (packet: Packet) => fragmentOf('packet', writePacket(packet));
export const replyFragment = (reply: Reply) => fragmentOf('reply', writeReply(reply));

export const wordsOf = (language: SiteLanguage) =>
	language === 'fr'
		? { receive: introductionReceiveFr, faults: carriedFaultsFr }
		: { receive: introductionReceiveEn, faults: carriedFaultsEn };

/** The names and doors that the page shows, as built. */
export async function introductionData(language: SiteLanguage): Promise<IntroductionData> {
	return (await (await fetch(at(`data/introduction.${language}.json`))).json()) as IntroductionData;
}

/** Opens the page of introductions, as a link in a message does. */
export async function arrive(page: Page, fragment: string, language: SiteLanguage = 'en'): Promise<void> {
	// Two pages that differ in their fragment only are one document to the browser: leave it in between.
	await page.goto('about:blank');
	await page.goto(at(`${language === 'fr' ? 'fr/' : ''}introduction/${fragment === '' ? '' : `#${fragment}`}`));
	await page.locator('.introductions h1').waitFor();
}

/** Puts an introduction that was sent on the device, as writing and sending it would. */
export async function keepSent(page: Page, packet: Packet, passphrase?: string): Promise<void> {
	const introduction: Introduction = {
		id: packet.id,
		changed: `${packet.created}T12:00:00.000Z`,
		packet,
		events: [{ id: 'sent-for-the-test', at: `${packet.created}T12:00:00.000Z`, on: packet.created, kind: 'sent', by: 'link' }],
	};
	const { save, setLock, close } = await openCaseload(page);
	await save(introduction);
	if (passphrase !== undefined) await setLock(passphrase);
	await close();
}

/** What is kept on the device, where there is no lock. */
export async function keptOn(page: Page): Promise<readonly Introduction[]> {
	const { all, close } = await openCaseload(page);
	const { introductions } = await all();
	await close();
	return introductions;
}

/** Opens the plan for a summary whose notes this device holds, as after the wizard's questions. */
export async function planWithNotes(page: Page, summary: Summary): Promise<void> {
	await page.goto(at('plan/'));
	await page.evaluate(([key, held]) => localStorage.setItem(key, held), [
		deviceKey,
		JSON.stringify({ journey: 'j', view: 'plan', summary: writeSummary(summary, today) }),
	] as const);
	await page.goto('about:blank');
	await page.goto(at(`plan/#${toFragment(summary, 'plan')}`));
	await page.locator('.door').first().waitFor();
}
