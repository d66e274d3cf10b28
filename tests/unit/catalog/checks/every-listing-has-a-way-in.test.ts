import { describe, expect, test } from 'vitest';
import { everyListingHasAWayIn } from '../../../../src/catalog/checks/every-listing-has-a-way-in.ts';
import { codes, door, entries, organization } from '../entries-builder.ts';

const shut = [door('desk', { channels: [] })];

describe('everyListingHasAWayIn', () => {
	test('an organization can be reached through its network', () => {
		const organizations = [organization('centre', { facts: { doors: shut, memberOf: ['network'] } }), organization('network')];
		expect(everyListingHasAWayIn(entries({ organizations }))).toEqual([]);
	});

	test('the way may lead over several organizations', () => {
		const organizations = [
			organization('a', { facts: { doors: shut, reachThrough: 'b' } }),
			organization('b', { facts: { doors: shut, reachThrough: 'c' } }),
			organization('c'),
		];
		expect(everyListingHasAWayIn(entries({ organizations }))).toEqual([]);
	});

	test('a way that leads in a circle is none', () => {
		const organizations = [
			organization('a', { facts: { doors: shut, reachThrough: 'b' } }),
			organization('b', { facts: { doors: shut, reachThrough: 'a' } }),
		];
		expect(codes(everyListingHasAWayIn(entries({ organizations })))).toEqual([
			'organizations/a.md doors no-way-in',
			'organizations/b.md doors no-way-in',
		]);
	});

	test('an organization that has ended needs no way in', () => {
		expect(
			everyListingHasAWayIn(entries({ organizations: [organization('a', { facts: { doors: shut, status: 'ended' } })] })),
		).toEqual([]);
	});

	test('nothing is concluded from an organization that was left out', () => {
		const organizations = [organization('a', { facts: { doors: shut, reachThrough: 'broken' } })];
		expect(everyListingHasAWayIn(entries({ organizations }, { organizations: ['broken'] }))).toEqual([]);
	});

	test('a shut door beside an open one is in order where the listing says whom to call', () => {
		const doors = [door('desk'), door('back', { channels: [] })];
		const organizations = [organization('a', { facts: { doors, reachThrough: 'b' } }), organization('b')];
		expect(everyListingHasAWayIn(entries({ organizations }))).toEqual([]);
	});
});
