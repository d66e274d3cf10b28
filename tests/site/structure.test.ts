import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, pages, type BuiltPage } from './built-site.ts';

const contentFolder = process.env['LODESTONE_CONTENT'] ?? 'content';
const paths = new Set(pages.map(({ path }) => path));
const pathsWhere = (isWrong: (page: BuiltPage) => boolean) => pages.filter(isWrong).map(({ path }) => path);
const headingLevels = (page: BuiltPage) =>
	elementsOf(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)));

describe('structure', () => {
	test.each(['services', 'organizations', 'needs', 'factors'])('everything in content/%s has its page', (kind) => {
		const ids = readdirSync(join(contentFolder, kind))
			.filter((name) => name.endsWith('.md') && !name.endsWith('.fr.md'))
			.map((name) => name.slice(0, -'.md'.length));
		expect(ids.filter((id) => !paths.has(`/${kind}/${id}/`))).toEqual([]);
	});

	test('every page has one heading of the first level', () => {
		expect(pathsWhere((page) => elementsOf(page, 'h1').length !== 1)).toEqual([]);
	});

	test('no page skips a level of headings', () => {
		expect(
			pathsWhere((page) => headingLevels(page).some((level, position, all) => level > (all[position - 1] ?? 0) + 1)),
		).toEqual([]);
	});

	test('every page has a main part that the skip link leads to', () => {
		expect(
			pathsWhere(
				(page) =>
					elementsOf(page, 'main')[0]?.attributes['id'] !== 'main' || elementsOf(page, 'a')[0]?.attributes['href'] !== '#main',
			),
		).toEqual([]);
	});

	test('no two words run together where a link or an emphasis begins or ends', () => {
		const inline = '(?:a|b|em|i|small|span|strong)';
		const glued = new RegExp(
			`[\\p{L}\\d.,;:)]<${inline}\\b[^>]*>[\\p{L}\\d(]|[\\p{L}\\d.,;:)]</${inline}>(?:<${inline}\\b[^>]*>)?[\\p{L}\\d(]`,
			'gu',
		);
		// A space that does not break is a space; written out, its name would end like a word.
		const found = pages.flatMap(({ path, html }) =>
			[...html.replaceAll('&nbsp;', '\u00A0').matchAll(glued)].map(([text]) => `${path}: ${text}`),
		);
		expect(found.slice(0, 20)).toEqual([]);
	});

	test('every page describes itself in a sentence', () => {
		const description = (page: BuiltPage) =>
			elementsOf(page, 'meta').find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'] ?? '';
		expect(pathsWhere((page) => description(page).length < 20 || description(page).length > 300)).toEqual([]);
	});
});
