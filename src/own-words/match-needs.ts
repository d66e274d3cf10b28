import Fuse from 'fuse.js';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { cuesOf, type Cue, type NeedWords, type Phrase } from './cues.ts';
import type { EverydayWords } from './everyday-words.ts';
import { isEmpty } from './prepare.ts';
import { wordReader } from './reader.ts';

export interface NeedMatch {
	readonly need: string;
	/** From 0 to 1: how much of what was said points to the need, and how clearly. */
	readonly score: number;
}

export type MatchNeeds = (text: string) => NeedMatch[];

/** Words of a cue may stand this far apart, beyond their own number. */
const reach = 5;
/** How sure a word is that was corrected to a known one. */
const corrected = 0.7;
/** What a word adds that also stands in a cue of several words which was heard. */
const heardAlready = 0.5;
/** What a whole phrase adds over its words. */
const togetherness = 0.5;
/** How much a word speaks against any match: one that is not known, and one of a subject that no need is about. */
const unknownWeight = 1.5;
const elsewhereWeight = 4;
/** Evidence at which a match is half sure. */
const halfSure = 3;
/** Below this nothing is meant; farther behind the best than this, a match is noise. */
const lowestScore = 0.52;
const widestGap = 0.55;
const mostMatches = 6;

/**
 * Makes a function from somebody's own words to the needs they may mean, best first, empty when nothing fits. Nothing leaves the device.
 *
 * A need gathers evidence from cues: words and groups of words that stand in its own words or that owners say for it. Rare cues weigh
 * more. A word that no cue knows is corrected to the nearest known one (Fuse.js). What is said of other subjects lowers every score.
 * Hostile or endless text is cut at 500 characters and otherwise finds nothing.
 */
export function needMatcher(
	needs: Readonly<Record<string, NeedWords>>,
	language: SiteLanguage,
	everyday: EverydayWords,
): MatchNeeds {
	const read = wordReader(everyday, language);
	const { cues, phrases } = cuesOf(needs, everyday, read, language);
	const single = new Map(cues.flatMap((cue) => (cue.words.length === 1 ? [[cue.words[0] ?? '', cue] as const] : [])));
	const several = cues.filter(({ words }) => words.length > 1);
	const known = new Set(cues.flatMap(({ words }) => words));
	const elsewhere = new Set(read(everyday.elsewhere).filter((word) => !known.has(word)));
	const correct = corrector([...known].filter((word) => word.length > 3));

	return (text) => {
		const heard = new Heard();
		for (const [place, word] of read(text).entries()) {
			const isKnown = known.has(word) || elsewhere.has(word) || isEmpty(word, language);
			const meant = isKnown ? undefined : correct(word);
			heard.add(meant ?? word, place, meant === undefined ? 1 : corrected);
		}
		const evidence = new Evidence();
		for (const cue of several) if (heard.hasTogether(cue.words)) evidence.take(cue, heard.surenessOf(cue.words));

		let total = 0;
		let understood = 0;
		for (const word of heard.words()) {
			if (isEmpty(word, language)) continue;
			const cue = single.get(word);
			if (cue !== undefined) {
				evidence.take(cue, heard.surenessOf([word]), heardAlready);
				total += cue.weight;
				understood += cue.weight * heard.surenessOf([word]);
			} else if (evidence.used(word)) {
				total += 1;
				understood += 1;
			} else total += elsewhere.has(word) ? elsewhereWeight : unknownWeight;
		}
		evidence.takePhrases(phrases, heard, single);
		return rankMatches(evidence, total === 0 ? 0 : understood / total);
	};
}

/** The words of a text with their places and how sure each is. */
class Heard {
	readonly #places = new Map<string, number[]>();
	readonly #sureness = new Map<string, number>();

	add(word: string, place: number, sureness: number): void {
		this.#places.set(word, [...(this.#places.get(word) ?? []), place]);
		this.#sureness.set(word, Math.max(sureness, this.#sureness.get(word) ?? 0));
	}

	words(): Iterable<string> {
		return this.#places.keys();
	}

	has(word: string): boolean {
		return this.#places.has(word);
	}

	surenessOf(words: readonly string[]): number {
		return Math.min(...words.map((word) => this.#sureness.get(word) ?? 0));
	}

	/** Whether all words stand near the first of them. */
	hasTogether(words: readonly string[]): boolean {
		const [first, ...rest] = words.map((word) => this.#places.get(word) ?? []);
		const span = reach + words.length;
		return (first ?? []).some((start) => rest.every((places) => places.some((place) => Math.abs(place - start) < span)));
	}
}

/** What speaks for each need. */
class Evidence {
	readonly byNeed = new Map<string, number>();
	readonly #usedFor = new Map<string, Set<string>>();

	/** @param again what the cue counts for a need that has heard its word in a cue of several words */
	take({ words, needs, weight }: Cue, sureness: number, again = 1): void {
		for (const [need, strength] of needs) {
			const used = this.#usedFor.get(need) ?? new Set();
			const isRepeated = words.every((word) => used.has(word));
			this.#give(need, weight * sureness * strength * (isRepeated ? again : 1));
			if (words.length > 1) this.#usedFor.set(need, new Set([...used, ...words]));
		}
	}

	used(word: string): boolean {
		return [...this.#usedFor.values()].some((words) => words.has(word));
	}

	/** Adds, for each need, what its best phrase was heard of beyond single words. */
	takePhrases(phrases: readonly Phrase[], heard: Heard, single: ReadonlyMap<string, Cue>): void {
		const best = new Map<string, number>();
		for (const { need, words } of phrases) {
			const present = [...words].filter((word) => heard.has(word));
			if (present.length < 2) continue;
			const weigh = (list: readonly string[], sure: (word: string) => number) =>
				list.reduce((sum, word) => sum + (single.get(word)?.weight ?? 0) * sure(word), 0);
			const got = weigh(present, (word) => heard.surenessOf([word]));
			const all = weigh([...words], () => 1);
			best.set(need, Math.max(best.get(need) ?? 0, togetherness * got * (got / all)));
		}
		for (const [need, bonus] of best) this.#give(need, bonus);
	}

	#give(need: string, amount: number): void {
		this.byNeed.set(need, (this.byNeed.get(need) ?? 0) + amount);
	}
}

/** @param coverage share of what was said that any need knows: the rest speaks against every match */
function rankMatches({ byNeed }: Evidence, coverage: number): NeedMatch[] {
	const matches = [...byNeed].map(([need, evidence]) => ({
		need,
		evidence,
		score: Math.round(100 * (evidence / (evidence + halfSure)) * (0.5 + 0.5 * coverage)) / 100,
	}));
	const top = Math.max(0, ...matches.map(({ score }) => score));
	if (top < lowestScore) return [];
	return matches
		.filter(({ score }) => score >= top * widestGap)
		.sort((a, b) => b.evidence - a.evidence || (a.need < b.need ? -1 : 1))
		.slice(0, mostMatches)
		.map(({ need, score }) => ({ need, score }));
}

/** Finds the known word that a misspelled one stands for: one letter more or less, and the same first letter. */
function corrector(vocabulary: readonly string[]): (word: string) => string | undefined {
	const fuse = new Fuse(vocabulary, { threshold: 0.3, minMatchCharLength: 3, distance: 10 });
	return (word) =>
		word.length < 5
			? undefined
			: fuse
					.search(word, { limit: 4 })
					.map(({ item }) => item)
					.find((item) => Math.abs(item.length - word.length) <= 1 && item.startsWith(word.slice(0, 1)));
}
