import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/catalog/nearest.ts';

describe('editDistance', () => {
	test.each([
		['halifx', 'halifax', 1],
		['esat', 'east', 1],
		['kitten', 'sitting', 3],
		['', 'abc', 3],
		['same', 'same', 0],
	])('from "%s" to "%s" it is %i', (from, to, steps) => {
		expect(editDistance(from, to)).toBe(steps);
	});

	test('it is the same in both directions', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (from, to) => {
				expect(editDistance(from, to)).toBe(editDistance(to, from));
			}),
		);
	});
});

describe('nearest', () => {
	test.each([
		['halifx', 'halifax'],
		['Halifax', 'halifax'],
		['hailfax', 'halifax'],
		['yarmoth', 'yarmouth'],
	])('"%s" was probably meant as "%s"', (word, meant) => {
		expect(nearest(word, ['digby', 'halifax', 'yarmouth'])).toBe(meant);
	});

	test('a word that is near to none has no suggestion', () => {
		expect(nearest('montreal', ['digby', 'halifax', 'yarmouth'])).toBeUndefined();
	});

	test('of two equally near words the first is taken', () => {
		expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
	});

	test('a very long word is not compared at all', () => {
		expect(nearest('x'.repeat(81), ['x'.repeat(80)])).toBeUndefined();
	});
});
