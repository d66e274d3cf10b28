import { describe, expect, test } from 'vitest';
import { correctionsOn, freshListings, freshnessFile } from '../../../src/formats/freshness.ts';
import { freshnessFileSchema } from '../../../src/schema/freshness.ts';
import { indexOf, organization, service } from '../site/catalog-builder.ts';

const today = '2026-11-20';
const confirmedOn = (date: string) => [{ date, role: 'Manager', method: 'phone' as const, facts: ['all'] }];
const catalog = indexOf(
	[
		organization('helper', { confirmations: confirmedOn('2025-10-01') }),
		organization('gone', { status: 'ended' }),
		organization('quiet'),
	],
	[service('fair', { confirmations: confirmedOn('2026-05-20') }), service('course'), service('old', { organization: 'gone' })],
).catalog;

describe('freshnessFile', () => {
	const file = freshnessFile(catalog, today);

	test('obeys its published schema', () => {
		expect(freshnessFileSchema.parse(file)).toEqual(file);
	});

	test('names whom to ask again, the longest wait first', () => {
		expect(file.due.map((one) => [one.organization, one.listings.map(({ id, state }) => `${id} ${state}`)])).toEqual([
			['helper', ['helper overdue', 'fair due']],
		]);
	});

	test('names whom to ask for the first time, and nobody whose listing has ended', () => {
		expect(file.unconfirmed.map((one) => [one.organization, one.listings])).toEqual([
			['helper', ['course']],
			['quiet', ['quiet']],
		]);
	});

	test('counts each listing once', () => {
		expect(file.counts).toEqual({
			open: 4,
			confirmed: 0,
			due: 1,
			overdue: 1,
			lapsed: 0,
			unconfirmed: 2,
			ended: 2,
			confirmedWithin180Days: 0,
			confirmedWithin365Days: 1,
			medianAgeInDays: 184,
		});
	});
});

test('a service ends with its organization', () => {
	expect(freshListings(catalog, today).find(({ id }) => id === 'old')?.state).toBe('ended');
});

describe('correctionsOn', () => {
	const report = (reported: string, on?: string) => ({
		listing: 'fair',
		what: 'Something.',
		whatFr: 'Quelque chose.',
		reported,
		...(on !== undefined && { settled: { on, outcome: 'corrected' as const } }),
	});

	test('the oldest open report comes first, with its age', () => {
		expect(correctionsOn([report('2026-11-18'), report('2026-11-01')], today).open.map(({ days }) => days)).toEqual([19, 2]);
	});

	test('the latest settled report comes first, with the days it took', () => {
		const { settled, medianDaysToSettle } = correctionsOn(
			[report('2026-10-01', '2026-10-03'), report('2026-10-01', '2026-10-11'), report('2026-10-09', '2026-10-10')],
			today,
		);
		expect(settled.map(({ days }) => days)).toEqual([10, 1, 2]);
		expect(medianDaysToSettle).toBe(2);
	});

	test('on an earlier day a report that was settled later is still open', () => {
		expect(correctionsOn([report('2026-10-01', '2026-10-11')], '2026-10-05')).toEqual({
			open: [{ listing: 'fair', what: 'Something.', whatFr: 'Quelque chose.', reported: '2026-10-01', days: 4 }],
			settled: [],
		});
	});

	test('no report is no fault', () => {
		expect(correctionsOn([], today)).toEqual({ open: [], settled: [] });
	});
});
