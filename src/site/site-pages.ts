import type { Catalog } from '../catalog/catalog.ts';
import type { Section } from '../i18n/paths.ts';

/** A page as its address names it; both absent for the home page. */
export interface SitePage {
	readonly section?: Section | undefined;
	readonly id?: string | undefined;
}

/** Id of the content page that stands at `/about/` itself. */
export const aboutPage = 'about';

/** Every page that search engines should know, without the language. */
export function sitePages(catalog: Catalog): SitePage[] {
	const entries = (section: Section, ids: readonly { readonly id: string }[]) => ids.map(({ id }) => ({ section, id }));
	const rooms: readonly Section[] = [
		'plan',
		'needs',
		'factors',
		'services',
		'organizations',
		'places',
		'sectors',
		'search',
		'coverage',
	];
	return [
		{},
		...rooms.map((section) => ({ section })),
		...entries('needs', catalog.needs),
		...entries('factors', catalog.factors),
		...entries('services', catalog.services),
		...entries('organizations', catalog.organizations),
		...entries('places', catalog.places.counties),
		...entries('sectors', catalog.sectors),
		...catalog.pages.map(({ id }): SitePage => ({ section: 'about', id: id === aboutPage ? undefined : id })),
	];
}
