import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EverydayWords } from '../../../src/own-words/everyday-words.ts';
import { needMatcher } from '../../../src/own-words/match-needs.ts';
import { fold } from '../../../src/own-words/prepare.ts';

const everyday: EverydayWords = {
	sameWords: '\nstaff: crew help workers\nquit: leave left leaving\n',
	elsewhere: '\nhockey recipe\n',
	saidFor: '\njob posting: no apply, nobody apply\nretention: quit week\n',
};
const needs = {
	advertise: {
		title: 'Advertise a job',
		sentence: 'You want it seen.',
		youMightSay: ['nobody applies'],
		synonyms: ['job posting'],
	},
	keep: {
		title: 'Find out why people leave',
		sentence: 'You want to know.',
		youMightSay: ['they quit after two weeks'],
		synonyms: ['retention'],
	},
	borrow: { title: 'Borrow money', sentence: 'You need a loan.', youMightSay: ['the bank said no'], synonyms: ['financing'] },
};
const match = needMatcher(needs, 'en', everyday);

describe('needMatcher', () => {
	test('finds the need that somebody’s words mean', () => {
		expect(match('nobody applies')[0]?.need).toBe('advertise');
		expect(match('the crew left after a week')[0]?.need).toBe('keep');
	});

	test('understands a misspelled word', () => {
		expect(match('noboddy applies')[0]?.need).toBe('advertise');
	});

	test('accents, capitals and curly apostrophes make no difference', () => {
		expect(match('NOBODY APPLIES!')).toEqual(match('nobody applies'));
		expect(fold('Congédié, l’été')).toBe('congedie l ete');
	});

	test('finds nothing in nonsense, in other subjects, in silence', () => {
		for (const text of ['xqzv wkkp', 'best hockey recipe tonight', '', '   ', '🤷']) expect(match(text)).toEqual([]);
	});

	test('any text whatever gives sorted scores between 0 and 1, the same each time', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 2000 }), (text) => {
				const matches = match(text);
				expect(match(text)).toEqual(matches);
				for (const { score } of matches) expect(score).toBeGreaterThan(0);
				for (const { score } of matches) expect(score).toBeLessThanOrEqual(1);
				expect(matches.map(({ score }) => score).toSorted((a, b) => b - a)).toEqual(matches.map(({ score }) => score));
			}),
		);
	});
});
