import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPacket, writePacket } from '../../../src/formats/packet.ts';
import { beginDraft, packetOf, withdrawalOf, type Sending } from '../../../src/hand-off/choices.ts';
import { draftSchema, type Draft } from '../../../src/schema/caseload.ts';
import { packetLimits } from '../../../src/schema/limits.ts';
import { packetSchema } from '../../../src/schema/packet.ts';
import { factorIds, standings } from '../../../src/schema/vocabulary.ts';
import { aDraft, today } from '../formats/build-introduction.ts';
import { obeying } from '../formats/near-schema.ts';

const sending: Sending = {
	id: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
	key: 'p3Jx8Vn5Ktq',
	today,
	consentMonths: 3,
	organization: 'Job Junction',
	answers: [{ need: 'meet-candidates', service: 'job-matching' }],
	consentText: 'I agree.',
};

const aboutFields = ['employer', 'county', 'community', 'sector', 'employees', 'kind'] as const;
const said = factorIds.map((id) => `note-on-${id}`);

/** A draft in which every text is a mark of its own, with any choice of what travels. */
const markedDraft: fc.Arbitrary<Draft> = fc
	.record({
		factors: fc.subarray([...factorIds]),
		notes: fc.subarray([...factorIds]),
		about: fc.subarray([...aboutFields]),
		needs: fc.subarray(['meet-candidates', 'house-workers', 'train-supervisors']),
		standing: fc.array(fc.constantFrom(...standings), { minLength: 8, maxLength: 8 }),
	})
	.map(({ standing, ...chosen }) =>
		aDraft({
			chosen,
			words: { employer: 'mark-employer' },
			summary: {
				format: 'lodestone-summary',
				version: 1,
				date: '2025-01-31',
				employer: {
					county: 'mark-county',
					community: 'mark-community',
					sector: 'mark-sector',
					employees: 98765,
					kind: 'cooperative',
					owners: ['women'],
					languages: ['mic'],
				},
				modes: ['moving-on'],
				urgent: ['house-workers', 'mark-urgent'],
				needs: ['mark-need'],
				factors: Object.fromEntries(
					factorIds.map((id, index) => [id, { standing: standing[index]!, needs: ['mark-factor-need'], note: said[index]! }]),
				),
			},
		}),
	);

describe('packetOf', () => {
	test('nothing that was not chosen travels', () => {
		const marks = { employer: 'mark-employer', county: 'mark-county', community: 'mark-community', sector: 'mark-sector' };
		fc.assert(
			fc.property(markedDraft, (draft) => {
				const { chosen, summary } = draft;
				const json = writePacket(packetOf(draft, sending));
				const travels = (mark: string) => json.includes(mark);
				for (const [index, id] of factorIds.entries()) {
					const isTold = chosen.factors.includes(id) && summary?.factors?.[id]?.standing !== 'not-discussed';
					expect(travels(`"${id}"`)).toBe(isTold);
					expect(travels(said[index]!)).toBe(isTold && chosen.notes.includes(id));
				}
				for (const [field, mark] of Object.entries(marks)) expect(travels(mark)).toBe(chosen.about.includes(field as 'county'));
				expect(travels('98765')).toBe(chosen.about.includes('employees'));
				expect(travels('cooperative')).toBe(chosen.about.includes('kind'));
				for (const need of ['meet-candidates', 'house-workers', 'train-supervisors'])
					expect(travels(`"${need}"`)).toBe(chosen.needs.includes(need));
				expect(json).not.toMatch(/women|mic"|moving-on|mark-urgent|mark-need|mark-factor-need|2025-01-31/);
			}),
		);
	});

	test('at first nothing travels but the needs that the door answers', () => {
		const draft = beginDraft({
			voice: 'practitioner',
			language: 'en',
			door: 'job-junction',
			services: ['job-matching'],
			needs: ['meet-candidates'],
			summary: {
				format: 'lodestone-summary',
				version: 1,
				factors: { 'pay-benefits': { standing: 'stressor', note: 'owes wages' } },
			},
		});
		const { about, need, factors, tried, reach } = packetOf(draft, sending);
		expect({ about, need, factors, tried, reach }).toEqual({ need: { needs: [{ need: 'meet-candidates' }] } });
	});

	test('any draft gives a packet that obeys the schema and is read as it was sent', () => {
		fc.assert(
			fc.property(obeying(draftSchema), (draft) => {
				const packet = packetOf(draft, sending);
				expect(packetSchema.safeParse(packet).error).toBeUndefined();
				expect(readPacket(writePacket(packet))).toEqual({ packet });
			}),
		);
	});

	test('a text that is too long ends with a whole character', () => {
		const { tried } = packetOf(aDraft({ words: { tried: `${'x'.repeat(packetLimits.words - 1)}🛶` } }), sending);
		expect(tried).toBe('x'.repeat(packetLimits.words - 1));
	});

	test('a line of documents for each, by line breaks or semicolons', () => {
		const { why } = packetOf(aDraft({ words: { ready: ' Job ad; wage range\n\n;Plan ' } }), sending);
		expect(why?.ready).toEqual(['Job ad', 'wage range', 'Plan']);
	});

	test.each([
		[
			{ name: 'Desk', organization: 'Harbour Centre', email: 'desk@example.org', phone: '902-555-0100' },
			'Desk, Harbour Centre, desk@example.org',
		],
		[{ organization: 'Harbour Centre', email: ' ', phone: '902-555-0100' }, 'Harbour Centre, 902-555-0100'],
		[{}, undefined],
	])('whom to tell to take consent back: %j', (from, withdraw) => {
		expect(packetOf(aDraft({ from }), sending).consent.withdraw).toBe(withdraw);
	});

	test.each([
		['practitioner', 'in-person'],
		['employer', 'sent-it-myself'],
	] as const)('where nothing else is said, consent in the voice of the %s was given %s', (voice, how) => {
		expect(packetOf(aDraft({ voice }), sending).consent).toMatchObject({ how, given: today, until: '2027-02-20' });
	});

	test('an answer is hoped for by the day that the desk promised, else within eight days', () => {
		expect(packetOf(aDraft(), sending).reply.by).toBe('2026-11-28');
		expect(packetOf(aDraft(), { ...sending, replyWithinDays: 2 }).reply.by).toBe('2026-11-24');
	});

	test('a language that nobody is served in is left out', () => {
		expect(packetOf(aDraft({ reach: { language: 'xx', when: 'mornings' } }), sending).reach).toEqual({ when: 'mornings' });
		expect(packetOf(aDraft({ reach: { language: 'fr' } }), sending).reach).toEqual({ language: 'fr' });
	});
});

describe('withdrawalOf', () => {
	test('the notice says who writes, to whom and that consent was taken back: nothing of the story, and not who agreed', () => {
		fc.assert(
			fc.property(obeying(packetSchema), (packet) => {
				const notice = withdrawalOf(packet);
				expect(packetSchema.safeParse(notice).error).toBeUndefined();
				const { about: _a, need: _n, factors: _f, why: _w, tried: _t, reach: _r, ...rest } = packet;
				const { by: _b, ...consent } = rest.consent;
				expect(notice).toEqual({ ...rest, consent, status: 'withdrawn' });
			}),
		);
	});
});
