import { describe, expect, test } from 'vitest';
import { packetNamesOf, tellPacket, type PacketNames } from '../../../src/i18n/packet-told.ts';
import type { Packet } from '../../../src/schema/packet.ts';

const least: Packet = {
	format: 'lodestone-packet',
	version: 1,
	id: 'AAAAAAAAAAAAAAAAAAAAAA',
	created: '2026-11-20',
	status: 'sent',
	language: 'en',
	voice: 'practitioner',
	from: { name: 'J. Example', email: 'j@example.ca' },
	to: { door: 'cbdc-blue-water', organization: 'CBDC Blue Water' },
	consent: { text: 'What was read out.', given: '2026-11-20', how: 'by-phone', until: '2027-02-20' },
	reply: { by: '2026-11-28', key: 'AAAAAAAAAAA' },
};

const names = (language: 'en' | 'fr'): PacketNames => {
	const name = (id: string) => `<${id}>`;
	return { language, need: name, factor: name, county: name, sector: name, service: name, door: () => undefined };
};

const told = (packet: Packet, language: 'en' | 'fr' = 'en') =>
	tellPacket(packet, names(language)).map(
		({ heading, entries }) =>
			`${heading}: ${entries.map(({ label, texts }) => `${label}=${texts.map(({ text }) => text).join('|')}`).join('; ')}`,
	);

describe('tellPacket', () => {
	test('a packet with the least in it tells who, to whom, what was agreed and by when', () => {
		expect(told(least)).toEqual([
			'From: Name=J. Example; Email=j@example.ca',
			'For: Organization=CBDC Blue Water',
			'What was agreed: Agreed=The employer, on November 20, 2026, by phone; Until=February 20, 2027; The words that were agreed to=What was read out.',
			'An answer: Hoped for by=November 28, 2026',
		]);
	});

	test('ids are told by their names, in the language of the reader', () => {
		const packet: Packet = {
			...least,
			about: { county: 'digby', community: 'Meteghan', employees: 12 },
			need: { needs: [{ need: 'meet-candidates', urgent: true }] },
			factors: [{ factor: 'pay-benefits', standing: 'stressor', note: 'six-day weeks' }],
		};
		expect(told(packet, 'fr').slice(2, 5)).toEqual([
			'À propos de l’employeur: Où=Meteghan, <digby>; Taille=12 employés',
			'Ce dont il s’agit: L’employeur veut=<meet-candidates> (urgent)',
			'Ce qui attire et ce qui pèse: <pay-benefits>=Ça pèse|six-day weeks',
		]);
	});

	test('a question whose code is not known here is left out', () => {
		const ask = [
			{ code: 'county-not-said', service: 'a-loan' },
			{ code: 'to-string', service: 'a-loan' },
			{ code: 'constructor', service: 'a-loan' },
		];
		expect(told({ ...least, why: { ask } })[2]).toBe(
			'Why you: Questions that only you can answer=Does “<a-loan>” serve this county?',
		);
	});

	test('what somebody typed is marked as their own words, so that it is shown in its language', () => {
		const parts = tellPacket({ ...least, tried: 'an ad in the paper' }, names('fr'));
		expect(parts.find(({ id }) => id === 'need')?.entries[0]?.texts).toEqual([{ text: 'an ad in the paper', as: 'own' }]);
	});

	test('a withdrawn one asks for no answer', () => {
		expect(tellPacket({ ...least, status: 'withdrawn' }, names('en')).map(({ id }) => id)).not.toContain('reply');
	});
});

describe('packetNamesOf', () => {
	test('an id that is not listed stands for itself, also one that every object has', () => {
		const { need, county, sector, service, factor } = packetNamesOf({
			language: 'en',
			built: '2026-11-20',
			needs: {},
			factors: [],
			counties: {},
			sectors: {},
			services: {},
			doors: {},
		});
		expect([need, county, sector, service, factor].map((name) => name('constructor'))).toEqual(Array(5).fill('constructor'));
	});
});
