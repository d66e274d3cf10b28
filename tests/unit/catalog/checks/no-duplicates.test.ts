import { describe, expect, test } from 'vitest';
import { noDuplicates } from '../../../../src/catalog/checks/no-duplicates.ts';
import { codes, entries, organization, service } from '../entries-builder.ts';

function named(id: string, name: string, formerNames?: string[]) {
	return organization(id, { facts: { name, ...(formerNames === undefined ? {} : { formerNames }) } });
}

describe('noDuplicates', () => {
	test('two organizations may offer services with one name', () => {
		const services = [
			service('a', { facts: { name: 'Business counselling', organization: 'north' } }),
			service('b', { facts: { name: 'Business counselling', organization: 'south' } }),
		];
		expect(noDuplicates(entries({ services }))).toEqual([]);
	});

	test('one organization may not offer two services with one name', () => {
		const services = ['a', 'b'].map((id) => service(id, { facts: { name: 'Business counselling' } }));
		expect(codes(noDuplicates(entries({ services })))).toEqual(['services/b.md name same-name']);
	});

	test.each([
		['Société Acadienne', 'Societe acadienne'],
		['The Chamber of Truro', 'Chamber of Truro'],
		['Valley Growers Association', 'Valley Growers'],
		['Hope & Homes Ltd.', 'Hope and Homes'],
	])('"%s" may be "%s"', (one, other) => {
		expect(codes(noDuplicates(entries({ organizations: [named('a', one), named('b', other)] })))).toEqual([
			'organizations/a.md name maybe-same',
		]);
	});

	test('a former name that is exactly the name of another is reported', () => {
		const organizations = [named('a', 'Old Hall'), named('b', 'New Hall', ['Old Hall'])];
		expect(codes(noDuplicates(entries({ organizations })))).toEqual(['organizations/b.md formerNames.0 maybe-same']);
	});

	test('a former name of its own is no duplicate', () => {
		expect(noDuplicates(entries({ organizations: [named('a', 'Old Hall', ['The Old Hall'])] }))).toEqual([]);
	});
});
