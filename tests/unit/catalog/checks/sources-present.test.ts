import { describe, expect, test } from 'vitest';
import { sourcesPresent } from '../../../../src/catalog/checks/sources-present.ts';
import { codes, entries, service } from '../entries-builder.ts';

function costing(words: string, stated?: string) {
	return service('loan', { facts: { cost: { kind: 'loan', words, ...(stated === undefined ? {} : { stated }) } } });
}

describe('sourcesPresent', () => {
	test.each(['Up to $500,000.', 'About 5 000 $ a year.', 'Pays 50% of wages.', 'Pays 50 percent.', '12.5 % interest.'])(
		'"%s" needs its year',
		(words) => {
			expect(codes(sourcesPresent(entries({ services: [costing(words)] })))).toEqual([
				'services/loan.md cost.words amount-without-year',
			]);
		},
	);

	test.each(['Free for employers with up to 50 people.', 'A fee; ask for it.', 'Half of the wages for 26 weeks.'])(
		'"%s" holds no amount',
		(words) => {
			expect(sourcesPresent(entries({ services: [costing(words)] }))).toEqual([]);
		},
	);

	test('an amount with its year is in order', () => {
		expect(sourcesPresent(entries({ services: [costing('Up to $500,000.', '2024')] }))).toEqual([]);
	});

	test('an amount in the summary is covered by a dated source', () => {
		const facts = {
			summary: 'Loans of up to $500,000.',
			sources: [{ title: 'A page', supports: 'The amount', read: '2026-11-01', stated: '2024' }],
		};
		expect(sourcesPresent(entries({ services: [service('loan', { facts })] }))).toEqual([]);
	});

	test('an amount in a condition that nothing dates is a warning', () => {
		const services = [service('loan', { facts: { eligibility: { conditions: ['You sell for $10,000 a year'] } } })];
		expect(sourcesPresent(entries({ services })).map((problem) => [problem.field, problem.severity])).toEqual([
			['eligibility.conditions.0', 'warning'],
		]);
	});
});
