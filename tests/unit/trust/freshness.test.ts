import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/schema/vocabulary.ts';
import { countFreshness, dueByOrganization, freshnessOf, neverAsked, type OwnedListing } from '../../../src/trust/freshness.ts';

const rules = { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 };
const today = '2026-11-20';

function listing(id: string, confirmed?: string, more: Partial<OwnedListing> = {}): OwnedListing {
	const confirmations = confirmed === undefined ? undefined : [{ date: confirmed }];
	return { id, kind: 'services', organization: 'council', status: 'active', confirmations, ...more };
}

const fresh = (...listings: readonly OwnedListing[]) => listings.map((one) => freshnessOf(one, rules, today));

describe('freshnessOf', () => {
	test('a confirmed listing knows every day on which something changes', () => {
		expect(freshnessOf(listing('fair', '2026-08-31'), rules, today)).toEqual({
			id: 'fair',
			kind: 'services',
			organization: 'council',
			state: 'confirmed',
			since: {
				lastConfirmed: '2026-08-31',
				age: 81,
				due: '2027-02-28',
				overdue: '2027-08-31',
				lapses: '2028-02-29',
				reminders: [
					{ stage: 'due', on: '2027-02-28' },
					{ stage: 'month-left', on: '2027-07-31' },
					{ stage: 'two-weeks-left', on: '2027-08-17' },
				],
			},
		});
	});

	test('nothing decays where nobody confirmed anything', () => {
		expect(freshnessOf(listing('fair'), rules, '2099-01-01')).toEqual({
			id: 'fair',
			kind: 'services',
			organization: 'council',
			state: 'unconfirmed',
		});
	});

	test('what has ended waits for no answer', () => {
		expect(freshnessOf(listing('fair', '2020-01-01', { status: 'ended' }), rules, today)).not.toHaveProperty('since');
	});
});

describe('countFreshness', () => {
	test('each listing counts in one state, and the ended ones are no part of the whole', () => {
		const counts = countFreshness(
			fresh(
				listing('a', '2026-11-01'),
				listing('b', '2026-05-20'),
				listing('c', '2025-11-20'),
				listing('d', '2025-05-20'),
				listing('e'),
				listing('f'),
				listing('g', '2026-11-01', { status: 'ended' }),
			),
		);
		expect(counts).toEqual({
			open: 6,
			states: { confirmed: 1, due: 1, overdue: 1, lapsed: 1, unconfirmed: 2, ended: 1 },
			within180Days: 1,
			within365Days: 3,
			medianAge: 184,
		});
	});

	test.each([
		['180 days old counts as within 180', '2026-05-24', 1],
		['181 days old does not', '2026-05-23', 0],
	])('%s', (_, confirmed, count) => {
		expect(countFreshness(fresh(listing('a', confirmed))).within180Days).toBe(count);
	});

	test('where nothing is confirmed there is no age', () => {
		expect(countFreshness(fresh(listing('a')))).not.toHaveProperty('medianAge');
	});

	test('no listing at all is no fault', () => {
		expect(countFreshness([])).toMatchObject({ open: 0, within365Days: 0 });
	});
});

describe('dueByOrganization', () => {
	test('the organization that waits longest comes first, and so do its listings', () => {
		const due = dueByOrganization(
			fresh(
				listing('fair', '2026-05-01'),
				listing('loan', '2025-09-01', { organization: 'bank' }),
				listing('course', '2025-10-01'),
				listing('new', '2026-11-01', { organization: 'bank' }),
			),
		);
		expect(due.map(({ organization, listings }) => [organization, listings.map(({ id }) => id)])).toEqual([
			['bank', ['loan']],
			['council', ['course', 'fair']],
		]);
	});

	test('a listing with a long interval of its own is asked about before it is overdue', () => {
		const [due] = dueByOrganization(fresh(listing('fair', '2025-12-18', { reviewEveryMonths: 12 })));
		expect(due?.listings.map(({ state, since }) => [state, since?.reminder?.stage])).toEqual([['confirmed', 'month-left']]);
	});

	test('nobody is reminded of what nobody confirmed, but it is known who was never asked', () => {
		const listings = fresh(listing('fair'), listing('course'), listing('loan', undefined, { organization: 'bank' }));
		expect(dueByOrganization(listings)).toEqual([]);
		expect([...neverAsked(listings)].map(([organization, of]) => [organization, of.length])).toEqual([
			['council', 2],
			['bank', 1],
		]);
	});
});

