import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../src/trust/days.ts';

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
	])('%s and %i months is %s', (from, months, to) => {
		expect(addMonths(from, months)).toBe(to);
	});

	test('the result is a day of the calendar', () => {
		fc.assert(
			fc.property(day, fc.nat(36), (from, months) => {
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
