import type { FactorEntry } from '../catalog/catalog.ts';
import { factorGroups, type FactorGroup, type SiteLanguage } from '../schema/vocabulary.ts';

/** The factors of one group as the worksheet asks about them. */
export interface FactorGroupOnPaper {
	readonly group: FactorGroup;
	readonly factors: readonly { readonly title: string; readonly asStrength: string; readonly asStressor: string }[];
}

/** The factors by group, foundation first and surroundings last; inside a group in the order of the catalog. A group without factors is left out. */
export function factorsOnPaper(factors: readonly FactorEntry[], language: SiteLanguage): FactorGroupOnPaper[] {
	return factorGroups
		.map((group) => ({
			group,
			factors: factors
				.filter(({ facts }) => facts.group === group)
				.map(({ words }) => {
					const { title, asStrength, asStressor } = words[language];
					return { title, asStrength, asStressor };
				}),
		}))
		.filter((group) => group.factors.length > 0);
}
