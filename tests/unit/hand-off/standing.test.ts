import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, standingOf } from '../../../src/hand-off/standing.ts';
import type { HandOffEvent } from '../../../src/schema/caseload.ts';
import { introductionStates, type IntroductionState } from '../../../src/schema/vocabulary.ts';
import { aReply, anIntroduction, type Told } from '../formats/build-introduction.ts';
import { anyDay, anyEvents } from './any-introduction.ts';

const sent: Told = { kind: 'sent', by: 'link', on: '2026-11-02' };
const answered = (answer: Parameters<typeof aReply>[0], on = '2026-11-04'): Told => ({
	kind: 'answered',
	on,
	reply: aReply(answer),
});
const outcome = (name: 'contact-made' | 'service-received' | 'need-eased', reached: boolean, on = '2026-11-05'): Told => ({
	kind: 'outcome',
	outcome: name,
	reached,
	on,
});
const closed = (why: 'done' | 'no-answer' | 'withdrawn' = 'done'): Told => ({ kind: 'closed', why, on: '2026-11-06' });
const stateOn = (today: string, ...told: readonly Told[]) => standingOf(anIntroduction(told), today).state;
const withEvents = (events: readonly HandOffEvent[]) => ({ ...anIntroduction(), events: [...events] });

describe('standingOf', () => {
	test.each<[IntroductionState, string, readonly Told[]]>([
		['draft', 'before it left', []],
		['draft', 'with a note only', [{ kind: 'noted', text: 'Called.', on: '2026-11-02' }]],
		['sent', 'when it left', [sent]],
		['sent', 'answered with a wish to talk first', [sent, answered({ answer: 'talk-first' })]],
		['sent', 'answered that nobody can be reached', [sent, answered({ answer: 'cannot-reach' })]],
		['accepted', 'accepted', [sent, answered({ answer: 'accepted' })]],
		['accepted', 'when they called without an answer', [sent, outcome('contact-made', true)]],
		[
			'accepted',
			'declined, and helped along all the same',
			[sent, answered({ answer: 'no-capacity' }), outcome('contact-made', true)],
		],
		['declined', 'when it is not for them', [sent, answered({ answer: 'not-for-us' })]],
		['declined', 'when they have no room', [sent, answered({ answer: 'no-capacity' })]],
		[
			'accepted',
			'accepted at the second try',
			[sent, answered({ answer: 'no-capacity' }), answered({ answer: 'accepted' }, '2026-11-05')],
		],
		['accepted', 'with contact and service, and nobody asked yet whether it helped', [sent, outcome('service-received', true)]],
		['helped', 'when the need was eased', [sent, outcome('need-eased', true)]],
		['not-helped', 'when the need was not eased', [sent, outcome('service-received', true), outcome('need-eased', false)]],
		['helped', 'when it was eased after all', [sent, outcome('need-eased', false), outcome('need-eased', true, '2026-11-06')]],
		['closed', 'closed', [sent, closed()]],
		['sent', 'opened again', [sent, closed(), { kind: 'reopened', on: '2026-11-07' }]],
		['closed', 'with consent taken back', [sent, { kind: 'withdrawn', on: '2026-11-05' }]],
	])('is %s %s', (state, _, told) => {
		expect(stateOn('2026-11-08', ...told)).toBe(state);
	});

	test.each([
		['2026-11-02', 'sent'],
		['2026-11-09', 'sent'],
		['2026-11-10', 'no-answer'],
		['2027-03-01', 'no-answer'],
	])('on %s one that left on 2 November without an answer is %s', (today, state) => {
		expect(stateOn(today, sent)).toBe(state);
	});

	test('eight days without an answer are flagged on the eighth day, whenever it left', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(30), (on, days) => {
				const date = new Date(`${on}T00:00:00Z`);
				date.setUTCDate(date.getUTCDate() + days);
				expect(stateOn(date.toISOString().slice(0, 10), { ...sent, on })).toBe(days < 8 ? 'sent' : 'no-answer');
			}),
		);
	});

	test('any list of events gives a state, the same in whatever order they arrived', () => {
		const twoOrders = anyEvents.chain((events) =>
			fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
		);
		fc.assert(
			fc.property(twoOrders, anyDay, ([events, reordered], today) => {
				const standing = standingOf(withEvents(events), today);
				expect(introductionStates).toContain(standing.state);
				expect(standingOf(withEvents(reordered), today)).toEqual(standing);
			}),
		);
	});

	test('it is helped, or not, by the outcome "need eased" alone', () => {
		fc.assert(
			fc.property(anyEvents, anyDay, (events, today) => {
				const { state } = standingOf(withEvents(events), today);
				const told = inOrder(events).filter((event) => event.kind === 'outcome' && event.outcome === 'need-eased');
				const newest = told.at(-1);
				const isTold = newest?.kind === 'outcome';
				if (state === 'helped') expect(isTold && newest.reached).toBe(true);
				if (state === 'not-helped') expect(isTold && !newest.reached).toBe(true);
			}),
		);
	});

	test('consent that was taken back stays so, whatever else is written down', () => {
		fc.assert(
			fc.property(anyEvents, anyDay, fc.nat(12), (events, on, at) => {
				const withdrawn: HandOffEvent = { id: 'withdrawal', at: `${on}T12:00:03.000Z`, on, kind: 'withdrawn' };
				const { state, closed } = standingOf(withEvents(events.toSpliced(at, 0, withdrawn)), '2027-06-01');
				expect([state, closed?.why]).toEqual(['closed', 'withdrawn']);
			}),
		);
	});

	test('an answer read over the phone does not wipe out the words of the same answer', () => {
		const { reply } = standingOf(
			anIntroduction([
				sent,
				answered({ answer: 'accepted', words: 'Gladly.', time: { day: '2026-11-06' } }),
				answered({ answer: 'accepted', time: { day: '2026-11-09', at: '10:00' } }, '2026-11-05'),
			]),
			'2026-11-06',
		);
		expect(reply).toMatchObject({ words: 'Gladly.', time: { day: '2026-11-09', at: '10:00' } });
	});

	test('another answer stands alone', () => {
		const { reply } = standingOf(
			anIntroduction([
				sent,
				answered({ answer: 'accepted', words: 'Gladly.' }),
				answered({ answer: 'no-capacity' }, '2026-11-05'),
			]),
			'2026-11-06',
		);
		expect(reply).toEqual(aReply({ answer: 'no-capacity' }));
	});
});
