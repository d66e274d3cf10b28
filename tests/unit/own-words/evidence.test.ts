import { describe, expect, test } from 'vitest';
import { weighWords } from '../../../src/own-words/evidence.ts';
import type { NeedWords } from '../../../src/own-words/need-words.ts';

const need = (title: string, ...youMightSay: string[]): NeedWords => ({ title, sentence: '', youMightSay, synonyms: [] });
const care = 0;
const loan = 1;
const otherSubjects = 3;

const evidence = weighWords(
	[need('Child care', 'no daycare for my cook'), need('Borrow money', 'money for a boat'), need('Find staff', 'no cook')],
	{ saidFor: 'child care: daycare sitter | twins | kitchen\nno such need: submarine', elsewhere: 'hockey' },
	'en',
);
const weight = (word: string, place: number) => evidence.get(word)?.find(([where]) => where === place)?.[1] ?? 0;

describe('weighWords', () => {
	test('a word speaks for the needs where it is heard, and never against one', () => {
		expect(weight('money', loan)).toBeGreaterThan(0);
		expect(weight('money', care)).toBe(0);
		for (const weights of evidence.values()) for (const [, amount] of weights) expect(amount).toBeGreaterThan(0);
	});

	test('a word that one need has for itself says more than one that two needs share', () => {
		expect(weight('boat', loan)).toBeGreaterThan(weight('cook', care));
	});

	test('words of daily life count for the need whose name is their heading, the first parts most', () => {
		expect(weight('sitter', care)).toBeGreaterThan(weight('twins', care));
		expect(weight('twins', care)).toBeGreaterThan(weight('kitchen', care));
	});

	test('a heading that no need bears counts for nothing', () => {
		expect(evidence.has('submarine')).toBe(false);
	});

	test('words of other subjects have their own place after the needs', () => {
		expect(weight('hockey', otherSubjects)).toBeGreaterThan(0);
	});

	test('a small word says less than a telling one', () => {
		expect(weight('for', loan)).toBeLessThan(weight('boat', loan));
	});
});
