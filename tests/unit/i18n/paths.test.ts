import { describe, expect, test } from 'vitest';
import { pagePath, withBase } from '../../../src/i18n/paths.ts';

describe('pagePath', () => {
	test('English pages carry no prefix, French ones do, and every path ends with a slash', () => {
		expect(pagePath('en')).toBe('/');
		expect(pagePath('fr')).toBe('/fr/');
		expect(pagePath('en', 'needs')).toBe('/needs/');
		expect(pagePath('fr', 'needs', 'get-advice')).toBe('/fr/needs/get-advice/');
	});
});

describe('withBase', () => {
	test.each(['/lodestone', '/lodestone/'])('a path goes under the base %s', (base) => {
		expect(withBase('/fr/', base)).toBe('/lodestone/fr/');
	});

	test('the base of a host’s root changes nothing', () => {
		expect(withBase('/fr/', '/')).toBe('/fr/');
	});
});
