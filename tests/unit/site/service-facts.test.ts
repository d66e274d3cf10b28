import { describe, expect, test } from 'vitest';
import { deliveryFacts, whoForFacts } from '../../../src/site/service-facts.ts';
import { indexOf, organization, service } from './catalog-builder.ts';

const valueOf = (facts: ReturnType<typeof whoForFacts>, name: string) => facts.find((fact) => fact.name === name)?.values;

function whoFor(facts: Parameters<typeof service>[1], serves: 'province' | string[] = 'province') {
	const one = service('one', facts);
	return whoForFacts(indexOf([organization('helper', { serves })], [one]), one, 'en');
}

describe('whoForFacts', () => {
	test('a limit that no source states is said to be unknown, not absent', () => {
		expect(valueOf(whoFor({}), 'Size of employer')).toEqual(['No limit found']);
	});

	test.each([
		[{ min: 5, max: 50 }, '5 to 50 employees'],
		[{ min: 5 }, '5 or more employees'],
		[{ max: 50 }, 'Up to 50 employees'],
	])('the size %o reads "%s"', (employees, words) => {
		expect(valueOf(whoFor({ eligibility: { employees } }), 'Size of employer')).toEqual([words]);
	});

	test('a service is for the counties of its organization that it does not exclude', () => {
		expect(valueOf(whoFor({ eligibility: { counties: ['digby', 'halifax'] } }, ['digby', 'yarmouth']), 'Where')).toEqual([
			'digby',
		]);
	});

	test('an organization for one sector limits its services to it', () => {
		const one = service('one');
		const index = indexOf([organization('helper', { sectors: ['fishing'] })], [one]);
		expect(valueOf(whoForFacts(index, one, 'fr'), 'Secteur')).toEqual(['Pêche']);
	});
});

describe('deliveryFacts', () => {
	test('a closed intake says when it opens again', () => {
		const one = service('one', { access: { steps: ['Apply.'], windows: [{ opens: '2027-02-01' }] } });
		expect(valueOf(deliveryFacts(one, 'en', '2026-11-20'), 'Applications')).toEqual(['Closed. Opens on February 1, 2027']);
	});
});
