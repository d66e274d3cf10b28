import type { SiteLanguage } from '../schema/vocabulary.ts';
import { linesOf, type EverydayWords } from './everyday-words.ts';
import { fold, isEmpty, stem } from './prepare.ts';

/** Reads a text as stems: words that mean the same come out as one. Words that carry no need of their own stay, in their places. */
export type ReadWords = (text: string) => string[];

/**
 * Makes the reader of a language.
 *
 * @param everyday the words of daily life that mean the same
 */
export function wordReader(everyday: EverydayWords, language: SiteLanguage): ReadWords {
	const standsFor = new Map<string, string>();
	for (const { heading, entries } of linesOf(everyday.sameWords, ' ')) {
		for (const word of [heading, ...entries]) standsFor.set(word, heading);
	}
	const rootOf = (word: string) => (isEmpty(word, language) ? word : stem(word, language));
	return (text) =>
		fold(text)
			.split(' ')
			.filter((word) => word !== '')
			.map((word) => {
				const same = standsFor.get(word);
				if (same !== undefined) return rootOf(same);
				const root = rootOf(word);
				return standsFor.get(root) ?? root;
			});
}