describe('any directory on any day', () => {
	const day = fc
		.date({ min: new Date('2022-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const anyListing = fc
		.record({
			organization: fc.constantFrom('bank', 'council', 'network'),
			status: fc.constantFrom<Status>('active', 'unclear', 'temporarily-closed', 'ended'),
			confirmations: fc.array(
				day.map((date) => ({ date })),
				{ maxLength: 3 },
			),
			reviewEveryMonths: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
		})
		.map((facts) => ({ kind: 'services' as const, ...facts }));
	const directory = fc
		.array(anyListing, { maxLength: 12 })
		.map((all) => all.map((one, index): OwnedListing => ({ id: `listing-${String(index)}`, ...one })));

	/** The calendar's own arithmetic. */
	const after = (date: string, months: number): string => {
		const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
		const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
		return new Date(Date.UTC(year, month - 1 + months, Math.min(of, last))).toISOString().slice(0, 10);
	};
	const neighbours = (date: string) =>
		[-1, 0, 1].map((days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));

	test('the state changes on its day and not a day before or after', () => {
		fc.assert(
			fc.property(day, fc.option(fc.integer({ min: 1, max: 11 }), { nil: undefined }), (confirmed, own) => {
				const stateOn = (on: string) => freshnessOf(listing('a', confirmed, { reviewEveryMonths: own }), rules, on).state;
				expect(neighbours(after(confirmed, own ?? 6)).map(stateOn)).toEqual(['confirmed', 'due', 'due']);
				expect(neighbours(after(confirmed, 12)).map(stateOn)).toEqual(['due', 'overdue', 'overdue']);
				expect(neighbours(after(confirmed, 18)).map(stateOn)).toEqual(['overdue', 'lapsed', 'lapsed']);
			}),
		);
	});

	test('the counts are what one gets by counting listing by listing', () => {
		fc.assert(
			fc.property(directory, day, (listings, on) => {
				const open = listings.filter(({ status }) => status !== 'ended');
				const newest = (one: OwnedListing) =>
					(one.confirmations ?? [])
						.map(({ date }) => date)
						.filter((date) => date <= on)
						.sort()
						.at(-1);
				const ages = open
					.flatMap((one) => newest(one) ?? [])
					.map((date) => (Date.parse(on) - Date.parse(date)) / 86_400_000)
					.sort((a, b) => a - b);
				const counts = countFreshness(listings.map((one) => freshnessOf(one, rules, on)));
				expect(counts.open).toBe(open.length);
				expect(counts.states.unconfirmed).toBe(open.length - ages.length);
				expect(counts.within180Days).toBe(ages.filter((age) => age <= 180).length);
				expect(counts.within365Days).toBe(ages.filter((age) => age <= 365).length);
				expect(counts.medianAge).toBe(ages.find((age) => ages.filter((one) => one <= age).length * 2 >= ages.length));
				const { ended, ...running } = counts.states;
				expect(Object.values(running).reduce((sum, count) => sum + count, 0)).toBe(open.length);
				expect(ended).toBe(listings.length - open.length);
			}),
		);
	});

	test('whoever is asked has a reason, and everything due is asked about once', () => {
		fc.assert(
			fc.property(directory, day, (listings, on) => {
				const all = listings.map((one) => freshnessOf(one, rules, on));
				const asked = dueByOrganization(all).flatMap(({ organization, listings: of }) =>
					of.map((one) => ({ organization, one })),
				);
				expect(asked.every(({ organization, one }) => one.organization === organization)).toBe(true);
				expect(asked.every(({ one }) => one.since?.reminders.some((reminder) => reminder.on <= on) === true)).toBe(true);
				const ids = asked.map(({ one }) => one.id);
				expect(new Set(ids).size).toBe(ids.length);
				const mustAsk = all.filter(({ state }) => state === 'due' || state === 'overdue' || state === 'lapsed');
				expect(mustAsk.filter(({ id }) => !ids.includes(id))).toEqual([]);
			}),
		);
	});
});
