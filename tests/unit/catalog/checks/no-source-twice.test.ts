import { describe, expect, test } from 'vitest';
import { noSourceTwice } from '../../../../src/catalog/checks/no-source-twice.ts';
import { codes, entries, need, service } from '../entries-builder.ts';

const page = (title: string, url?: string) => ({
	title,
	supports: 'Something',
	read: '2026-11-01',
	...(url === undefined ? {} : { url }),
});

describe('noSourceTwice', () => {
	test.each(['https://example.ca/help/', 'http://www.example.ca/help', 'https://EXAMPLE.ca/help#phone'])(
		'"%s" is the page https://example.ca/help',
		(url) => {
			const sources = [page('One', 'https://example.ca/help'), page('Two', url)];
			expect(codes(noSourceTwice(entries({ services: [service('fair', { facts: { sources } })] })))).toEqual([
				'services/fair.md sources.1.url source-twice',
			]);
		},
	);

	test('a publication without an address is known by its title', () => {
		const sources = [page('A report, March 2024'), page('a Report, March 2024')];
		expect(codes(noSourceTwice(entries({ needs: [need('train', { facts: { sources } })] })))).toEqual([
			'needs/train.md sources.1.title source-twice',
		]);
	});

	test('two pages of one site are two sources, and two files may rest on one page', () => {
		const sources = [page('One', 'https://example.ca/help'), page('Two', 'https://example.ca/help?id=2')];
		const services = ['fair', 'loan'].map((id) => service(id, { facts: { sources } }));
		expect(noSourceTwice(entries({ services }))).toEqual([]);
	});
});
