import { describe, expect, test } from 'vitest';
import type { FactorEntry } from '../../../src/catalog/catalog.ts';
import type { FactorGroup } from '../../../src/schema/vocabulary.ts';
import { factorsOnPaper } from '../../../src/site/worksheet-view.ts';

function factor(title: string, group: FactorGroup): FactorEntry {
	const text = { definition: '', asStrength: `${title} attracts.`, asStressor: `${title} strains.`, questions: [], text: '' };
	return { id: title, facts: { group, sources: [] }, words: { en: { title, ...text }, fr: { title: `le ${title}`, ...text } } };
}

describe('factorsOnPaper', () => {
	const factors = [
		factor('place', 'surroundings'),
		factor('why', 'mindset'),
		factor('how', 'mindset'),
		factor('fair', 'foundation'),
	];

	test('the foundation comes first and the surroundings last, and a group without factors is left out', () => {
		expect(factorsOnPaper(factors, 'en').map(({ group }) => group)).toEqual(['foundation', 'mindset', 'surroundings']);
	});

	test('each factor stands once, in the order of the catalog, in the language of the sheet', () => {
		expect(factorsOnPaper(factors, 'fr')[1]?.factors).toEqual([
			{ title: 'le why', asStrength: 'why attracts.', asStressor: 'why strains.' },
			{ title: 'le how', asStrength: 'how attracts.', asStressor: 'how strains.' },
		]);
	});
});
