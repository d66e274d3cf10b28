import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { needLink, type NeedLink } from './need-links.ts';
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
	/** Needs for which some service is named, each with those services. */
	readonly needs: readonly { readonly need: NeedLink; readonly services: readonly NamedLink[] }[];
}

/**
 * Every service once, under its main need, in the order of the typology and under a need by name; ended ones apart. Needs and groups
 * without services are left out. A lapsed one is named here with a note, so that it is found.
 *
 * @param today day for which trust is worked out, `YYYY-MM-DD`
 */
export function servicesByGroup(
	index: CatalogIndex,
	language: SiteLanguage,
	today: string,
): { groups: ServiceGroup[]; ended: NamedLink[] } {
	const sorted = index.catalog.services.toSorted(compareNames(language));
	const running = Map.groupBy(
		sorted.filter((service) => !hasEnded(index, service)),
		(service) => mainNeed(index, service).id,
	);
	const link = (service: ServiceEntry): NamedLink => ({
		name: service.words[language].name,
		href: addressOf(language, 'services', service.id),
		note: isLapsed(index, service.facts, today) ? wordsIn(language).listing.trust.mark : undefined,
	});
	return {
		groups: index.catalog.typology.realms
			.flatMap((realm) => realm.groups)
			.map(({ id, title, titleFr, needs }) => ({
				id,
				title: language === 'fr' ? titleFr : title,
				needs: needs
					.map((need) => ({ need: needLink(index, need, language), services: (running.get(need) ?? []).map(link) }))
					.filter(({ services }) => services.length > 0),
			}))
			.filter(({ needs }) => needs.length > 0),
		ended: sorted.filter((service) => hasEnded(index, service)).map(link),
	};
}
