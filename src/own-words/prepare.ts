import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Longest text that is looked at, in characters. Somebody's story fits; a pasted book does not. */
const ownWordsLimit = 500;

/** Folds case, accents and typographic apostrophes, so that "Congédié" and "congedie" are the same word. */
export function fold(text: string): string {
	return text
		.slice(0, ownWordsLimit)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/[’‘`´]/g, "'")
		.replace(/(?<!\p{L})((?:c|d|j|l|m|n|s|t|y|qu|jusqu|lorsqu|puisqu|quelqu|presqu)')(?=\p{L})/gu, '$1 ')
		.replace(/(?<=\p{L})'(?=\p{L})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const emptyWords: Readonly<Record<SiteLanguage, ReadonlySet<string>>> = {
	en: new Set(
		(
			'a an the and or but so if then than that this these those there here it its is are was were be been being am im ive id ill i me my mine we us our you ' +
			'your he him his hes she her shes they them their theyre theyd theyll weve were youre em of to in on at by for from with as into about do does did doing have has had ' +
			'having can could will would should may might just really very too also some any such what when where which who why how s t ll re ve m d up out off ' +
			'get got go come make take give let put like want need know say tell thing things something lot bit all one two three four five six eight ten dozen couple every each more most much many ' +
			'because cause cuz cos til while after before again always still even only own same other another back down over under through day time way ' +
			'good well right sure okay ok kinda sorta gonna wanna gotta lets whats theres thats wheres whos hows its yall by b y no not kind sort place around'
		).split(' '),
	),
	fr: new Set(
		(
			'a ai aime ait as au aux avec avez avoir avons ayant c ca ce cela ces cest cet cette chez comme comment d dans de des du donc dont elle elles en encore ' +
			'est et etait etaient etre eu eux fait faire font faut il ils j je jai juste l la le les leur leurs lui ma mais me mes moi mon n ne nos notre nous on ont ou par ' +
			'peu peut peux pouvez plus pour pourquoi puis pis qu quand que quel quelle quels quelles qui quoi sa se ses si son sont suis sur t ta te tes toi ton tu ' +
			'toujours tous tout toute toutes tres trop un une deux trois quatre cinq six dix va vais vont vas vos votre vous y quelque chose chus chu sus ici icitte la ca c est meme ' +
			'bien bon bonne aussi alors vraiment rien no pas point jamais avons avont sommes j aller venir mettre donner dire sait sais savoir veut veux veulent vouloir besoin ' +
			'jour temps fois sorte facon affaire autre autres chaque avant apres entre oui ben la'
		).split(' '),
	),
};

/** Whether a word, folded or as a stem, carries no need of its own. It still counts inside a cue of several words. */
export function isEmpty(word: string, language: SiteLanguage): boolean {
	return word.length < 2 || emptyWords[language].has(word) || /^\d+$/.test(word);
}

/** Endings, longest first where one holds another, with the shortest stem that may remain. */
const endings: Readonly<Record<SiteLanguage, readonly string[]>> = {
	en: 'ations ation ators ator ating ated ates ate ements ement ments ment ings ing iers ies ers er ied ed es s ly y'.split(' '),
	fr: (
		'issements issement erions eraient eront erait erais erez erons ations ation ements ement ments ment aient euses euse eurs eur antes ants ante ant ' +
		'ables able istes iste iques ique ees ee es ers er ez ent ons ont ait ais ions ion irs ir it is i s x'
	).split(' '),
};
const shortestStem = 3;

/**
 * Cuts the commonest endings. Crude on purpose: it only has to bring "hiring", "hire" and "hired" together, and the same cut is made
 * on both sides.
 */
export function stem(word: string, language: SiteLanguage): string {
	const rest = endings[language].find((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem);
	let cut = rest === undefined ? word : word.slice(0, -rest.length);
	if (language === 'en' && rest !== undefined && /^(?:ies|ied|iers)$/.test(rest)) return cut;
	if (cut.length > 3 && cut.endsWith('e')) cut = cut.slice(0, -1);
	if (cut.length > 3 && /([bdfgklmnprtv])\1$/.test(cut)) cut = cut.slice(0, -1);
	return cut;
}
