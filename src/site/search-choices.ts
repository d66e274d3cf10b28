import { organizationKinds, serviceLanguages, type SiteLanguage } from '../schema/vocabulary.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { countyName, sectorName } from './service-view.ts';

interface Choice {
	readonly value: string;
	readonly name: string;
}

/** The filters of the search page with what can be chosen in each. A group without a title is not shown as one. */
export type SearchChoices = readonly {
	readonly filter: 'need' | 'county' | 'sector' | 'kind' | 'language';
	readonly groups: readonly { readonly title: string | undefined; readonly options: readonly Choice[] }[];
}[];

/** Kinds and languages that no listing has are left out. */
export function searchChoices(index: CatalogIndex, language: SiteLanguage): SearchChoices {
	const { typology, places, sectors, organizations, services } = index.catalog;
	const { vocabulary } = wordsIn(language);
	const kinds = new Set(organizations.map(({ facts }) => facts.kind));
	const languages = new Set([...services, ...organizations].flatMap(({ facts }) => facts.languages ?? []));
	const ungrouped = (options: readonly Choice[]) => [{ title: undefined, options }];
	return [
		{
			filter: 'need',
			groups: typology.realms
				.flatMap((realm) => realm.groups)
				.map(({ title, titleFr, needs }) => ({
					title: language === 'fr' ? titleFr : title,
					options: needs.map((id) => ({ value: id, name: index.need(id).words[language].title })),
				})),
		},
		{
			filter: 'county',
			groups: ungrouped(places.counties.map(({ id }) => ({ value: id, name: countyName(index, id, language) }))),
		},
		{ filter: 'sector', groups: ungrouped(sectors.map(({ id }) => ({ value: id, name: sectorName(index, id, language) }))) },
		{
			filter: 'kind',
			groups: ungrouped(
				organizationKinds
					.filter((kind) => kinds.has(kind))
					.map((kind) => ({ value: kind, name: vocabulary.organizationKind[kind] })),
			),
		},
		{
			filter: 'language',
			groups: ungrouped(
				serviceLanguages
					.filter((one) => languages.has(one))
					.map((one) => ({ value: one, name: vocabulary.serviceLanguages[one] })),
			),
		},
	];
}
