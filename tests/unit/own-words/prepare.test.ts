import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isSmall, readWords, rootOf } from '../../../src/own-words/prepare.ts';

describe('fold', () => {
	test('accents, capitals, ligatures and apostrophes make no difference', () => {
		expect(fold('Congédié')).toBe('congedie');
		expect(fold('MAIN-D’ŒUVRE')).toBe('main d oeuvre');
		expect(fold('can’t')).toBe(fold("can't"));
	});

	test('French words that lost their vowel come apart, English contractions and Mi’kmaw names stay whole', () => {
		expect(fold('l’été qu’il m’a dit')).toBe('l ete qu il m a dit');
		expect(fold('they’re')).toBe('theyre');
		expect(fold('We’koqma’q')).toBe('wekoqmaq');
	});

	test('a pasted book is cut at 500 characters', () => {
		expect(fold('a'.repeat(10_000))).toHaveLength(500);
	});

	test('any text whatever becomes plain letters, digits and single spaces', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 800 }), (text) => {
				expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
			}),
		);
	});
});

describe('readWords', () => {
	test('a plural is the same word as its singular', () => {
		expect(readWords('babies, wages, boxes and classes', 'en')).toEqual(['baby', 'wage', 'box', 'and', 'class']);
		expect(readWords('travaux, garderies, choix', 'fr')).toEqual(['traval', 'garderie', 'choi']);
	});

	test('short words and words like "bus" and "boss" keep their s', () => {
		expect(readWords('bus boss gas', 'en')).toEqual(['bus', 'boss', 'gas']);
	});

	test('each word comes once, in the order in which it was said; numbers are left out', () => {
		expect(readWords('need a cook, need 2 cooks by 5', 'en')).toEqual(['need', 'a', 'cook', 'by']);
	});
});

describe('isSmall', () => {
	test('articles and pronouns are small, words that name something are not', () => {
		expect(isSmall('the', 'en')).toBe(true);
		expect(isSmall('elle', 'fr')).toBe(true);
		expect(isSmall('daycare', 'en')).toBe(false);
	});
});

describe('rootOf', () => {
	test('forms of a word share a root', () => {
		expect(rootOf('hiring', 'en')).toBe(rootOf('hired', 'en'));
		expect(rootOf('stopped', 'en')).toBe(rootOf('stop', 'en'));
		expect(rootOf('embaucher', 'fr')).toBe(rootOf('embauche', 'fr'));
	});

	test('at least three letters remain', () => {
		expect(rootOf('ate', 'en')).toBe('ate');
		expect(rootOf('ment', 'fr')).toBe('ment');
	});
});
