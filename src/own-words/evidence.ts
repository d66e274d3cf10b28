import type { SiteLanguage } from '../schema/vocabulary.ts';
import { type EverydayWords, readParts, readSubjects } from './everyday-words.ts';
import type { NeedWords } from './need-words.ts';
import { fold, isSmall, readWords } from './prepare.ts';

/** What a word says: for which needs, by their places, and how much. The place after the last need stands for other subjects. */
export type Evidence = ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>;

/** A need's sentence explains; its other words are how people talk. */
const timesInSentence = 0.4;
/** Counted where a word was never heard, so that one example does not prove that it belongs to no other need. */
const smoothing = 0.05;
/** About how many different words owners use. */
const vocabularySize = 3000;
/** What a small word counts, against any other. */
const smallWordShare = 0.6;

/**
 * Weighs words by naive Bayes: a word speaks for a need as far as it is heard there more often than on average, in logarithms. That
 * it is heard less speaks against nothing, because nobody says everything.
 *
 * @param everyday lines whose heading is neither a synonym nor the title of a need count for nothing
 */
export function weighWords(needs: readonly NeedWords[], everyday: EverydayWords, language: SiteLanguage): Evidence {
	const heard = countWords(needs, everyday, language);
	const talk = new Array<number>(needs.length + 1).fill(0);
	for (const times of heard.values()) for (const [place, count] of times) talk[place] = (talk[place] ?? 0) + count;
	const usualTalk = sum(talk.slice(0, -1)) / Math.max(1, needs.length);
	// Other subjects have fewer examples than a need; without this, each of their words would weigh more.
	talk[needs.length] = Math.max(usualTalk, talk[needs.length] ?? 0);

	const likelihood = (count: number, ofTalk: number) => Math.log((count + smoothing) / (ofTalk + smoothing * vocabularySize));
	return new Map(
		[...heard].map(([word, times]) => {
			const usual = likelihood(sum(times.values()) / talk.length, usualTalk);
			const share = isSmall(word, language) ? smallWordShare : 1;
			const weights = [...times].map(([place, count]) => [place, share * (likelihood(count, talk[place] ?? 0) - usual)] as const);
			return [word, weights.filter(([, weight]) => weight > 0)];
		}),
	);
}

/** How often each word was heard at each place: in the needs' own words, and in daily life. */
function countWords(
	needs: readonly NeedWords[],
	everyday: EverydayWords,
	language: SiteLanguage,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
	const heard = new Map<string, Map<number, number>>();
	const hear = (word: string, place: number, count: number) => {
		const times = heard.get(word) ?? new Map<number, number>();
		times.set(place, (times.get(place) ?? 0) + count);
		heard.set(word, times);
	};
	const called = new Map<string, number[]>();
	for (const [place, { title, sentence, youMightSay, synonyms }] of needs.entries()) {
		for (const text of [title, ...youMightSay, ...synonyms]) for (const word of readWords(text, language)) hear(word, place, 1);
		for (const word of readWords(sentence, language)) hear(word, place, timesInSentence);
		for (const name of [title, ...synonyms].map(fold)) called.set(name, [...(called.get(name) ?? []), place]);
	}
	for (const { heading, words } of readSubjects(everyday.saidFor)) {
		for (const place of called.get(fold(heading)) ?? []) for (const [word, count] of words) hear(word, place, count);
	}
	for (const [word, count] of readParts(everyday.elsewhere)) hear(word, needs.length, count);
	return heard;
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
