import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Words that carry no need of their own, after folding. */
const emptyWords: Readonly<Record<SiteLanguage, ReadonlySet<string>>> = {
	en: new Set(
		(
			'a an and are as at be been being but by can cannot could d did do does doing for from get gets getting got had has have having ' +
			'he her here him his how i if in into is it its just keep keeps like ll m me my need needs no not of off on one or our out ' +
			're really s she should so some someone something t than that the their them then there these they thing things this those to ' +
			'too up us ve very want wants was we were what when where which who why will with would you your im ive dont cant doesnt wont isnt lot'
		).split(' '),
	),
	fr: new Set(
		(
			'a ai aime ait as au aucun aux avec avez avoir avons besoin bien c ca ce cela ces cest cet cette chez comme comment d dans de des ' +
			'du elle elles en encore est et etait etre eu eux fait faire faut il ils j je jai juste l la le les leur leurs lui ma mais me mes ' +
			'mon n ne nos notre nous on ont ou par pas peu peut peux plus pour pourquoi qu quand que quel quelle qui quoi sa sais sans se ses si ' +
			'son sont suis sur t ta te tes ton toujours tous tout toute tres trop tu un une va vais veulent veut veux vont vos votre vous y quelqu quelque chose'
		).split(' '),
	),
};

/** Longest text that is looked at, in characters. Somebody's story fits; a pasted book does not. */
export const ownWordsLimit = 500;

/** Folds case, accents and typographic apostrophes, so that "Congédié" and "congedie" are the same word. */
export function fold(text: string): string {
	return text
		.slice(0, ownWordsLimit)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’‘`´]/g, "'")
		.replace(/(\p{L})'(?=t\b|s\b|re\b|ve\b|m\b|ll\b|d\b)/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The words that carry meaning, each cut to its stem, without repeats, in the order in which they were said. */
export function meaningfulWords(text: string, language: SiteLanguage): string[] {
	const words = fold(text)
		.split(' ')
		.filter((word) => word.length > 1 && !emptyWords[language].has(word));
	return [...new Set(words.map((word) => stem(word, language)))];
}

/**
 * Cuts the commonest endings. Crude on purpose: it only has to bring "hiring", "hire" and "hired" together, and the same cut is made
 * on both sides.
 */
function stem(word: string, language: SiteLanguage): string {
	const endings = language === 'fr' ? frenchEndings : englishEndings;
	for (const ending of endings) {
		if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
	}
	return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const englishEndings = [
	'ations',
	'ation',
	'ements',
	'ement',
	'ments',
	'ment',
	'ings',
	'ing',
	'iers',
	'ers',
	'er',
	'ies',
	'ed',
	'es',
	's',
	'ly',
	'y',
];
const frenchEndings = [
	'issements',
	'issement',
	'ations',
	'ation',
	'ements',
	'ement',
	'ments',
	'ment',
	'aient',
	'euses',
	'euse',
	'eurs',
	'eur',
	'antes',
	'ants',
	'ante',
	'ant',
	'ees',
	'ee',
	'es',
	'er',
	'ez',
	'ent',
	'ons',
	'ir',
	's',
	'x',
];
