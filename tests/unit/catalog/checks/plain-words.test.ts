import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../../src/catalog/checks/plain-words.ts';
import { codes, entries, need, organization, service } from '../entries-builder.ts';

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

	test('an official name, a title of a source and a phrase from somebody’s mouth may hold any word', () => {
		const listed = entries({
			services: [
				service('fair', {
					facts: { name: 'Leading Edge Fair', sources: [{ title: 'A unique page', supports: 'All of it', read: '2026-11-01' }] },
				}),
			],
			needs: [need('train', { facts: { youMightSay: ['we want the best-in-class', 'we want to be unique', 'nobody stays'] } })],
		});
		expect(plainWords(listed)).toEqual([]);
	});

	test('each line of the text is read, in its own language', () => {
		const services = [service('fair', { text: 'You get a table.\n\nOur passionate team helps.' })];
		expect(plainWords(entries({ services })).map(({ line, message }) => [line, message])).toEqual([
			[12, '"passionate" is praise.'],
		]);
	});
});
