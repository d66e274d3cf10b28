import { expect, test } from 'vitest';
import { shareInWords } from '../../../src/i18n/shares.ts';

test.each([
	[0, 395, '0%'],
	[1, 395, 'under 1%'],
	[2, 395, '1%'],
	[1, 2, '50%'],
	[393, 395, '99%'],
	[394, 395, 'over 99%'],
	[395, 395, '100%'],
	[0, 0, '0%'],
])('%i of %i is %s', (count, all, words) => {
	expect(shareInWords(count, all, 'en')).toBe(words);
});

test('in French a space stands before the sign', () => {
	expect([shareInWords(1, 2, 'fr'), shareInWords(1, 395, 'fr')]).toEqual(['50\u00A0%', 'moins de 1\u00A0%']);
});
