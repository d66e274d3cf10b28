import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderOn, remindersBefore } from '../../../src/trust/reminders.ts';
import { milestonesOf } from '../../../src/trust/trust.ts';

const rules = { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 };
const remindersAfter = (confirmed: string, months?: number) => remindersBefore(milestonesOf(confirmed, rules, months));

describe('remindersBefore', () => {
	test.each([
		['2025-11-20', '2026-05-20', '2026-10-20', '2026-11-06'],
		// The last day of a short month stands for a day that it does not have.
		['2025-08-31', '2026-02-28', '2026-07-31', '2026-08-17'],
		['2025-03-31', '2025-09-30', '2026-02-28', '2026-03-17'],
		['2024-02-29', '2024-08-29', '2025-01-28', '2025-02-14'],
		['2023-03-10', '2023-09-10', '2024-02-10', '2024-02-25'],
	])('confirmed on %s, it is asked about on %s, %s and %s', (confirmed, due, month, weeks) => {
		expect(remindersAfter(confirmed)).toEqual([
			{ stage: 'due', on: due },
			{ stage: 'month-left', on: month },
			{ stage: 'two-weeks-left', on: weeks },
		]);
	});

	test('a listing that is due only when it is overdue is asked about before that', () => {
		expect(remindersAfter('2025-11-20', 12).map(({ stage }) => stage)).toEqual(['month-left', 'two-weeks-left']);
	});

	test('two reminders on one day are one', () => {
		expect(remindersAfter('2025-11-20', 11)).toEqual([
			{ stage: 'month-left', on: '2026-10-20' },
			{ stage: 'two-weeks-left', on: '2026-11-06' },
		]);
	});
});

describe('reminderOn', () => {
	const reminders = remindersAfter('2025-11-20');

	test.each([
		['2026-05-19', undefined],
		['2026-05-20', 'due'],
		['2026-05-21', 'due'],
		['2026-10-19', 'due'],
		['2026-10-20', 'month-left'],
		['2026-11-05', 'month-left'],
		['2026-11-06', 'two-weeks-left'],
		['2027-11-06', 'two-weeks-left'],
	])('on %s the last one that fell is: %s', (today, stage) => {
		expect(reminderOn(reminders, today)?.stage).toBe(stage);
	});
});

describe('reminders of any listing', () => {
	const day = fc
		.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const anyRules = fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 24 }), fc.option(fc.integer({ min: 1, max: 12 })))
		.map(([review, overdue, own]) => ({
			rules: { reviewEveryMonths: review, overdueAfterMonths: overdue, leavesSuggestionsAfterMonths: overdue + 6 },
			own: own ?? undefined,
		}));

	/** The calendar's own arithmetic, with the day cut to the length of the month. */
	const monthsBefore = (date: string, months: number): string => {
		const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
		const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
		return new Date(Date.UTC(year, month - 1 - months, Math.min(of, last))).toISOString().slice(0, 10);
	};
	const daysBefore = (date: string, days: number) =>
		new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

	test('they fall when the calendar says: at due, a month and two weeks before overdue, and never later', () => {
		fc.assert(
			fc.property(day, anyRules, (confirmed, { rules: some, own }) => {
				const milestones = milestonesOf(confirmed, some, own);
				const expected = new Map([
					[milestones.due, 'due'],
					[monthsBefore(milestones.overdue, 1), 'month-left'],
					[daysBefore(milestones.overdue, 14), 'two-weeks-left'],
				]);
				expected.delete(milestones.overdue);
				expect(remindersBefore(milestones)).toEqual(
					[...expected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, stage]) => ({ stage, on })),
				);
			}),
		);
	});
});
