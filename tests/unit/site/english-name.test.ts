import { describe, expect, test } from 'vitest';
import { englishNameBeside } from '../../../src/site/english-name.ts';

const words = { en: { name: 'Community transit operators' }, fr: { name: 'Transporteurs communautaires' } };

describe('the English name beside another one', () => {
	test('stands on a French page whose name is French', () => {
		expect(englishNameBeside(words, 'fr')).toBe('Community transit operators');
	});

	test('is not said twice where French has no name of its own', () => {
		expect(englishNameBeside({ en: words.en, fr: words.en }, 'fr')).toBeUndefined();
	});

	test('is not needed on an English page', () => {
		expect(englishNameBeside(words, 'en')).toBeUndefined();
	});
});
