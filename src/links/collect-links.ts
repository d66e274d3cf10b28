import type { Catalog } from '../catalog/catalog.ts';

/** A web address that the content names, and where. */
export interface NamedLink {
	/** Without the part after #: the same page is visited once. */
	readonly url: string;
	readonly places: readonly LinkPlace[];
}

export interface LinkPlace {
	/** From the content folder: `services/<id>.md`. */
	readonly file: string;
	/** Dotted path, or `text` for a link in the text below. */
	readonly field: string;
}

/** Every address of another site that a content names, in the order of the addresses. Each once, with all its places. */
export function collectLinks({ services, organizations, needs, factors, pages }: Catalog): NamedLink[] {
	const found = [
		...services.flatMap(({ id, facts, words }) => linksIn(`services/${id}`, facts, words)),
		...organizations.flatMap(({ id, facts, words }) => linksIn(`organizations/${id}`, facts, words)),
		...needs.flatMap(({ id, facts, words }) => linksIn(`needs/${id}`, facts, words)),
		...factors.flatMap(({ id, facts, words }) => linksIn(`factors/${id}`, facts, words)),
		...pages.flatMap(({ id, words }) => linksIn(`pages/${id}`, {}, words)),
	];
	return [...Map.groupBy(found, ({ url }) => url)]
		.map(([url, of]) => ({ url, places: of.map(({ place }) => place) }))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}

interface Found {
	readonly url: string;
	readonly place: LinkPlace;
}

interface Texts {
	readonly en: { readonly text: string };
	readonly fr: { readonly text: string };
}

function linksIn(file: string, facts: object, { en, fr }: Texts): Found[] {
	return [
		...addressesIn(facts).map(([field, url]) => ({ url, place: { file: `${file}.md`, field } })),
		...linksInText(en.text).map((url) => ({ url, place: { file: `${file}.md`, field: 'text' } })),
		...linksInText(fr.text).map((url) => ({ url, place: { file: `${file}.fr.md`, field: 'text' } })),
	].flatMap(({ url, place }) => {
		const page = pageOf(url);
		return page === undefined ? [] : [{ url: page, place }];
	});
}

/** Every field whose value is a web address and nothing else. */
function addressesIn(value: unknown, path: readonly string[] = []): [field: string, url: string][] {
	if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [[path.join('.'), value]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => addressesIn(inner, [...path, key]));
}

/** Targets of links in Markdown: `[words](https://…)` and `<https://…>`. */
function linksInText(text: string): string[] {
	return [...text.matchAll(/\]\(\s*<?(https?:\/\/[^\s<>)]+)|<(https?:\/\/[^\s<>]+)>/g)].map(
		([, inline, auto]) => inline ?? auto ?? '',
	);
}

function pageOf(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const page = new URL(url);
	page.hash = '';
	return page.href;
}
