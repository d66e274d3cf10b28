import { describe, expect, test } from 'vitest';
import { addressedPages, attributeOf, base, elementsOf, pages, type BuiltPage } from './built-site.ts';

const isFrench = (page: BuiltPage) => page.path === '/fr/' || page.path.startsWith('/fr/');
const twinPath = (page: BuiltPage) => (isFrench(page) ? page.path.slice('/fr'.length) : `/fr${page.path}`);
const pathOf = (address: string) => `/${new URL(address).pathname.slice(base.length)}`;
const canonical = (page: BuiltPage) => attributeOf(page, 'link', { rel: 'canonical' }, 'href');
const alternate = (page: BuiltPage, hreflang: string) => attributeOf(page, 'link', { rel: 'alternate', hreflang }, 'href');

const paths = new Set(pages.map(({ path }) => path));
const pathsWhere = (isWrong: (page: BuiltPage) => boolean) => addressedPages.filter(isWrong).map(({ path }) => path);

describe('languages', () => {
	test('every page exists in both languages', () => {
		expect(pathsWhere((page) => !paths.has(twinPath(page)))).toEqual([]);
	});

	test('every page says which language it is in', () => {
		expect(
			pathsWhere((page) => elementsOf(page, 'html')[0]?.attributes['lang'] !== (isFrench(page) ? 'fr-CA' : 'en-CA')),
		).toEqual([]);
	});

	test('every page names its own address and that of its twin', () => {
		const wrong = pathsWhere((page) => {
			const [english, french] = isFrench(page) ? [twinPath(page), page.path] : [page.path, twinPath(page)];
			return (
				pathOf(canonical(page)) !== page.path ||
				pathOf(alternate(page, 'en-CA')) !== english ||
				pathOf(alternate(page, 'fr-CA')) !== french ||
				pathOf(alternate(page, 'x-default')) !== english
			);
		});
		expect(wrong).toEqual([]);
	});

	test('the language switch leads to the same page', () => {
		const wrong = pathsWhere((page) => {
			const target =
				elementsOf(page, 'a').find(({ attributes }) => attributes['hreflang'] !== undefined)?.attributes['href'] ?? '';
			return `/${target.slice(base.length)}` !== twinPath(page);
		});
		expect(wrong).toEqual([]);
	});

	test.each(['/fr/', '/'])('no two pages below %s share a title', (home) => {
		const titles = addressedPages.filter((page) => isFrench(page) === (home === '/fr/')).map(({ title }) => title);
		expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([]);
	});

	test('a French colon or guillemet never begins or ends a line alone', () => {
		const breakable = /« | »|[\p{L}\d)] :(?=\s|$)/u;
		const wrong = addressedPages
			.filter(isFrench)
			.flatMap(({ path, elements }) => elements.filter(({ text }) => breakable.test(text)).map(({ text }) => `${path} ${text}`));
		expect(wrong).toEqual([]);
	});

	test('the page for wrong addresses speaks both languages', () => {
		const notFound = pages.find(({ file }) => file === '404.html');
		expect(notFound?.elements.filter(({ name }) => name === 'section').map(({ attributes }) => attributes['lang'])).toEqual([
			'en-CA',
			'fr-CA',
		]);
	});
});
