import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addWorkingDays, daysBetween, isDay } from '../../../src/trust/days.ts';

const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('addMonths', () => {
	test.each([
		['2026-03-15', 6, '2026-09-15'],
		['2026-11-20', 6, '2027-05-20'],
		['2026-08-31', 6, '2027-02-28'],
		['2027-08-31', 6, '2028-02-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2028-02-29', 48, '2032-02-29'],
		['1999-08-31', 6, '2000-02-29'],
		['2099-08-31', 6, '2100-02-28'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-01-31', 0, '2026-01-31'],
		['2026-12-01', 1, '2027-01-01'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-01-15', -1, '2025-12-15'],
		['2028-03-31', -25, '2026-02-28'],
	])('%s and %i months is %s', (from, months, to) => {
		expect(addMonths(from, months)).toBe(to);
	});

	test('the result is a day of the calendar', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -36, max: 36 }), (from, months) => {
				const to = addMonths(from, months);
				expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to);
			}),
		);
	});

	test('a later day never comes out earlier', () => {
		fc.assert(
			fc.property(day, day, fc.nat(36), (one, other, months) => {
				const [earlier, later] = one <= other ? [one, other] : [other, one];
				expect(addMonths(earlier, months) <= addMonths(later, months)).toBe(true);
			}),
		);
	});

	test('more months never lead to an earlier day', () => {
		fc.assert(
			fc.property(day, fc.nat(36), fc.nat(36), (from, few, more) => {
				expect(addMonths(from, few) <= addMonths(from, few + more)).toBe(true);
			}),
		);
	});
});

/** The calendar as the machine knows it. */
const fromOracle = (date: Date) => date.toISOString().slice(0, 10);
const midnight = (text: string) => new Date(`${text}T00:00:00Z`);

describe('isDay', () => {
	test('knows the days of the calendar', () => {
		const candidate = fc
			.tuple(fc.integer({ min: 1800, max: 2400 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
			.map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
		fc.assert(
			fc.property(candidate, (text) => {
				const date = midnight(text);
				expect(isDay(text)).toBe(!Number.isNaN(date.getTime()) && fromOracle(date) === text);
			}),
			{ numRuns: 2_000 },
		);
	});

	test.each(['', '2026', '2026-1-1', '26-01-01', '2026-01-01 ', '2026-01-01\n', '2026-01-01T00:00', '+2026-01-01'])(
		'"%s" is none',
		(text) => {
			expect(isDay(text)).toBe(false);
		},
	);
});

describe('addDays', () => {
	test('counts like the calendar', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (from, days) => {
				const date = midnight(from);
				date.setUTCDate(date.getUTCDate() + days);
				expect(addDays(from, days)).toBe(fromOracle(date));
			}),
		);
	});
});

describe('daysBetween', () => {
	test('counts like the calendar, forward and back', () => {
		fc.assert(
			fc.property(day, day, (from, to) => {
				expect(daysBetween(from, to)).toBe((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
			}),
		);
	});
});

describe('addWorkingDays', () => {
	test('counts Mondays to Fridays', () => {
		fc.assert(
			fc.property(day, fc.nat(60), (from, days) => {
				const date = midnight(from);
				for (let left = days; left > 0;) {
					date.setUTCDate(date.getUTCDate() + 1);
					if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
				}
				expect(addWorkingDays(from, days)).toBe(fromOracle(date));
			}),
		);
	});

	test('a promise made on a Friday counts from Monday', () => {
		expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-24');
	});
});
