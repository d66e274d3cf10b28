import { describe, expect, test } from 'vitest';
import { count, orList, quote, showHidden, suggest } from '../../../src/catalog/problem-words.ts';

describe('quote', () => {
	test.each([
		['halifx', '"halifx"'],
		['a "b"', '"a "b""'],
		[2025, '2025'],
		[true, 'true'],
		[['a', 1], '["a",1]'],
		[undefined, 'nothing'],
	])('%j is quoted as %s', (value, quoted) => {
		expect(quote(value)).toBe(quoted);
	});

	test('a long text is cut to 60 characters', () => {
		expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…"`);
	});
});

test('hidden characters and commands to the terminal are spelled out', () => {
	expect(showHidden('a\u001B[31mb\u202Ec\u200Bd\ne')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{200b}d\\u{a}e');
});

test('accents, dashes and no-break spaces are left alone', () => {
	expect(showHidden('L’été – 5\u00A0$')).toBe('L’été – 5\u00A0$');
});

test.each([
	[['a'], 'a'],
	[['a', 'b'], 'a or b'],
	[['a', 'b', 'c'], 'a, b or c'],
	[[], ''],
])('%j is listed as "%s"', (words, listed) => {
	expect(orList(words)).toBe(listed);
});

test.each([
	[0, '0 errors'],
	[1, '1 error'],
	[2, '2 errors'],
])('%i is counted as "%s"', (number, counted) => {
	expect(count(number, 'error')).toBe(counted);
});

describe('suggest', () => {
	test('the nearest known word comes first', () => {
		expect(suggest('halifx', ['halifax'], 'add the county there')).toBe('Write "halifax", or add the county there.');
	});

	test('where no word is near, only the other way is named', () => {
		expect(suggest('paris', ['halifax'], 'add the county there')).toBe('Add the county there.');
	});
});
