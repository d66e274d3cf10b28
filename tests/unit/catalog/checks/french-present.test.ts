import { describe, expect, test } from 'vitest';
import { frenchPresent } from '../../../../src/catalog/checks/french-present.ts';
import { codes, entries, factor, need, organization, service } from '../entries-builder.ts';

describe('frenchPresent', () => {
	test('an official name may be there in English only', () => {
		expect(frenchPresent(entries({ organizations: [organization('centre', { facts: { shortName: 'TC' } })] }))).toEqual([]);
	});

	test('phrases and synonyms need not run parallel, because each language has its own', () => {
		const needs = [need('meet-people', { words: { synonyms: ['recrutement', 'embauche'] } })];
		expect(frenchPresent(entries({ needs }))).toEqual([]);
	});

	test('a gap is admitted in both languages', () => {
		const needs = [need('meet-people', { facts: { unanswered: 'Nobody does this yet.' } })];
		expect(codes(frenchPresent(entries({ needs })))).toEqual(['needs/meet-people.fr.md unanswered words-in-one-language']);
	});

	test('the questions behind a factor run parallel', () => {
		const factors = [factor('pay-benefits', { words: { questions: ['Un?', 'Deux?', 'Trois?'] } })];
		expect(codes(frenchPresent(entries({ factors })))).toEqual(['factors/pay-benefits.fr.md questions lists-not-parallel']);
	});

	test('what it is not for is said in both languages', () => {
		const organizations = [organization('centre', { facts: { notFor: 'Loans: go to the CBDC.' } })];
		expect(codes(frenchPresent(entries({ organizations })))).toEqual(['organizations/centre.fr.md notFor words-in-one-language']);
	});

	test('conditions and things to bring run parallel', () => {
		const services = [
			service('fair', {
				facts: {
					eligibility: { conditions: ['The job is new', 'It is full-time'] },
					access: { steps: ['Call.'], bring: ['A pen'] },
				},
				words: { conditions: ['Le poste est nouveau'] },
			}),
		];
		expect(codes(frenchPresent(entries({ services })))).toEqual([
			'services/fair.fr.md bring words-in-one-language',
			'services/fair.fr.md conditions lists-not-parallel',
		]);
	});
});
