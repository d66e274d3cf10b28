import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { EverydayWords } from './everyday-words.ts';
import { type Evidence, weighWords } from './evidence.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import { likenessTo } from './likeness.ts';
import type { NeedWords } from './need-words.ts';
import { isSmall, readWords } from './prepare.ts';

export interface NeedMatch {
	readonly need: string;
	/** From 0 to 1: how much of what was said points to the need. Fit for an order and a cut-off; not a probability. */
	readonly score: number;
	/** The best match, or hardly behind it. The others are guesses and should be shown as such. */
	readonly isClear: boolean;
}

export type MatchNeeds = (text: string) => NeedMatch[];

// Amounts of evidence, as shares of what one word tells that a single need has for itself.

/** What saying a phrase of a need word for word adds: more than a few telling words. */
const samePhrase = 2.5;
/** What a word that nobody listed takes from every need: who says many of them speaks of something else. */
const unknownWord = 0.25;
/** Less than this, after what speaks against, means nothing. */
const leastEvidence = 0.6;
/** Where a match is half sure. */
const halfSure = 1;

/** Farther behind the best match than this, a match is noise. */
const widestGap = 0.35;
const mostMatches = 6;
/**
 * Share of the best score from which a further match is clear. Measured on the phrases of `tests/own-words/`: of second and third matches
 * at or above it one in six is meant, of those below one in twenty.
 */
const clearShare = 0.9;

/**
 * Makes a function from somebody's own words to the needs they may mean, best first, empty when nothing fits. Nothing leaves the
 * device.
 *
 * Each word adds what it says for each need; likeness to a phrase of the need adds more; words of other subjects and words that
 * nobody knows speak against all. Limits: apart from phrases, the order of words does not matter, so irony, "not" and a story that
 * names nothing are guessed at. Hostile or endless text is cut at 500 characters and otherwise finds nothing.
 */
export function needMatcher(
	needs: Readonly<Record<string, NeedWords>>,
	language: SiteLanguage,
	everyday: EverydayWords,
): MatchNeeds {
	const ids = Object.keys(needs);
	const tellingWord = Math.log(ids.length + 1);
	const evidence = weighWords(Object.values(needs), everyday, language);
	const meaningsOf = knownWords(evidence.keys(), language);
	const likenessOf = likenessTo(Object.values(needs), language);
	return (text) => {
		const said = readWords(text, language);
		const heard = said.map((word) => ({ word, meanings: meaningsOf(word) }));
		const totals = addUp(
			heard.flatMap(({ meanings }) => meanings),
			evidence,
		);
		for (const [place, likeness] of likenessOf(said))
			totals.set(place, (totals.get(place) ?? 0) + samePhrase * tellingWord * likeness);
		const strangers = heard.filter(({ word, meanings }) => meanings.length === 0 && !isSmall(word, language)).length;
		const against = (totals.get(ids.length) ?? 0) + unknownWord * tellingWord * strangers;

		const found = ids.map((need, place) => ({ need, evidence: totals.get(place) ?? 0 }));
		const best = Math.max(0, ...found.map((match) => match.evidence));
		if (ids.length === 0 || best - against < leastEvidence * tellingWord) return [];
		const matches = found
			.filter((match) => match.evidence > against && match.evidence >= widestGap * best)
			.sort((a, b) => b.evidence - a.evidence || (a.need < b.need ? -1 : 1))
			.slice(0, mostMatches)
			.map((match) => ({ need: match.need, score: scoreOf((match.evidence - against) / tellingWord) }));
		const clear = clearShare * (matches[0]?.score ?? 0);
		return matches.map((match) => ({ ...match, isClear: match.score >= clear }));
	};
}

/** What the words say for each place. */
function addUp(meanings: ReturnType<KnownWords>, evidence: Evidence): Map<number, number> {
	const totals = new Map<number, number>();
	for (const [word, share] of meanings) {
		for (const [place, weight] of evidence.get(word) ?? []) totals.set(place, (totals.get(place) ?? 0) + share * weight);
	}
	return totals;
}

/** Between 0 and 1, rising with the evidence. */
function scoreOf(evidence: number): number {
	return Math.round((100 * evidence) / (evidence + halfSure)) / 100;
}
