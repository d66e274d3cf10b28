/** Characters that break a line, besides the usual ones. */
const rareBreaks = /[\u0085\u2028\u2029]/g;

/** Half of a pair that stands for one character: what is left when a text was cut in the middle of an emoji. */
const halfCharacters = /\p{Surrogate}/gu;

/**
 * Control characters, marks that turn the direction of writing, and marks without width: they hide what a text says. The joiners U+200C and
 * U+200D stay, because Arabic letters and composed emoji are written with them.
 */
const hiddenCharacters =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The text without characters that hide something. Line breaks and tabs stay. */
export function cleanText(text: string): string {
	return text.replace(rareBreaks, '\n').replace(halfCharacters, '\uFFFD').replace(hiddenCharacters, '');
}

/** The text as one line, without characters that hide something. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/[\t\n\r]+/g, ' ');
}

/**
 * The beginning of a text, never ending in half a character.
 *
 * @param maximum its greatest length, in UTF-16 code units as `length` counts them
 */
export function beginningOf(text: string, maximum: number): string {
	if (text.length <= maximum) return text;
	const cut = text.slice(0, maximum);
	return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
