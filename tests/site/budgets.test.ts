import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { base, dist, elementsOf, pages, type BuiltPage } from './built-site.ts';

const kilobytes = (content: string | Buffer) => Math.round((gzipSync(content).length / 1000) * 10) / 10;
const fileOf = (href: string) => join(dist, href.slice(base.length));
const stylesheetsOf = (page: BuiltPage) =>
	elementsOf(page, 'link')
		.filter(({ attributes }) => attributes['rel'] === 'stylesheet')
		.map(({ attributes }) => attributes['href'] ?? '');

/**
 * Most HTML a page may have, in kB of gzip. Two pages say something of everything: needs by county as one table, and the roles of all
 * organizations with every tie between them.
 */
function htmlBudgetOf(path: string): number {
	if (/^\/(fr\/)?coverage\/$/.test(path)) return 24;
	return /^\/(fr\/)?organizations\/roles\/$/.test(path) ? 40 : 12;
}

describe('budgets', () => {
	test('no page is heavier than 12 kB of compressed HTML', () => {
		const heavy = pages
			.map(({ path, html }) => ({ path, size: kilobytes(html) }))
			.filter(({ path, size }) => size > htmlBudgetOf(path));
		expect(heavy).toEqual([]);
	});

	test('no page needs more than 10 kB of compressed style', () => {
		const sizes = new Map(
			[...new Set(pages.flatMap(stylesheetsOf))].map((href) => [href, kilobytes(readFileSync(fileOf(href)))] as const),
		);
		const heavy = pages
			.map((page) => ({ path: page.path, size: stylesheetsOf(page).reduce((sum, href) => sum + (sizes.get(href) ?? 0), 0) }))
			.filter(({ size }) => size > 10);
		expect(heavy).toEqual([]);
	});

	test('beside the small script of every page, only search, the report of a mistake and pages with an island carry one', () => {
		const sourcesOf = (page: BuiltPage) => elementsOf(page, 'script').map(({ attributes }) => attributes['src'] ?? 'inline');
		const [everywhere = ''] = sourcesOf(pages.find(({ path }) => path === '/')!);
		expect(kilobytes(readFileSync(fileOf(everywhere)))).toBeLessThanOrEqual(1);
		const scripted = pages
			.filter((page) => elementsOf(page, 'astro-island').length === 0)
			.filter((page) => sourcesOf(page).join() !== everywhere)
			.map(({ path }) => path);
		expect(scripted).toEqual(['/fr/report/', '/fr/search/', '/report/', '/search/']);
	});

	test('the search index reads both languages', () => {
		const entry = JSON.parse(readFileSync(join(dist, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
			languages: Record<string, { page_count: number }>;
		};
		const counts = Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count > 0]);
		expect(Object.fromEntries(counts)).toEqual({ 'en-ca': true, 'fr-ca': true });
	});

	test('the ready-made search interfaces are not shipped', () => {
		expect(readdirSync(join(dist, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
	});
});
