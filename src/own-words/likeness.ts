import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { NeedWords } from './need-words.ts';
import { readWords } from './prepare.ts';

/** How like a need's own phrases a text is: for each place of a need that it comes near to, from 0 to 1. */
export type LikenessOf = (said: readonly string[]) => ReadonlyMap<number, number>;

/** Texts that share less of their words than this have nothing in common but chance. */
const leastShared = 0.3;

/**
 * Somebody who says nearly what a phrase of a need says means that need, also where the words alone are common ("is it just me").
 * Likeness is the share of all their words that two texts have in common, cubed, so that only near sameness tells.
 */
export function likenessTo(needs: readonly NeedWords[], language: SiteLanguage): LikenessOf {
	const phrases = needs.flatMap(({ title, youMightSay, synonyms }, place) =>
		[title, ...youMightSay, ...synonyms].map((text) => ({ place, words: new Set(readWords(text, language)) })),
	);
	return (said) => {
		const closest = new Map<number, number>();
		for (const { place, words } of phrases) {
			const both = said.filter((word) => words.has(word)).length;
			const shared = both / Math.max(1, words.size + said.length - both);
			if (shared >= leastShared) closest.set(place, Math.max(closest.get(place) ?? 0, shared ** 3));
		}
		return closest;
	};
}
