import type { OrganizationEntry } from '../catalog/catalog.ts';
import { organizationKinds, type OrganizationKind, type SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { compareNames } from './need-answers.ts';
import type { NamedLink } from './service-lists.ts';
import { countiesInWords } from './service-view.ts';

export interface OrganizationGroup {
	readonly kind: OrganizationKind;
	readonly title: string;
	readonly organizations: readonly NamedLink[];
}

/**
 * Every organization by kind and name, with where it serves unless that is everywhere, and a note where it lapsed; ended ones apart.
 *
 * @param today day for which trust is worked out, `YYYY-MM-DD`
 */
export function organizationsByKind(
	index: CatalogIndex,
	language: SiteLanguage,
	today: string,
): { groups: OrganizationGroup[]; ended: NamedLink[] } {
	const words = wordsIn(language);
	const sorted = index.catalog.organizations.toSorted(compareNames(language));
	const marked = (entry: OrganizationEntry): NamedLink => {
		const link = organizationLink(index, entry, language);
		if (!isLapsed(index, entry.facts, today)) return link;
		return { ...link, note: [link.note, words.listing.trust.mark].filter((note) => note !== undefined).join('; ') };
	};
	const isOpen = ({ facts }: OrganizationEntry) => facts.status !== 'ended';
	return {
		groups: organizationKinds
			.map((kind) => ({
				kind,
				title: words.vocabulary.organizationKinds[kind],
				organizations: sorted.filter((entry) => isOpen(entry) && entry.facts.kind === kind).map(marked),
			}))
			.filter(({ organizations }) => organizations.length > 0),
		ended: sorted.filter((entry) => !isOpen(entry)).map((entry) => organizationLink(index, entry, language)),
	};
}

export function organizationLink(index: CatalogIndex, entry: OrganizationEntry, language: SiteLanguage): NamedLink {
	const isEverywhere = entry.counties.length === index.catalog.places.counties.length;
	return {
		name: entry.words[language].name,
		href: addressOf(language, 'organizations', entry.id),
		note: isEverywhere ? undefined : countiesInWords(index, entry.counties, language),
	};
}
