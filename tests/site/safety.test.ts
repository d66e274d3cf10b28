import { describe, expect, test } from 'vitest';
import { attributeOf, elementsOf, pages, type BuiltPage } from './built-site.ts';

const policyOf = (page: BuiltPage) => attributeOf(page, 'meta', { 'http-equiv': 'content-security-policy' }, 'content');

/** Attributes by which a page makes the browser fetch something, by element. */
const fetched = {
	script: 'src',
	img: 'src',
	source: 'src',
	iframe: 'src',
	video: 'src',
	audio: 'src',
	embed: 'src',
	object: 'data',
};
const fetchedLinks = new Set([
	'stylesheet',
	'icon',
	'preload',
	'modulepreload',
	'prefetch',
	'preconnect',
	'dns-prefetch',
	'manifest',
]);

describe('safety', () => {
	test('every page has a content security policy without unsafe inline or eval', () => {
		const open = pages.filter(
			(page) => !policyOf(page).includes("script-src 'self'") || /unsafe-inline|'unsafe-eval'/.test(policyOf(page)),
		);
		expect(open.map(({ path }) => path)).toEqual([]);
	});

	test('no page tells another site where a reader came from', () => {
		const telling = pages.filter((page) => attributeOf(page, 'meta', { name: 'referrer' }, 'content') !== 'no-referrer');
		expect(telling.map(({ path }) => path)).toEqual([]);
	});

	test('no page fetches anything from another site', () => {
		const foreign = pages.flatMap((page) => {
			const sources = Object.entries(fetched).flatMap(([name, attribute]) =>
				elementsOf(page, name).map(({ attributes }) => attributes[attribute] ?? ''),
			);
			const linked = elementsOf(page, 'link')
				.filter(({ attributes }) => fetchedLinks.has(attributes['rel'] ?? ''))
				.map(({ attributes }) => attributes['href'] ?? '');
			return [...sources, ...linked]
				.filter((address) => /^([a-z]+:)?\/\//i.test(address))
				.map((address) => `${page.path}: ${address}`);
		});
		expect(foreign).toEqual([]);
	});

	test('no element carries a style or an event handler, which the policy would block', () => {
		const blocked = pages.flatMap((page) =>
			page.elements.flatMap(({ name, attributes }) =>
				Object.keys(attributes)
					.filter((attribute) => attribute === 'style' || /^on[a-z]/.test(attribute))
					.filter((attribute) => !(name === 'astro-island' && attribute === 'style'))
					.map((attribute) => `${page.path}: <${name} ${attribute}>`),
			),
		);
		expect(blocked.slice(0, 20)).toEqual([]);
	});

	test('no form sends anything anywhere', () => {
		const forms = pages.flatMap((page) => elementsOf(page, 'form').filter(({ attributes }) => attributes['method'] === 'post'));
		expect(forms).toEqual([]);
	});
});
