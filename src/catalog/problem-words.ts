import { nearest } from './nearest.ts';

/** The small turns of phrase in which all problems speak. Quoted values are cut, so that one long line cannot fill a terminal. */

const longestQuote = 60;

/** A value as a reader would recognize it: text in straight quotes, at most 60 characters of it. */
export function quote(value: unknown): string {
	const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	// JSON.stringify turns line breaks and control characters into visible escapes.
	const visible = typeof value === 'string' ? JSON.stringify(written).slice(1, -1).replaceAll('\\"', '"') : written;
	const cut = visible.length > longestQuote ? `${visible.slice(0, longestQuote - 1)}…` : visible;
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
