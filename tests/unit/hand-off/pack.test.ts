import { describe, expect, test } from 'vitest';
import { changeDraft, packDraft, type Packing } from '../../../src/hand-off/pack.ts';
import { aDraft, aPacket, today } from '../formats/build-introduction.ts';

const needsOf: Readonly<Record<string, readonly string[]>> = {
	'job-matching': ['meet-candidates', 'interview-well'],
	'job-fairs': ['meet-candidates'],
	loans: ['borrow-or-raise-money'],
};

const packing: Packing = {
	id: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
	key: 'p3Jx8Vn5Ktq',
	today,
	organization: 'Job Junction',
	needsOf: (service) => needsOf[service],
	doorServices: ['loans', 'job-fairs'],
	consentText: ({ need }) => `Agreed to ${String(need?.needs?.length ?? 0)} needs.`,
};

const choosing = (...needs: string[]) => ({ needs, factors: [], notes: [], about: [] });

describe('packDraft', () => {
	test('says which of the services that were meant answers which need', () => {
		const draft = aDraft({
			services: ['job-fairs', 'job-matching'],
			chosen: choosing('interview-well', 'meet-candidates', 'find-grants'),
		});
		expect(packDraft(draft, packing).why?.answers).toEqual([
			{ need: 'interview-well', service: 'job-matching' },
			{ need: 'meet-candidates', service: 'job-fairs' },
		]);
	});

	test('from a door’s own page, the services that answer what was chosen are meant', () => {
		const packet = packDraft(aDraft({ services: [], chosen: choosing('meet-candidates') }), packing);
		expect(packet.to.services).toEqual(['job-fairs']);
	});

	test('the words of consent are made for exactly what is in it', () => {
		expect(packDraft(aDraft({ chosen: choosing('meet-candidates', 'find-grants') }), packing).consent.text).toBe(
			'Agreed to 2 needs.',
		);
	});

	test('holds for the months that were chosen', () => {
		expect(packDraft(aDraft({ consent: { months: 1 } }), packing).consent.until).toBe('2026-12-20');
	});

	test('keeps the key that the draft was given, so that an earlier link can be answered too', () => {
		expect(packDraft(aDraft({ key: 'CCCCCCCCCCC' }), packing).reply.key).toBe('CCCCCCCCCCC');
	});

	test('an employer who introduces themself is named once, as the sender', () => {
		const packet = packDraft(
			aDraft({
				voice: 'employer',
				from: { name: 'somebody else' },
				words: { employer: 'Fundy Shore Boatworks' },
				chosen: { ...choosing('meet-candidates'), about: ['employer'] },
				reach: { name: 'Pat Example', phone: '902-555-0111', prefer: 'phone' },
			}),
			packing,
		);
		expect(packet.from).toEqual({ name: 'Pat Example', organization: 'Fundy Shore Boatworks', phone: '902-555-0111' });
		expect(packet.reach).toEqual({ prefer: 'phone' });
		expect(packet.consent.how).toBe('sent-it-myself');
	});
});

describe('changeDraft', () => {
	test('what was agreed to before is agreed to no more', () => {
		expect(changeDraft(aDraft({ packed: aPacket() }), { words: { need: 'More' } })).not.toHaveProperty('packed');
	});
});
