import { expect, test } from 'vitest';
import { listingBase } from '../../../src/catalog/listing-base.ts';

test('a version is named by both of its files', () => {
	expect(listingBase('English\n', 'Français\n')).toBe('d0140c9d26750f55');
	expect(listingBase('a', 'bc')).not.toBe(listingBase('ab', 'c'));
});
