import { describe, expect, test } from 'vitest';
import { textIsPlainMarkdown } from '../../../../src/catalog/checks/text-is-plain-markdown.ts';
import { codes, entries, factor, page, service } from '../entries-builder.ts';

function codesFor(text: string): string[] {
	return textIsPlainMarkdown(entries({ services: [service('fair', { text })] })).map((problem) => problem.code);
}

describe('textIsPlainMarkdown', () => {
	test.each([
		'Plain words, *stressed* ones and **strong** ones.',
		'- a list\n- of two',
		'Firms with < 50 people & more than 5.',
		'Write `<b>` for bold.',
		'See [the page](https://example.ca/@centre?a=1#top).',
		'See <https://example.ca/>.',
		'See [the plan](/plan/) or [below](#below).',
		'Choose [one] of them.',
		'    <b>code</b>',
	])('%j is plain', (text) => {
		expect(codesFor(text)).toEqual([]);
	});

	test.each([
		['<div>', 'raw-html'],
		['a <!-- note --> b', 'raw-html'],
		['a <b onclick="x">b</b>', 'raw-html'],
		['[a](<javascript:alert(1)>)', 'script-address'],
		['[a](JavaScript:alert(1))', 'script-address'],
		['[a](java\\script:alert(1))', 'odd-link'],
		['[a](vbscript:x)', 'script-address'],
		['<javascript:alert(1)>', 'script-address'],
		['**[a](javascript:alert(1))**', 'script-address'],
		['> - [a](javascript:alert(1))', 'script-address'],
		['[a](https://user@example.ca/)', 'odd-link'],
		['[a](other-page)', 'odd-link'],
		['<office@example.ca>', 'odd-link'],
		['![a](https://example.ca/a.png)', 'picture'],
		['[![a](https://example.ca/a.png)](https://example.ca/)', 'picture'],
		['[a]: https://example.ca/', 'link-apart'],
		['a\u202Eb', 'hidden-character'],
		['a\u2066b', 'hidden-character'],
		['a\u0007b', 'hidden-character'],
	])('%j is refused as %s', (text, code) => {
		expect(codesFor(text)).toContain(code);
	});

	test('two tags on one line are one problem', () => {
		expect(codesFor('a <b>b</b> c')).toEqual(['raw-html']);
	});

	test('the line of the file is named', () => {
		const services = [service('fair', { text: 'One.\n\nTwo.\n\n<b>Three.</b>' })];
		expect(textIsPlainMarkdown(entries({ services })).map((problem) => problem.line)).toEqual([14]);
	});

	test('a field hides no character either', () => {
		const services = [service('fair', { facts: { name: 'Job\u061C Fair' } })];
		expect(codes(textIsPlainMarkdown(entries({ services })))).toEqual(['services/fair.md name hidden-character']);
	});

	test('6,000 characters fit, and one more does not', () => {
		expect([codesFor('x'.repeat(6000)), codesFor('x'.repeat(6001))]).toEqual([[], ['text-too-long']]);
	});

	test('a page may be longer than a listing', () => {
		expect(textIsPlainMarkdown(entries({ pages: [page('about', 'x'.repeat(6001))] }))).toEqual([]);
	});

	test('a text made to be slow is refused for its length alone', () => {
		expect(codesFor('[a]('.repeat(40_000))).toEqual(['text-too-long']);
	});

	test('a factor says everything in its fields, and a listing does not', () => {
		const all = { factors: [factor('pay-benefits')], services: [service('fair', { text: '' })] };
		expect(codes(textIsPlainMarkdown(entries(all)))).toEqual(['services/fair.md no-text']);
	});
});
