import { isList, isRecord, type JsonRecord, type JsonValue } from './json-value.ts';
import { writeOther, writeText } from './write-scalar.ts';

/** The order in which the fields at a place are written; empty where any order will do. */
export type KeyOrder = (steps: readonly string[]) => readonly string[];

/** A list or map longer than this is not written between brackets, in characters. */
const longestInBrackets = 100;

/** Ids and short words stand between brackets; sentences get a line each. */
const shortWord = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** A value on one line, as it can stand anywhere. */
export function writeInline(value: JsonValue, steps: readonly string[], order: KeyOrder): string {
	if (isList(value)) return `[${value.map((entry, index) => writeInline(entry, [...steps, String(index)], order)).join(', ')}]`;
	if (isRecord(value)) {
		const fields = entriesInOrder(value, order(steps)).map(([key, held]) => writeInlineField(key, held, [...steps, key], order));
		return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
	}
	return typeof value === 'string' ? writeText(value, 'flow') : writeOther(value);
}

export function writeInlineField(key: string, value: JsonValue, steps: readonly string[], order: KeyOrder): string {
	return `${writeText(key, 'flow')}: ${writeInline(value, steps, order)}`;
}

/** The lines of a field in a map of lines, each with its line break. `steps` is the place of `value`. */
export function writeField(key: string, value: JsonValue, steps: readonly string[], indent: string, order: KeyOrder): string {
	const name = `${indent}${writeText(key, 'block')}:`;
	const block = writeBlock(value, steps, `${indent}  `, order);
	return block === undefined ? `${name} ${writeOnOneLine(value, steps, order)}\n` : `${name}${block}`;
}

/**
 * The lines of an entry in a list of lines, each with its line break.
 *
 * @param inBrackets whether its neighbours stand between brackets; by length where there are none
 */
export function writeEntry(
	value: JsonValue,
	steps: readonly string[],
	indent: string,
	order: KeyOrder,
	inBrackets?: boolean,
): string {
	if (isRecord(value) && Object.keys(value).length > 0 && !(inBrackets ?? fitsInBrackets(value, steps, order, isListOfWords))) {
		const fields = entriesInOrder(value, order(steps)).map(([key, held]) =>
			writeField(key, held, [...steps, key], `${indent}  `, order),
		);
		return `${indent}- ${fields.join('').slice(indent.length + 2)}`;
	}
	if (typeof value === 'string' && isParagraphs(value)) return `${indent}-${paragraphs(value, `${indent}  `)}`;
	return `${indent}- ${writeOnOneLine(value, steps, order)}\n`;
}

/** What follows `key:` where a value gets lines of its own, from the end of that line on; `undefined` where it stands on the same line. */
export function writeBlock(value: JsonValue, steps: readonly string[], indent: string, order: KeyOrder): string | undefined {
	if (typeof value === 'string') return isParagraphs(value) ? paragraphs(value, indent) : undefined;
	if (isList(value)) {
		if (fitsInBrackets(value, steps, order)) return undefined;
		return `\n${value.map((entry, index) => writeEntry(entry, [...steps, String(index)], indent, order)).join('')}`;
	}
	if (!isRecord(value) || fitsInBrackets(value, steps, order)) return undefined;
	const fields = entriesInOrder(value, order(steps)).map(([key, held]) => writeField(key, held, [...steps, key], indent, order));
	return `\n${fields.join('')}`;
}

function writeOnOneLine(value: JsonValue, steps: readonly string[], order: KeyOrder): string {
	return typeof value === 'string' ? writeText(value, 'block') : writeInline(value, steps, order);
}

/**
 * The content folder's habit: a list of ids or a short map of single values stands between brackets, everything else gets lines.
 *
 * @param takes what else may stand between them
 */
function fitsInBrackets(
	value: readonly JsonValue[] | JsonRecord,
	steps: readonly string[],
	order: KeyOrder,
	takes: (held: JsonValue) => boolean = () => false,
): boolean {
	const fits = isList(value)
		? isListOfWords(value)
		: Object.values(value).every((held) => (isSingle(held) && !hasLines(held)) || takes(held));
	return fits && writeInline(value, steps, order).length <= longestInBrackets;
}

function isSingle(value: JsonValue): boolean {
	return typeof value !== 'object' || value === null;
}

function hasLines(value: JsonValue): boolean {
	return typeof value === 'string' && value.includes('\n');
}

function isListOfWords(value: JsonValue): boolean {
	return isList(value) && value.every((entry) => isSingle(entry) && (typeof entry !== 'string' || shortWord.test(entry)));
}

/** Fields with a known order first and in it, then the others as they are. */
function entriesInOrder(record: JsonRecord, known: readonly string[]): [string, JsonValue][] {
	const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	return Object.entries(record).sort(([a], [b]) => place(a) - place(b));
}

/** Several lines that can stand as they are below `|-`. */
function isParagraphs(text: string): boolean {
	return text.includes('\n') && !/^[\s]|\s$|[^\S\n]\n|[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(text);
}

function paragraphs(text: string, indent: string): string {
	const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`));
	return ` |-\n${lines.join('\n')}\n`;
}
