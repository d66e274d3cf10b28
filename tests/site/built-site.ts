import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The folder that the build wrote; the tests of the site read it as a visitor's browser would. */
export const dist = 'dist';

/** One built page, with what the tests ask of it. */
export interface BuiltPage {
	/** Address from the root of the site, without base path: `/fr/needs/`. */
	readonly path: string;
	readonly file: string;
	readonly html: string;
	readonly elements: readonly BuiltElement[];
	readonly title: string;
}

export interface BuiltElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Text of the element's own children that are text. */
	readonly text: string;
}

if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site in dist/. Run "npm run build" first.');

/** Every HTML file of the site, by path. */
export const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.sort()
	.map(readPage);

/** Pages with an address of their own in both languages: all but the one for wrong addresses. */
export const addressedPages = pages.filter(({ file }) => file !== '404.html');

/** The base path this build was made for, with both slashes, as its own home page says. */
export const base = new URL(attributeOf(pageAt('/'), 'link', { rel: 'canonical' }, 'href')).pathname;

/** The page at a path. */
function pageAt(path: string): BuiltPage {
	const page = pages.find((one) => one.path === path);
	if (page === undefined) throw new Error(`No page was built for ${path}.`);
	return page;
}

/** The elements of a name, in the order of the page. */
export function elementsOf(page: BuiltPage, ...names: readonly string[]): BuiltElement[] {
	return page.elements.filter(({ name }) => names.includes(name));
}

/** The value of an attribute of the first element that has all the wanted ones; empty where there is none. */
export function attributeOf(page: BuiltPage, name: string, wanted: Readonly<Record<string, string>>, attribute: string): string {
	const element = elementsOf(page, name).find(({ attributes }) =>
		Object.entries(wanted).every(([key, value]) => attributes[key] === value),
	);
	return element?.attributes[attribute] ?? '';
}

function readPage(file: string): BuiltPage {
	const html = readFileSync(join(dist, file), 'utf8');
	const elements = [...elementsBelow(parse(html))];
	const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
	return { path, file, html, elements, title: elements.find(({ name }) => name === 'title')?.text ?? '' };
}

function* elementsBelow(node: Tree.ParentNode): Generator<BuiltElement> {
	for (const child of node.childNodes) {
		if (!('tagName' in child)) continue;
		yield {
			name: child.tagName,
			attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
			text: child.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join(''),
		};
		// What a template holds is no part of the page until a script puts it there; parse5 keeps it apart from the children.
		yield* elementsBelow(child);
	}
}
