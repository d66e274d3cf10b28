import { describe, expect, test } from 'vitest';
import { knownWords } from '../../../src/own-words/known-words.ts';

const meaningsOf = knownWords(['daycare', 'hire', 'hiring', 'apprentice', 'welder', 'the'], 'en');

describe('knownWords', () => {
	test('a known word stands for itself alone', () => {
		expect(meaningsOf('hire')).toEqual([['hire', 1]]);
	});

	test('a form that nobody listed stands for its known relatives in equal shares', () => {
		expect(meaningsOf('hired')).toEqual([
			['hire', 0.5],
			['hiring', 0.5],
		]);
	});

	test('a misspelled word is corrected, and counts for less', () => {
		expect(meaningsOf('aprentice')).toEqual([['apprentice', 0.7]]);
		expect(meaningsOf('daykare')).toEqual([['daycare', 0.7]]);
	});

	test('short words, small words and strange words are left alone', () => {
		for (const said of ['hier', 'teh', 'would', 'xylophone', 'zzzzzz']) expect(meaningsOf(said)).toEqual([]);
	});
});
