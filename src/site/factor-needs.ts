import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';

export interface WeightedNeeds {
	/** 3: the usual way to ease the factor. 1: it helps a little. */
	readonly weight: number;
	readonly links: readonly { readonly title: string; readonly sentence: string; readonly href: string }[];
}

/** The needs that ease a factor, heaviest first, within a weight in the order of the typology. */
export function needsOfFactor(index: CatalogIndex, factor: string, language: SiteLanguage): WeightedNeeds[] {
	return [3, 2, 1]
		.map((weight) => ({
			weight,
			links: index.catalog.needs
				.filter(({ facts }) => facts.factors.some((eased) => eased.factor === factor && eased.weight === weight))
				.map(({ id, words }) => ({
					title: words[language].title,
					sentence: words[language].sentence,
					href: addressOf(language, 'needs', id),
				})),
		}))
		.filter(({ links }) => links.length > 0);
}
