import type { SiteLanguage } from '../schema/vocabulary.ts';
import { linesOf, type EverydayWords } from './everyday-words.ts';
import { fold, isEmpty } from './prepare.ts';
import type { ReadWords } from './reader.ts';

/** The words of a need that somebody's own words are held against. */
export interface NeedWords {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
}

/** A word, or several near each other, that hints at needs. */
export interface Cue {
	readonly words: readonly string[];
	/** How strongly it means each need, from 0 to 1. */
	readonly needs: ReadonlyMap<string, number>;
	/** How much hearing it tells: rare cues more than common ones, several words more than one. */
	readonly weight: number;
}

/** A phrase of a need as the set of its words: hearing most of it together means more than hearing each alone. */
export interface Phrase {
	readonly need: string;
	readonly words: ReadonlySet<string>;
}

/** How strongly a word means the need in whose words it stands. What owners say for it counts most, its long sentence least. */
const strengths = { saidFor: 1, title: 0.8, synonyms: 0.8, youMightSay: 0.6, sentence: 0.25 } as const;
const weightOfRarest = 3.7;
const severalWords = 1.25;
/** Articles and the like inside a cue of several words: people leave them out. */
const fillers = new Set('a an the of to is are it le la les l de du des d un une en'.split(' '));

/** Everything that hints at a need, from the needs' own words and from what owners say in daily life. */
export function cuesOf(
	needs: Readonly<Record<string, NeedWords>>,
	everyday: EverydayWords,
	read: ReadWords,
	language: SiteLanguage,
): { readonly cues: readonly Cue[]; readonly phrases: readonly Phrase[] } {
	const found = new Map<string, { words: readonly string[]; needs: Map<string, number> }>();
	const add = (words: readonly string[], need: string, strength: number) => {
		const key = words.join(' ');
		const cue = found.get(key) ?? { words, needs: new Map<string, number>() };
		cue.needs.set(need, Math.max(strength, cue.needs.get(need) ?? 0));
		found.set(key, cue);
	};
	const phrases: Phrase[] = [];
	const needsCalled = new Map<string, string[]>();
	for (const [need, { title, sentence, youMightSay, synonyms }] of Object.entries(needs)) {
		const texts: (readonly [string, number])[] = [
			[title, strengths.title],
			[sentence, strengths.sentence],
			...youMightSay.map((text) => [text, strengths.youMightSay] as const),
			...synonyms.map((text) => [text, strengths.synonyms] as const),
		];
		for (const [text, strength] of texts) {
			const words = new Set(read(text).filter((word) => !isEmpty(word, language)));
			for (const word of words) add([word], need, strength);
			if (text !== sentence && words.size > 1) phrases.push({ need, words });
		}
		for (const name of [title, ...synonyms]) needsCalled.set(fold(name), [...(needsCalled.get(fold(name)) ?? []), need]);
	}
	for (const { heading, entries } of linesOf(everyday.saidFor, ', ')) {
		for (const entry of entries) {
			const words = [...new Set(read(entry).filter((word) => !fillers.has(word)))];
			const says = words.length > 1 || words.some((word) => !isEmpty(word, language));
			if (says) for (const need of needsCalled.get(fold(heading)) ?? []) add(words, need, strengths.saidFor);
		}
	}
	const howMany = Object.keys(needs).length;
	// The rarest cue weighs the same however many needs there are, so that scores mean the same in a small typology.
	const rarest = Math.log((howMany + 1) / 1.5);
	return {
		cues: [...found.values()].map(({ words, needs: means }) => {
			const spread = [...means.values()].reduce((sum, strength) => sum + strength, 0);
			const rarity = Math.max(0.05, (weightOfRarest * Math.log((howMany + 1) / (spread + 0.5))) / rarest);
			return { words, needs: means, weight: rarity * (words.length > 1 ? severalWords : 1) };
		}),
		phrases,
	};
}
