import { nearest } from './nearest.ts';

/** The small turns of phrase in which all problems speak. Quoted values are cut, so that one long line cannot fill a terminal. */

const longestQuote = 60;

/** Text with every control, formatting and zero-width character spelled out, so that it can neither hide nor steer a terminal. */
export function showHidden(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** A value as a reader would recognize it: text in straight quotes, at most 60 characters of it. */
export function quote(value: unknown): string {
	const written = showHidden(typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value));
	const cut = written.length > longestQuote ? `${written.slice(0, longestQuote - 1)}…` : written;
	return typeof value === 'string' ? `"${cut}"` : cut;
}

/** "a, b or c". */
export function orList(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `1 error`, `2 errors`, `0 errors`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * What to do about a word that is not among the known ones: the nearest known word first, then the other way out.
 *
 * @param otherwise completes the sentence after "Write …, or", and stands alone where no known word is near: "add the county there".
 */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(word, known);
	return near === undefined ? `${otherwise[0]?.toUpperCase()}${otherwise.slice(1)}.` : `Write "${near}", or ${otherwise}.`;
}
