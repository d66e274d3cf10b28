import Fuse from 'fuse.js/basic';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { isSmall, rootOf } from './prepare.ts';

/** Known words that a said word stands for, each with its share; empty where no known word comes near. */
export type KnownWords = (said: string) => readonly (readonly [word: string, share: number])[];

/** How sure a word is that was taken for a misspelling. */
const corrected = 0.7;
/** Shorter words have too many neighbours to be corrected. */
const shortestCorrected = 5;

/**
 * Finds a word itself, else its known relatives ("hired" for "hiring") in equal shares, else the known word that it misspells
 * (Fuse.js): the same first letter, at most one letter longer or shorter, and about one wrong letter in five.
 */
export function knownWords(vocabulary: Iterable<string>, language: SiteLanguage): KnownWords {
	const known = new Set(vocabulary);
	const relatives = new Map<string, string[]>();
	const byFirstLetter = new Map<string, string[]>();
	for (const word of known) {
		if (isSmall(word, language)) continue;
		push(relatives, rootOf(word, language), word);
		if (word.length >= shortestCorrected - 1) push(byFirstLetter, word.slice(0, 1), word);
	}
	const speller = new Map<string, Fuse<string>>();
	const nearest = (said: string): string | undefined => {
		const letter = said.slice(0, 1);
		const fuse =
			speller.get(letter) ?? new Fuse(byFirstLetter.get(letter) ?? [], { threshold: 0.25, distance: 10, minMatchCharLength: 3 });
		speller.set(letter, fuse);
		return fuse.search(said, { limit: 4 }).find(({ item }) => Math.abs(item.length - said.length) <= 1)?.item;
	};
	return (said) => {
		if (known.has(said)) return [[said, 1]];
		if (isSmall(said, language)) return [];
		const family = relatives.get(rootOf(said, language));
		if (family !== undefined) return family.map((word) => [word, 1 / family.length]);
		const word = said.length < shortestCorrected ? undefined : nearest(said);
		return word === undefined ? [] : [[word, corrected]];
	};
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [word]);
	else list.push(word);
}
