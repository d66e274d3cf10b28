import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../../src/catalog/checks/plain-words.ts';
import { codes, entries, organization, service } from '../entries-builder.ts';

describe('plainWords', () => {
	test.each(['Help after misleading ads.', 'Leadership courses.', 'Unique-number registry.'])(
		'"%s" praises nobody',
		(summary) => {
			expect(plainWords(entries({ services: [service('fair', { facts: { summary } })] }))).toEqual([]);
		},
	);

	test('each language has its own words of praise', () => {
		const organizations = [
			organization('centre', {
				facts: { summary: 'A World-Class centre for employers.' },
				words: { summary: 'Un centre passionné pour les employeurs.' },
			}),
		];
		expect(codes(plainWords(entries({ organizations })))).toEqual([
			'organizations/centre.md summary praise-word',
			'organizations/centre.fr.md summary praise-word',
		]);
	});

	test('praise never stops a build', () => {
		const services = [service('fair', { facts: { summary: 'Innovative help.' } })];
		expect(plainWords(entries({ services })).map((problem) => problem.severity)).toEqual(['warning']);
	});
});
