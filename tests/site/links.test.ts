import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressedPages, base, dist, elementsOf, pages, type BuiltPage } from './built-site.ts';

const idsByPath = new Map(pages.map((page) => [page.path, new Set(page.elements.map(({ attributes }) => attributes['id']))]));
/** What stands after # on these pages is read by their scripts; it is no place on the page. */
const statefulPaths = /^\/(fr\/)?(plan|introduction|update)\/$/;

const links = pages.flatMap((page) => elementsOf(page, 'a').map(({ attributes }) => ({ page, href: attributes['href'] ?? '' })));
const isInternal = (href: string) => href.startsWith('/') || href.startsWith('#') || href.startsWith('?') || href === '';

/** Why a link leads nowhere; absent when it is sound. */
function faultOf(page: BuiltPage, href: string): string | undefined {
	if (href === '') return 'has no address';
	const { pathname, hash } = new URL(href, `https://here.example${base.replace(/\/$/, '')}${page.path}`);
	if (!pathname.startsWith(base)) return `leaves the base path ${base}`;
	const path = `/${pathname.slice(base.length)}`;
	const ids = idsByPath.get(path);
	if (ids === undefined) return existsSync(join(dist, path)) && !path.endsWith('/') ? undefined : 'leads to no page';
	if (hash === '' || statefulPaths.test(path)) return undefined;
	return ids.has(decodeURIComponent(hash.slice(1))) ? undefined : 'leads to no such place on its page';
}

describe('links', () => {
	test('every link inside the site leads to a page, and to a place on it', () => {
		const broken = links
			.filter(({ href }) => isInternal(href))
			.flatMap(({ page, href }) => {
				const fault = faultOf(page, href);
				return fault === undefined ? [] : [`${page.path}: "${href}" ${fault}`];
			});
		expect(broken.slice(0, 20)).toEqual([]);
	});

	test('every link out of the site is a web address, a telephone number or a mailbox', () => {
		const odd = links
			.filter(({ href }) => !isInternal(href))
			.filter(({ href }) => !/^(https?:\/\/[^\s/]+\.[^\s]+|tel:\+?\d+(;ext=\d+)?|mailto:[^\s@]+@[^\s@]+)$/.test(href))
			.map(({ page, href }) => `${page.path}: ${href}`);
		expect(odd.slice(0, 20)).toEqual([]);
	});

	test('the site map names every page but the one for no connection, and nothing else', () => {
		const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
		const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, address = '']) => `/${new URL(address).pathname.slice(base.length)}`,
		);
		const wanted = addressedPages.map(({ path }) => path).filter((path) => !/^\/(fr\/)?offline\/$/.test(path));
		expect(named.sort()).toEqual(wanted.sort());
	});

	test('no page uses an id twice', () => {
		const doubled = pages.flatMap((page) => {
			const ids = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
			return ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => `${page.path}: ${id}`);
		});
		expect(doubled).toEqual([]);
	});

	test('every page that a label or a description points to has it', () => {
		const missing = pages.flatMap((page) =>
			page.elements.flatMap(({ attributes }) =>
				[attributes['aria-labelledby'], attributes['aria-describedby'], attributes['for']]
					.flatMap((ids) => ids?.split(' ') ?? [])
					.filter((id) => idsByPath.get(page.path)?.has(id) !== true)
					.map((id) => `${page.path}: ${id}`),
			),
		);
		expect(missing).toEqual([]);
	});
});
