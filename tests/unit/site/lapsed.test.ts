import { describe, expect, test } from 'vitest';
import { countyDoors } from '../../../src/site/county-doors.ts';
import { countyServices } from '../../../src/site/county-services.ts';
import { doorView } from '../../../src/site/door-view.ts';
import { firstDoor } from '../../../src/site/local-doors.ts';
import { answersTo } from '../../../src/site/need-answers.ts';
import { organizationsByKind } from '../../../src/site/organization-lists.ts';
import { organizationView } from '../../../src/site/organization-view.ts';
import { provinceLines } from '../../../src/site/province-lines.ts';
import { needFilters, organizationFilters, serviceFilters } from '../../../src/site/search-filters.ts';
import { sectorView } from '../../../src/site/sector-view.ts';
import { servicesByGroup } from '../../../src/site/service-lists.ts';
import { desk, indexOf, organization, service } from './catalog-builder.ts';

/** Confirmed on 20 May 2025, so that it lapses on 20 November 2026. */
const confirmations = [{ date: '2025-05-20', role: 'Manager', method: 'phone' as const, facts: ['all'] }];
const dayBefore = '2026-11-19';
const day = '2026-11-20';

const index = indexOf(
	[
		organization('works', { isNetwork: true }),
		organization('digby-works', { memberOf: ['works'], serves: ['digby'], confirmations }),
		organization('helper', { confirmations }),
		organization('chamber', { serves: ['digby'], sectors: ['fishing'], confirmations }),
	],
	[
		service('fair', { confirmations }),
		service('visits', { eligibility: { counties: ['digby'], sectors: ['fishing'] }, confirmations }),
	],
);
const need = index.need('meet-candidates');
const fishing = index.catalog.sectors[0]!;

describe('on the day on which a listing leaves suggestions', () => {
	test.each([
		[
			'it no longer answers its needs',
			(today: string) => answersTo(index, need, 'en', today).core.map(({ id }) => id),
			['fair', 'visits'],
		],
		[
			'its county no longer offers it',
			(today: string) => countyServices(index, 'digby', 'en', today).flatMap(({ local }) => local.map((one) => one.service.id)),
			['visits'],
		],
		[
			'its organization is no local door any more',
			(today: string) => countyDoors(index, 'digby', today).local.map((door) => door.organization.id),
			['chamber'],
		],
		[
			'it is not on the sheet of numbers to call',
			(today: string) => provinceLines(index, 3, today).flatMap(({ lines }) => lines.map(({ door }) => door.organization.id)),
			['helper'],
		],
		[
			'its sector no longer offers it',
			(today: string) => sectorView(index, fishing, 'en', today).services.map(({ id }) => id),
			['visits'],
		],
		[
			'its sector no longer names its organization',
			(today: string) => sectorView(index, fishing, 'en', today).others.map(({ name }) => name),
			['chamber'],
		],
		[
			'its needs are no longer found under its counties',
			(today: string) => needFilters(index, need, today).match(/county:\w+/g) ?? [],
			['county:digby', 'county:halifax', 'county:yarmouth'],
		],
	] as const)('%s', (_, namesOn, before) => {
		expect([namesOn(dayBefore), namesOn(day)]).toEqual([before, []]);
	});

	test('employers still start at their centre, however old its listing', () => {
		expect(countyDoors(index, 'digby', day).start.map((door) => door.organization.id)).toEqual(['digby-works']);
	});

	test('it is still found by name, with a note', () => {
		const notesOn = (today: string) => [
			...servicesByGroup(index, 'en', today).groups.flatMap(({ needs }) =>
				needs.flatMap(({ services }) => services.map(({ name, note }) => `${name}: ${note ?? ''}`)),
			),
			...organizationView(index, index.organization('helper'), 'en', today).services.map(
				({ name, note }) => `${name}: ${note ?? ''}`,
			),
			...organizationsByKind(index, 'en', today).groups.flatMap(({ organizations }) =>
				organizations.map(({ name, note }) => `${name}: ${note ?? ''}`),
			),
		];
		expect(notesOn(dayBefore).join()).not.toContain('not confirmed for long');
		expect(notesOn(day)).toEqual([
			'fair: not confirmed for long',
			'visits: not confirmed for long',
			'fair: not confirmed for long',
			'visits: not confirmed for long',
			'chamber: digby; not confirmed for long',
			'digby-works: digby; not confirmed for long',
			'helper: not confirmed for long',
			'works: ',
		]);
	});

	test('search finds it as before, and says so beside the result', () => {
		expect(serviceFilters(index, index.service('visits'), dayBefore)).toBe(
			'type:service need:meet-candidates county:digby sector:fishing kind:other status:active',
		);
		expect(serviceFilters(index, index.service('visits'), day)).toBe(
			'type:service need:meet-candidates county:digby sector:fishing kind:other status:lapsed',
		);
		expect(organizationFilters(index, index.organization('helper'), day)).toContain('status:lapsed');
	});
});

describe('an overdue desk', () => {
	test('that can be called says how old its listing is, and never that no way to it is known', () => {
		const { warmth, warmthWords, channels } = doorView(index, firstDoor(index.organization('helper')), 'en', day);
		expect([warmth, channels.length]).toEqual(['cold', 1]);
		expect(warmthWords).toBe(
			'Last confirmed on May 20, 2025, too long ago to count. Check that this is still the way to reach them.',
		);
	});

	test('that nobody can call says that', () => {
		const silent = indexOf([organization('helper', { doors: [desk('front', { channels: [] })], confirmations })]);
		expect(doorView(silent, firstDoor(silent.organization('helper')), 'en', day).warmthWords).toContain('We know no phone');
	});
});
