import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/site/markdown.ts';

const english = { language: 'en', base: '/' } as const;

describe('renderMarkdown', () => {
	test('raw HTML comes out as text', () => {
		expect(renderMarkdown('<img src=x onerror=alert(1)>', 3, english)).toBe('&lt;img src=x onerror=alert(1)&gt;');
	});

	test('an address that runs a script is dropped', () => {
		expect(renderMarkdown('[a](javascript:alert(1))', 3, english)).toBe('<p><a href="">a</a></p>');
	});

	test('an image is not loaded', () => {
		expect(renderMarkdown('![photo](https://elsewhere.example/a.png)', 3, english)).not.toContain('<img');
	});

	test('the highest headings of a text nest under the page’s own', () => {
		expect(renderMarkdown('## One\n\n### Two', 2, english)).toBe('<h2>One</h2>\n<h3>Two</h3>');
	});

	test('a link to another page of the site gets the language and the base path', () => {
		expect(renderMarkdown('[p](/about/privacy/)', 2, { language: 'fr', base: '/lodestone/' })).toBe(
			'<p><a href="/lodestone/fr/about/privacy/">p</a></p>',
		);
	});

	test('a link that names its language already keeps it', () => {
		expect(renderMarkdown('[p](/fr/about/)', 2, { language: 'fr', base: '/' })).toBe('<p><a href="/fr/about/">p</a></p>');
	});

	test('a link to another host is left alone', () => {
		expect(renderMarkdown('[p](//elsewhere.example/)', 2, english)).toBe('<p><a href="//elsewhere.example/">p</a></p>');
	});
});
