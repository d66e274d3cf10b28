import type { SiteLanguage } from '../schema/vocabulary.ts';
import { smallWords } from './small-words.ts';

/** Longest text that is looked at, in characters. Somebody's story fits; a pasted book does not. */
const ownWordsLimit = 500;

/** French words that lose their vowel before another word: "l'été" is two words, "o'clock" one. */
const elided = /(?<!\p{L})(c|d|j|l|m|n|s|t|y|qu|jusqu|lorsqu|puisqu|quelqu|presqu)'(?=\p{L})/gu;

/** Folds case, accents, ligatures and apostrophes, so that "Congédié" and "congedie", "can’t" and "cant" are the same. At most 500 characters. */
export function fold(text: string): string {
	return text
		.slice(0, ownWordsLimit)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/[’‘`´]/g, "'")
		.replace(elided, '$1 ')
		.replace(/(?<=\p{L})'(?=\p{L})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The different words of a text in the order in which they were said, folded and in the singular. Numbers are left out. */
export function readWords(text: string, language: SiteLanguage): string[] {
	const words = fold(text)
		.split(' ')
		.filter((word) => word !== '' && !/^\d+$/.test(word))
		.map((word) => (isSmall(word, language) ? word : singular(word, language)));
	return [...new Set(words)];
}

/** Whether a word carries little by itself: an article, a pronoun, "get", "how". Many of them together still tell a question from a story. */
export function isSmall(word: string, language: SiteLanguage): boolean {
	return word.length < 2 || smallWords[language].has(word);
}

function singular(word: string, language: SiteLanguage): string {
	if (word.length < 4) return word;
	if (language === 'fr') return word.replace(/aux$/, 'al').replace(/[sx]$/, '');
	return word
		.replace(/ies$/, 'y')
		.replace(/(s|x|ch|sh)es$/, '$1')
		.replace(/([^su])s$/, '$1');
}

const endings: Readonly<Record<SiteLanguage, readonly string[]>> = {
	en: 'ation ator ating ated ate ement ment ing ier er ied ed es ly y e'.split(' '),
	fr: 'issement eraient eront erait erai ation ement ment aient euse eur ante ant able iste ique ee er ez ent ont ait ai ion ir it i e'.split(
		' ',
	),
};

/**
 * Cuts the commonest endings of a word. Crude on purpose, and only used to find a known relative of a word that nobody listed:
 * "hired" for "hiring". At least three letters remain.
 */
export function rootOf(word: string, language: SiteLanguage): string {
	const ending = endings[language].find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
	const root = ending === undefined ? word : word.slice(0, -ending.length);
	return root.length > 3 ? root.replace(/([bdfgklmnprtv])\1$/, '$1') : root;
}
