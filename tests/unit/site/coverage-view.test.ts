import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/formats/csv.ts';
import { coverageOfCatalog } from '../../../src/site/coverage.ts';
import { coverageTable } from '../../../src/site/coverage-table.ts';
import { coverageView } from '../../../src/site/coverage-view.ts';
import { desk, indexOf, organization, service } from './catalog-builder.ts';

const today = '2026-11-20';
type Level = 'core' | 'part';
const answers = (level: Level, ...needs: readonly string[]) => ({ needs: needs.map((need) => ({ need, level })) });

function viewOf(...listings: Parameters<typeof indexOf>) {
	const index = indexOf(...listings);
	return coverageView(index, coverageOfCatalog(index.catalog, today), 'en');
}

const titles = (needs: readonly { title: string }[]) => needs.map(({ title }) => title);

describe('coverageView', () => {
	test('needs that no door is made for: those without any help first', () => {
		const { unanswered } = viewOf(
			[organization('helper')],
			[service('fair'), service('tips', answers('part', 'advertise-a-job'))],
		);
		expect(unanswered.map(({ title, hasHelp }) => [title, hasHelp])).toEqual([
			['borrow-or-raise-money', false],
			['find-grants', false],
			['advertise-a-job', true],
		]);
	});

	test('a need with a door in some counties names the others', () => {
		const { gapsInPlaces } = viewOf([organization('helper', { serves: ['digby'] })], [service('fair')]);
		expect(gapsInPlaces.map(({ need, counties }) => [need.title, counties])).toEqual([
			['meet-candidates', ['halifax', 'yarmouth']],
		]);
	});

	test('a door that is the only one in the province stands alone, with its desk where there are several', () => {
		const helper = organization('helper', { doors: [desk('money'), desk('people')] });
		const { alone, aloneInPlaces } = viewOf(
			[helper],
			[
				service('loan', { door: 'money', ...answers('core', 'borrow-or-raise-money', 'find-grants') }),
				service('fair', { door: 'people' }),
			],
		);
		expect(alone.map(({ door, needs }) => [door.name, door.note, titles(needs)])).toEqual([
			['helper', 'Desk money', ['borrow-or-raise-money', 'find-grants']],
			['helper', 'Desk people', ['meet-candidates']],
		]);
		expect(aloneInPlaces).toEqual([]);
	});

	test('one door in each county, and each time another, stands alone in places', () => {
		const centres = ['digby', 'halifax', 'yarmouth'].map((county) =>
			organization(`centre-${county}`, { memberOf: ['works'], serves: [county] }),
		);
		const { alone, aloneInPlaces } = viewOf(
			[organization('works', { isNetwork: true }), ...centres],
			[service('fair', { organization: 'works', throughMembers: true })],
		);
		expect(alone).toEqual([]);
		expect(aloneInPlaces.map(({ need, counties }) => [need.title, counties])).toEqual([['meet-candidates', 3]]);
	});

	test('a county lacks a local door where most others have one', () => {
		const { distant } = viewOf(
			[organization('helper'), organization('fairs', { serves: ['digby', 'halifax'] })],
			[service('line'), service('fair', { organization: 'fairs' })],
		);
		expect(distant.map(({ county, needs }) => [county.name, titles(needs)])).toEqual([['yarmouth', ['meet-candidates']]]);
	});

	test('a need whose every door is for some sectors is named', () => {
		const fishing = service('fish', { eligibility: { sectors: ['fishing'] }, ...answers('core', 'find-grants') });
		const { limited } = viewOf([organization('helper')], [fishing, service('fair')]);
		expect(titles(limited)).toEqual(['find-grants']);
	});

	test('a cell tells local doors from those for the whole province', () => {
		const { groups } = viewOf(
			[organization('helper'), organization('fairs', { serves: ['digby'], status: 'unclear' })],
			[service('line'), service('fair', { organization: 'fairs' })],
		);
		expect(groups[0]?.needs[0]?.cells).toEqual([
			{ local: 1, other: 1, mark: undefined, isLimited: false, isUnclear: false },
			{ local: 0, other: 1, mark: 'single', isLimited: false, isUnclear: false },
			{ local: 0, other: 1, mark: 'single', isLimited: false, isUnclear: false },
		]);
	});
});

describe('coverageTable', () => {
	const index = indexOf(
		[organization('helper'), organization('fairs', { serves: ['digby'] })],
		[service('line', answers('part', 'meet-candidates')), service('fair', { organization: 'fairs', status: 'unclear' })],
	);
	const [header, ...rows] = coverageTable(index, coverageOfCatalog(index.catalog, today), today);

	test('has a row for each need in each county, as long as its head', () => {
		expect(rows).toHaveLength(4 * 3);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
	});

	test('says who was counted, and how', () => {
		const digby = Object.fromEntries((header ?? []).map((name, at) => [name, rows[0]?.[at]]));
		expect(digby).toMatchObject({
			need: 'meet-candidates',
			county: 'digby',
			gap: false,
			single: true,
			core_doors: 1,
			core_local: 1,
			core_unclear: 1,
			core_unconfirmed: 1,
			core_door_ids: 'fairs',
			part_doors: 1,
			part_local: 0,
			part_door_ids: 'helper',
			counted_for: today,
		});
	});

	test('can be written as a file', () => {
		expect(toCsv([header ?? [], ...rows]).split('\r\n')).toHaveLength(14);
	});
});
