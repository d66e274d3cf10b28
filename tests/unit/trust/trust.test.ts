import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/schema/vocabulary.ts';
import { type Trusted, trustOf } from '../../../src/trust/trust.ts';

const rules = { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 };

function listing(dates: readonly string[], more: Partial<Trusted> = {}): Trusted {
	return { status: 'active', confirmations: dates.map((date) => ({ date })), ...more };
}

describe('trustOf', () => {
	test.each([
		['2026-02-28', '2026-02-28', 'confirmed', false],
		['2026-02-28', '2026-08-27', 'confirmed', false],
		['2026-02-28', '2026-08-28', 'due', false],
		['2026-02-28', '2027-02-27', 'due', false],
		['2026-02-28', '2027-02-28', 'overdue', false],
		['2026-02-28', '2027-08-27', 'overdue', false],
		['2026-02-28', '2027-08-28', 'overdue', true],
		['2026-02-28', '2036-08-28', 'overdue', true],
		['2026-08-31', '2027-02-27', 'confirmed', false],
		['2026-08-31', '2027-02-28', 'due', false],
		['2027-08-31', '2028-02-28', 'confirmed', false],
		['2027-08-31', '2028-02-29', 'due', false],
		['2028-02-29', '2029-02-27', 'due', false],
		['2028-02-29', '2029-02-28', 'overdue', false],
	])('confirmed on %s, on %s it is %s (lapsed: %s)', (confirmed, today, trust, lapsed) => {
		const state = trustOf(listing([confirmed]), rules, today);
		expect([state.trust, state.lapsed === true]).toEqual([trust, lapsed]);
	});

	test('a listing that nobody confirmed is unconfirmed and never lapses', () => {
		expect(trustOf({ status: 'active' }, rules, '2099-01-01')).toEqual({ trust: 'unconfirmed' });
	});

	test('an ended listing is ended, and still says when it was confirmed', () => {
		expect(trustOf(listing(['2026-01-01'], { status: 'ended' }), rules, '2030-01-01')).toEqual({
			trust: 'ended',
			lastConfirmed: '2026-01-01',
		});
	});

	test('an ended listing that nobody confirmed is ended', () => {
		expect(trustOf({ status: 'ended' }, rules, '2030-01-01')).toEqual({ trust: 'ended' });
	});

	test('the newest confirmation counts, in whatever order they stand', () => {
		expect(trustOf(listing(['2026-06-01', '2026-10-01', '2025-01-01']), rules, '2026-11-20')).toEqual({
			trust: 'confirmed',
			lastConfirmed: '2026-10-01',
			due: '2027-04-01',
		});
	});

	test('a confirmation dated in the future does not count', () => {
		expect(trustOf(listing(['2026-11-21']), rules, '2026-11-20')).toEqual({ trust: 'unconfirmed' });
	});

	test('a confirmation dated in the future does not hide an older one', () => {
		expect(trustOf(listing(['2026-11-21', '2025-11-20']), rules, '2026-11-20').trust).toBe('overdue');
	});

	test('a shorter interval of its own makes a listing due earlier', () => {
		expect(trustOf(listing(['2026-01-15'], { reviewEveryMonths: 2 }), rules, '2026-03-15').trust).toBe('due');
	});

	test('a longer interval of its own keeps a listing confirmed until it is overdue', () => {
		const yearly = listing(['2026-01-15'], { reviewEveryMonths: 12 });
		expect([trustOf(yearly, rules, '2027-01-14').trust, trustOf(yearly, rules, '2027-01-15').trust]).toEqual([
			'confirmed',
			'overdue',
		]);
	});

	test('the limit for overdue wins over a longer interval', () => {
		const impatient = { reviewEveryMonths: 1, overdueAfterMonths: 2, leavesSuggestionsAfterMonths: 3 };
		expect(trustOf(listing(['2026-01-15'], { reviewEveryMonths: 12 }), impatient, '2026-03-15')).toEqual({
			trust: 'overdue',
			lastConfirmed: '2026-01-15',
			due: '2026-03-15',
		});
	});
});

const day = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anyListing = fc.record({
	status: fc.constantFrom<Status>('active', 'unclear', 'temporarily-closed', 'ended'),
	confirmations: fc.array(
		day.map((date) => ({ date })),
		{ maxLength: 4 },
	),
	reviewEveryMonths: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});

describe('trust over time', () => {
	const stages = ['confirmed', 'due', 'overdue', 'lapsed'];

	test('while nobody confirms it again, a listing only ever loses trust', () => {
		fc.assert(
			fc.property(day, fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), day, day, (date, months, one, other) => {
				const [earlier, later] = one <= other ? [one, other] : [other, one];
				fc.pre(date <= earlier);
				const stageOn = (today: string) => {
					const { trust, lapsed } = trustOf(listing([date], { reviewEveryMonths: months }), rules, today);
					return stages.indexOf(lapsed ? 'lapsed' : trust);
				};
				expect(stageOn(earlier)).toBeLessThanOrEqual(stageOn(later));
			}),
		);
	});

	test('one more confirmation never makes it worse', () => {
		fc.assert(
			fc.property(anyListing, day, day, (before, date, today) => {
				const rank = (trusted: Trusted) => {
					const { trust, lapsed } = trustOf(trusted, rules, today);
					return trust === 'unconfirmed' ? stages.length : trust === 'ended' ? 0 : stages.indexOf(lapsed ? 'lapsed' : trust);
				};
				const after = { ...before, confirmations: [...before.confirmations, { date }] };
				expect(rank(after)).toBeLessThanOrEqual(rank(before));
			}),
		);
	});

	test('only what is overdue can lapse, and the last confirmation is never in the future', () => {
		fc.assert(
			fc.property(anyListing, day, (any, today) => {
				const { trust, lapsed, lastConfirmed = '' } = trustOf(any, rules, today);
				expect(lapsed !== true || trust === 'overdue').toBe(true);
				expect(lastConfirmed <= today).toBe(true);
			}),
		);
	});
});
