/** How single values are written in YAML: plainly where every reader takes that for the same text, in quotes otherwise. */

/** What only an escape can show: control and formatting characters, odd line ends, invisible fillers. */
const needsEscape = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/** A first character that no reader of YAML takes for syntax. */
const plainStart = /^[\p{L}\p{N}($/“«‘]/u;

/** Words that one version of YAML or another takes for true, false, nothing or a number. */
const readAsWord = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;

/** Numbers, times of day and dates of YAML 1.1 and 1.2, and the months beside them. */
const readAsNumber =
	/^(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|e[-+]?\d+|0[xob][\da-f_]+|\d[\d_]*(?::\d[\d_]*)+(?:\.[\d_]*)?|\d{4}-\d{1,2}(?:-\d{1,2}(?:[Tt ].*)?)?)$/i;

/** Where a value stands: inside brackets a comma or bracket would end it. */
export type Context = 'block' | 'flow';

function isPlain(text: string, context: Context): boolean {
	if (!plainStart.test(text) || /\s$/.test(text) || needsEscape.test(text)) return false;
	if (/: |:$| #/.test(text) || readAsWord.test(text) || readAsNumber.test(text)) return false;
	return context === 'block' || !/[,[\]{}]/.test(text);
}

/** Text that no file can hold: half of a character. */
export function isWritable(text: string): boolean {
	return !/\p{Cs}/u.test(text);
}

/**
 * A text on one line of YAML, plainly or in single quotes as the content folder has it; double quotes where only escapes can show what it
 * holds, or where single ones would have to be doubled.
 *
 * @param asBefore the quote that stood there: a quoted text stays quoted
 */
export function writeText(text: string, context: Context, asBefore?: 'single' | 'double'): string {
	if (asBefore === undefined && isPlain(text, context)) return text;
	if (needsEscape.test(text)) return doubleQuoted(text);
	const wantsDouble = asBefore === 'double' || (text.includes("'") && asBefore === undefined);
	return wantsDouble && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
	const escaped = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n');
	return `"${escaped.replace(new RegExp(needsEscape, 'gu'), escapeOf)}"`;
}

function escapeOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16).toUpperCase();
	if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
	return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

/** A number, true, false or null. */
export function writeOther(value: number | boolean | null): string {
	return String(value);
}
