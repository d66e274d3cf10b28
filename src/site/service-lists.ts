import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { compareNames, hasEnded, mainNeed } from './need-answers.ts';

/** A name in a long list. */
export interface NamedLink {
	readonly name: string;
	readonly href: string;
	readonly note?: string | undefined;
}

export interface ServiceGroup {
	readonly id: string;
	readonly title: string;
	readonly services: readonly NamedLink[];
}

/**
 * Every service once, under the group of its main need, in the order of the typology and within a group by name; ended ones apart.
 * Groups without services are left out.
 */
export function servicesByGroup(index: CatalogIndex, language: SiteLanguage): { groups: ServiceGroup[]; ended: NamedLink[] } {
	const sorted = index.catalog.services.toSorted(compareNames(language));
	const running = Map.groupBy(
		sorted.filter((service) => !hasEnded(index, service)),
		(service) => mainNeed(index, service).facts.group,
	);
	const link = (service: ServiceEntry): NamedLink => ({
		name: service.words[language].name,
		href: addressOf(language, 'services', service.id),
		note: index.organization(service.facts.organization).words[language].shortName,
	});
	return {
		groups: index.catalog.typology.realms
			.flatMap((realm) => realm.groups)
			.map(({ id, title, titleFr }) => ({
				id,
				title: language === 'fr' ? titleFr : title,
				services: (running.get(id) ?? []).map(link),
			}))
			.filter(({ services }) => services.length > 0),
		ended: sorted.filter((service) => hasEnded(index, service)).map(link),
	};
}
