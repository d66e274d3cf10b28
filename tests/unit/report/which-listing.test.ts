import { describe, expect, test } from 'vitest';
import { askedId, findListing, nameInFull } from '../../../src/report/which-listing.ts';

const data = {
	services: { 'interview-days': { name: 'Interview days', by: 'Harbour Centre' } },
	organizations: { 'harbour-centre': { name: 'Harbour Employment Centre' } },
};

describe('askedId', () => {
	test('reads the id of a listing from the address', () => {
		expect(askedId('?id=interview-days')).toBe('interview-days');
	});

	test.each(['', '?id=', '?id=../../etc', '?id=<b>', `?id=${'a'.repeat(81)}`, '?name=interview-days'])(
		'%s asks for none',
		(search) => {
			expect(askedId(search)).toBeUndefined();
		},
	);
});

describe('findListing', () => {
	test('finds services and organizations by the same kind of address', () => {
		expect(findListing(data, 'interview-days')).toMatchObject({ kind: 'services', name: 'Interview days' });
		expect(findListing(data, 'harbour-centre')).toMatchObject({ kind: 'organizations', name: 'Harbour Employment Centre' });
	});

	test.each(['closed-long-ago', 'constructor', 'toString'])('"%s" is no listing', (id) => {
		expect(findListing(data, id)).toBeUndefined();
	});
});

test('a service is named with who offers it', () => {
	expect(nameInFull(data.services['interview-days'])).toBe('Interview days (Harbour Centre)');
	expect(nameInFull(data.organizations['harbour-centre'])).toBe('Harbour Employment Centre');
});

test('a service whose name says who offers it is not named with them twice', () => {
	expect(nameInFull({ name: 'Wage subsidy (Harbour Centre)', by: 'Harbour Centre' })).toBe('Wage subsidy (Harbour Centre)');
});
