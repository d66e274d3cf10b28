import Fuse from 'fuse.js';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { meaningfulWords } from './prepare.ts';

/** The words of a need that somebody's own words are held against. */
export interface NeedWords {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
}

export interface NeedMatch {
	readonly need: string;
	/** From 0 to 1; 1 is every word that was said, in one phrase of the need. */
	readonly score: number;
}

export type MatchNeeds = (text: string) => NeedMatch[];

interface Phrase {
	readonly need: string;
	readonly words: ReadonlySet<string>;
	/** How much saying this phrase means the need. */
	readonly worth: number;
}

const phraseWorth = { title: 1, youMightSay: 1, synonyms: 0.9, sentence: 0.8 } as const;
/** Below this, nothing that was said points to the need. */
const lowestScore = 0.3;
/** Farther behind the best match than this, a match is noise. */
const widestGap = 0.5;

/**
 * Makes a function from somebody's own words to the needs they may mean, best first, empty when nothing fits. Nothing leaves the device.
 *
 * Rare words count more than common ones. A word that no need knows is corrected to the nearest known one (Fuse.js), at a discount.
 * Hostile or endless text is cut at `ownWordsLimit` and otherwise finds nothing.
 */
export function needMatcher(needs: Readonly<Record<string, NeedWords>>, language: SiteLanguage): MatchNeeds {
	const phrases = Object.entries(needs).flatMap(([need, words]) => phrasesOf(need, words, language));
	const needsOfWord = new Map<string, Set<string>>();
	for (const { need, words } of phrases) {
		for (const word of words) needsOfWord.set(word, (needsOfWord.get(word) ?? new Set()).add(need));
	}
	const howMany = Object.keys(needs).length;
	const weightOf = (word: string) => Math.log(1 + howMany / (needsOfWord.get(word)?.size ?? 1));
	const vocabulary = new Fuse([...needsOfWord.keys()], {
		includeScore: true,
		threshold: 0.34,
		minMatchCharLength: 3,
		distance: 20,
	});

	/** The known words a said word may stand for, with how sure that is. */
	const meanings = (said: string): (readonly [string, number])[] => {
		if (needsOfWord.has(said)) return [[said, 1]];
		if (said.length < 4) return [];
		return vocabulary
			.search(said, { limit: 4 })
			.filter(({ item }) => Math.abs(item.length - said.length) <= 2 && item.startsWith(said.slice(0, 1)))
			.map(({ item, score }) => [item, 0.85 * (1 - (score ?? 1))] as const);
	};

	return (text) => {
		const said = meaningfulWords(text, language).map((word) => ({ weight: 0, meanings: meanings(word) }));
		const unknownWeight = Math.log(1 + howMany) * 0.6;
		for (const word of said)
			word.weight = Math.max(...word.meanings.map(([known]) => weightOf(known)), word.meanings.length ? 0 : unknownWeight);
		const total = said.reduce((sum, { weight }) => sum + weight, 0);
		if (total === 0) return [];

		const best = new Map<string, number>();
		const together = new Map<string, number>();
		for (const { need, words, worth } of phrases) {
			let heard = 0;
			let heardOfPhrase = 0;
			for (const { weight, meanings: known } of said) {
				const sure = Math.max(0, ...known.map(([word, sureness]) => (words.has(word) ? sureness : 0)));
				heard += weight * sure;
				heardOfPhrase += sure > 0 ? 1 : 0;
			}
			if (heard === 0) continue;
			const phraseShare = heardOfPhrase / words.size;
			const score = worth * (heard / total) * (0.7 + 0.3 * phraseShare);
			best.set(need, Math.max(best.get(need) ?? 0, score));
		}
		for (const need of best.keys()) {
			const words = new Set(phrases.filter((phrase) => phrase.need === need).flatMap((phrase) => [...phrase.words]));
			const heard = said.reduce(
				(sum, { weight, meanings: known }) =>
					sum + weight * Math.max(0, ...known.map(([word, sureness]) => (words.has(word) ? sureness : 0))),
				0,
			);
			together.set(need, heard / total);
		}
		const matches = [...best].map(([need, score]) => ({ need, score: round(0.65 * score + 0.35 * (together.get(need) ?? 0)) }));
		const top = Math.max(0, ...matches.map(({ score }) => score));
		return matches
			.filter(({ score }) => score >= lowestScore && score >= top * widestGap)
			.sort((a, b) => b.score - a.score || (a.need < b.need ? -1 : 1))
			.slice(0, 8);
	};
}

function phrasesOf(need: string, { title, sentence, youMightSay, synonyms }: NeedWords, language: SiteLanguage): Phrase[] {
	const phrase = (text: string, worth: number): Phrase => ({ need, words: new Set(meaningfulWords(text, language)), worth });
	return [
		phrase(title, phraseWorth.title),
		phrase(sentence, phraseWorth.sentence),
		...youMightSay.map((text) => phrase(text, phraseWorth.youMightSay)),
		...synonyms.map((text) => phrase(text, phraseWorth.synonyms)),
	].filter(({ words }) => words.size > 0);
}

function round(score: number): number {
	return Math.round(score * 100) / 100;
}
