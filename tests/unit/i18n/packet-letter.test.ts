import { describe, expect, test } from 'vitest';
import { packDraft } from '../../../src/hand-off/pack.ts';
import { thingKinds } from '../../../src/hand-off/what-travels.ts';
import { consentLines, consentText, letterOf, mailBodies, mailSubject } from '../../../src/i18n/packet-letter.ts';
import type { PacketNames } from '../../../src/i18n/packet-told.ts';
import { packetWordsIn } from '../../../src/i18n/packet-words.ts';
import type { Packet } from '../../../src/schema/packet.ts';
import { siteLanguages, voices, type SiteLanguage, type Voice } from '../../../src/schema/vocabulary.ts';
import { aDraft, today } from '../formats/build-introduction.ts';

const both = siteLanguages.flatMap((language) => voices.map((voice) => [language, voice] as const));

const names = (language: SiteLanguage): PacketNames => {
	const name = (id: string) => `<${id}>`;
	return { language, need: name, factor: name, county: name, sector: name, service: name, door: () => undefined };
};

/** An introduction in which every own text is a mark. */
function marked(language: SiteLanguage, voice: Voice): Packet {
	const draft = aDraft({
		voice,
		language,
		services: ['a-loan'],
		chosen: {
			needs: ['borrow-or-raise-money'],
			factors: ['pay-benefits', 'meaning-values'],
			notes: ['pay-benefits'],
			about: ['employer', 'county', 'community', 'sector', 'employees', 'kind'],
		},
		summary: {
			format: 'lodestone-summary',
			version: 1,
			employer: { county: 'digby', community: 'mark-community', sector: 'trucking', employees: 77, kind: 'cooperative' },
			factors: {
				'pay-benefits': { standing: 'stressor', note: 'mark-note' },
				'meaning-values': { standing: 'strength', note: 'not chosen' },
			},
		},
		ask: [{ code: 'size-not-said', service: 'a-loan' }],
		words: { employer: 'mark-employer', need: 'mark-need', goal: 'mark-goal', tried: 'mark-tried', ready: 'mark-ready' },
		from: { name: 'mark-sender', organization: 'mark-centre', phone: '902-555-0100', email: 'mark@centre.example.ca' },
		reach: { name: 'mark-person', role: 'mark-role', phone: '902-555-0111', prefer: 'text', when: 'mark-when', language: 'fr' },
		consent: { by: 'mark-agreed', how: 'by-phone', given: today },
	});
	const packet = packDraft(draft, {
		id: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
		key: 'p3Jx8Vn5Ktq',
		today,
		organization: 'mark-organization',
		desk: 'mark-desk',
		needsOf: () => ['borrow-or-raise-money'],
		doorServices: [],
		consentText: (one) => consentText(one, names(language)),
	});
	return packet;
}

describe.each(both)('the words of consent (%s, %s)', (language, voice) => {
	test('name every kind of thing that can travel', () => {
		const { consent } = packetWordsIn(language);
		const facts = { voice, organization: 'O', desk: undefined, until: 'U', withdraw: 'W' };
		const all = consent({ ...facts, things: thingKinds })[0]?.[1].toLowerCase() ?? '';
		for (const kind of thingKinds) {
			const [alone = ''] = (consent({ ...facts, things: [kind] })[0]?.[1].toLowerCase() ?? '').split('.');
			expect(alone.length).toBeGreaterThan(5);
			expect(all).toContain(alone);
		}
	});

	test('say what, to whom, why and at which risk, how long, and how to take it back', () => {
		const packet = marked(language, voice);
		const lines = consentLines(packet, names(language));
		expect(lines).toHaveLength(6);
		const text = packet.consent.text;
		for (const [label, words] of lines) {
			expect(text).toContain(label);
			expect(text).toContain(words);
		}
		expect(text).toContain('mark-desk');
		expect(text).toContain('mark-organization');
		expect(text).toContain(language === 'fr' ? '20 février 2027' : 'February 20, 2027');
		if (voice === 'practitioner') expect(text).toContain('mark-sender, mark-centre, mark@centre.example.ca');
	});

	test('repeat nothing of the story', () => {
		expect(marked(language, voice).consent.text).not.toMatch(/mark-(note|need|goal|tried|employer|person|community)/);
	});
});

describe.each(both)('the letter (%s, %s)', (language, voice) => {
	test('holds everything that the packet says, so that the one on paper is no poorer', () => {
		const letter = letterOf(marked(language, voice), names(language));
		const text = [letter.date, ...letter.to, letter.greeting, ...letter.paragraphs, ...letter.closing].join('\n');
		const own = ['note', 'need', 'goal', 'tried', 'ready', 'employer', 'community', 'person', 'when', 'organization', 'desk'];
		const sender = voice === 'practitioner' ? ['sender', 'centre', 'role', 'agreed'] : ['role'];
		for (const mark of [...own, ...sender]) expect(text).toContain(`mark-${mark}`);
		for (const id of ['borrow-or-raise-money', 'pay-benefits', 'meaning-values', 'a-loan', 'digby', 'trucking'])
			expect(text).toContain(`<${id}>`);
		for (const fact of ['77', '902-555-0111']) expect(text).toContain(fact);
		expect(text).not.toContain('not chosen');
	});

	test('says what is asked of the reader and by when', () => {
		const text = letterOf(marked(language, voice), names(language)).paragraphs.join('\n');
		expect(text).toContain(language === 'fr' ? '28 novembre 2026' : 'November 28, 2026');
	});
});

describe.each(both)('the e-mail (%s, %s)', (language, voice) => {
	const link = 'https://example.ca/introduction/#p1.abc';

	test('is offered in full first, and each further one is shorter or comes without the link', () => {
		const bodies = mailBodies(marked(language, voice), names(language), { link, isLocked: false });
		expect(bodies.map(({ holds }) => holds)).toEqual(['whole', 'part', 'short', 'letter']);
		const lengths = bodies.slice(0, 3).map(({ text }) => text.length);
		expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
		expect(bodies.map(({ text }) => text.includes(link))).toEqual([true, true, true, false]);
	});

	test('with a locked link tells nothing of the story', () => {
		const [body, ...more] = mailBodies(marked(language, voice), names(language), { link, isLocked: true });
		expect(more).toEqual([]);
		expect(body?.text).toContain(link);
		expect(body?.text).not.toMatch(/mark-(note|need|goal|tried|ready|community|when|agreed)|<borrow|<digby/);
	});

	test('says who writes in its subject, and nothing else', () => {
		const subject = mailSubject(marked(language, voice), names(language));
		expect(subject).toMatch(voice === 'employer' ? /mark-person$/ : /mark-sender$/);
	});
});
