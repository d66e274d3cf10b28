import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpDates, nextStepOf, type NextAction, type Turn } from '../../../src/hand-off/follow-up.ts';
import { isDay } from '../../../src/trust/days.ts';
import { aPacket, aReply, anIntroduction, type Told } from '../formats/build-introduction.ts';
import { anyDay, anyIntroduction } from './any-introduction.ts';

const sent: Told = { kind: 'sent', by: 'link', on: '2026-11-20' };
const answered = (answer: Parameters<typeof aReply>[0], on = '2026-11-24'): Told => ({
	kind: 'answered',
	on,
	reply: aReply(answer),
});
const outcome = (name: 'contact-made' | 'service-received' | 'need-eased', reached: boolean, on = '2026-11-26'): Told => ({
	kind: 'outcome',
	outcome: name,
	reached,
	on,
});
const hired: Told = { kind: 'hired', on: '2026-11-30' };
const accepted = answered({ answer: 'accepted' });

describe('nextStepOf', () => {
	test.each<[string, readonly Told[], string, Turn, NextAction, string | undefined]>([
		['a draft', [], '2026-11-20', 'sender', 'finish-and-send', undefined],
		['one that left', [sent], '2026-11-22', 'receiver', 'answer', '2026-11-28'],
		['eight days of silence', [sent], '2026-11-28', 'sender', 'ask-again', '2026-11-28'],
		['a reminder', [sent, { kind: 'reminded', on: '2026-11-29' }], '2026-11-30', 'sender', 'ask-again', '2026-12-07'],
		['a wish to talk first', [sent, answered({ answer: 'talk-first' })], '2026-11-24', 'sender', 'talk-with-them', '2026-11-27'],
		['a wrong number', [sent, answered({ answer: 'cannot-reach' })], '2026-11-24', 'sender', 'correct-contact', '2026-11-27'],
		['a decline', [sent, answered({ answer: 'not-for-us' })], '2026-11-24', 'sender', 'turn-to-next-door', '2026-11-27'],
		['an acceptance', [sent, accepted], '2026-11-24', 'receiver', 'make-contact', '2026-12-02'],
		[
			'an acceptance with a time',
			[sent, answered({ answer: 'accepted', time: { day: '2026-12-09' } })],
			'2026-11-24',
			'receiver',
			'make-contact',
			'2026-12-09',
		],
		['an acceptance whose day is past', [sent, accepted], '2026-12-03', 'sender', 'ask-contact-made', '2026-12-05'],
		['contact', [sent, accepted, outcome('contact-made', true)], '2026-11-26', 'sender', 'ask-service-received', '2026-12-26'],
		['no contact', [sent, accepted, outcome('contact-made', false)], '2026-11-26', 'sender', 'find-another-way', '2026-11-29'],
		['a service', [sent, accepted, outcome('service-received', true)], '2026-11-26', 'sender', 'ask-need-eased', '2026-12-26'],
		[
			'no service',
			[sent, accepted, outcome('service-received', false)],
			'2026-11-26',
			'sender',
			'turn-to-next-door',
			'2026-11-29',
		],
		['a need eased', [sent, outcome('need-eased', true)], '2026-11-26', 'sender', 'close', '2026-11-29'],
		['a closed case', [sent, { kind: 'closed', why: 'done', on: '2026-11-26' }], '2026-11-26', 'nobody', 'nothing', undefined],
		['consent taken back', [sent, hired, { kind: 'withdrawn', on: '2026-12-01' }], '2026-12-01', 'nobody', 'nothing', undefined],
	])('after %s', (_, told, today, turn, action, by) => {
		expect(nextStepOf(anIntroduction(told), today)).toEqual({
			turn,
			action,
			...(by === undefined ? {} : { by }),
			isLate: false,
		});
	});

	test('it is late from the day after', () => {
		const late = (today: string) => nextStepOf(anIntroduction([sent, answered({ answer: 'talk-first' })]), today).isLate;
		expect([late('2026-11-27'), late('2026-11-28')]).toEqual([false, true]);
	});

	test('the day that the desk promised counts', () => {
		const introduction = anIntroduction([sent], { packet: aPacket({ reply: { by: '2026-11-24', key: 'BBBBBBBBBBB' } }) });
		expect(nextStepOf(introduction, '2026-11-25')).toMatchObject({ turn: 'receiver', by: '2026-11-24', isLate: true });
	});

	test('a date of one’s own counts until something new happens', () => {
		const told: readonly Told[] = [
			sent,
			answered({ answer: 'talk-first' }),
			{ kind: 'follow-up-set', day: '2026-12-15', on: '2026-11-25' },
		];
		expect(nextStepOf(anIntroduction(told), '2026-11-25').by).toBe('2026-12-15');
		expect(nextStepOf(anIntroduction([...told, accepted]), '2026-11-25').by).toBe('2026-12-02');
	});

	test.each([
		[[], 'day-1', '2026-12-01'],
		[['day-1'], 'week-1', '2026-12-07'],
		[['day-1', 'week-1'], 'month-1', '2026-12-30'],
	] as const)('after a hire, with %j done, the next check is %s', (done, check, by) => {
		const told: readonly Told[] = [
			sent,
			accepted,
			outcome('service-received', true, '2026-12-20'),
			hired,
			...done.map((one): Told => ({ kind: 'hire-checked', check: one, on: '2026-12-20' })),
		];
		expect(nextStepOf(anIntroduction(told), '2026-11-30')).toMatchObject({ action: 'hire-check', check, by });
	});
});

describe('followUpDates', () => {
	test('a hire does not push the hand-off itself out of the calendar', () => {
		const told: readonly Told[] = [sent, accepted, outcome('contact-made', true, '2026-11-26'), hired];
		expect(followUpDates(anIntroduction(told), '2026-11-30').map(({ action, check, by }) => [check ?? action, by])).toEqual([
			['day-1', '2026-12-01'],
			['week-1', '2026-12-07'],
			['ask-service-received', '2026-12-26'],
			['month-1', '2026-12-30'],
		]);
	});

	test('whatever happened, there is one next step, and the calendar has it', () => {
		fc.assert(
			fc.property(anyIntroduction, anyDay, (introduction, today) => {
				const next = nextStepOf(introduction, today);
				const dates = followUpDates(introduction, today);
				if (next.by === undefined) expect(dates).toEqual([]);
				else expect(dates[0]).toEqual(next);
				for (const { by, isLate } of dates) expect([isDay(by), isLate]).toEqual([true, by < today]);
			}),
		);
	});

	test('nobody is asked to do anything in a closed case', () => {
		fc.assert(
			fc.property(anyIntroduction, anyDay, (introduction, today) => {
				const closing = {
					id: 'the-last-one',
					at: '2027-12-01T00:00:00.000Z',
					on: '2027-12-01',
					kind: 'closed',
					why: 'done',
				} as const;
				expect(followUpDates({ ...introduction, events: [...introduction.events, closing] }, today)).toEqual([]);
			}),
		);
	});
});
