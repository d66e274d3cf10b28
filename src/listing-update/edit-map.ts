import { isCollection, isScalar, type Pair, type YAMLMap } from 'yaml';
import { type Around, afterLine, colonEnd, contentEnd, type Edit, isBlockText, lineStart, startsLine } from './edits.ts';
import { isSame, type JsonRecord, type JsonValue, ownValue } from './json-value.ts';
import { writeBlock, writeField, writeInline } from './write-value.ts';

/** A field of a map of lines, with its place in the source. */
interface Field {
	readonly key: string;
	readonly pair: Pair;
	readonly from: number;
	/** Where its content ends. */
	readonly to: number;
	/** Behind its colon. */
	readonly colon: number;
}

/**
 * The edits that turn a map of lines into another, or `undefined` where it is not written as one. A field that goes takes its own lines and
 * the comment behind it; one that comes stands where the order of the schema puts it, behind the comment of the field before.
 */
export function editBlockMap(
	map: YAMLMap,
	was: JsonRecord,
	becomes: JsonRecord,
	steps: readonly string[],
	around: Around,
): Edit[] | undefined {
	const { source, order } = around;
	const fields = map.items.map(locate);
	if (!fields.every((field) => field !== undefined)) return undefined;
	const kept = fields.filter(({ key }) => Object.hasOwn(becomes, key));
	const [first] = fields;
	if (first === undefined || kept.length === 0) return undefined;
	if (!fields.slice(1).every(({ from }) => startsLine(source, from))) return undefined;

	const indent = ' '.repeat(first.from - lineStart(source, first.from));
	const comers = placesOfNewFields(
		kept.map(({ key }) => key),
		Object.keys(becomes),
		order(steps),
	);
	const written = (anchor: string | undefined) =>
		(comers.get(anchor) ?? []).map((key) => writeField(key, becomes[key] as JsonValue, [...steps, key], indent, order)).join('');

	const edits: Edit[] = [];
	const lead = written(undefined);
	if (lead !== '') edits.push({ from: first.from, to: first.from, text: `${lead.slice(indent.length)}${indent}` });
	for (const field of fields) {
		const next = ownValue(becomes, field.key);
		if (next === undefined) continue;
		const inner = editField(field, ownValue(was, field.key), next, [...steps, field.key], indent, around);
		if (inner === undefined) return undefined;
		const end = afterLine(source, field.to);
		const more = written(field.key);
		edits.push(...inner, ...(more === '' ? [] : [{ from: end, to: end, text: more }]));
	}
	return [...edits, ...removeFields(source, fields, becomes)];
}

function locate(pair: Pair): Field | undefined {
	const { key } = pair;
	if (!isScalar(key) || typeof key.value !== 'string') return undefined;
	const from = key.range?.[0];
	const colon = colonEnd(pair);
	const to = Math.max(contentEnd(pair.value) ?? 0, colon ?? 0);
	return from === undefined || colon === undefined ? undefined : { key: key.value, pair, from, to, colon };
}

/** New fields by the kept field that they follow; `undefined` for those before all others. */
function placesOfNewFields(
	kept: readonly string[],
	wanted: readonly string[],
	known: readonly string[],
): Map<string | undefined, string[]> {
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	const places = new Map<string | undefined, string[]>();
	for (const key of wanted.filter((name) => !kept.includes(name)).toSorted((a, b) => rank(a) - rank(b))) {
		const anchor = kept.findLast((name) => rank(name) <= rank(key));
		places.set(anchor, [...(places.get(anchor) ?? []), key]);
	}
	return places;
}

function editField(
	field: Field,
	was: JsonValue | undefined,
	becomes: JsonValue,
	steps: readonly string[],
	indent: string,
	around: Around,
): Edit[] | undefined {
	const { source, order } = around;
	if (around.isWhole && !isSame(was, becomes)) {
		const from = lineStart(source, field.from);
		if (from !== field.from - indent.length || !startsLine(source, field.from)) return undefined;
		return [{ from, to: afterLine(source, field.to), text: writeField(field.key, becomes, steps, indent, order) }];
	}
	const inner = around.editValue(field.pair.value, was, becomes, steps, 'block');
	return inner ?? rewriteValue(field, becomes, steps, indent, around);
}

/** Another shape than before. Comments behind the name stay. */
function rewriteValue(
	{ pair: { value }, colon, to }: Field,
	becomes: JsonValue,
	steps: readonly string[],
	indent: string,
	{ source, order }: Around,
): Edit[] | undefined {
	const from = (isCollection(value) || isScalar(value) ? value.range?.[0] : undefined) ?? colon;
	const lines = writeBlock(becomes, steps, `${indent}  `, order);
	const inline = ` ${writeInline(becomes, steps, order)}`;
	const end = afterLine(source, to);
	if (lineStart(source, from) > colon) {
		const start = lineStart(source, from);
		if (lines?.startsWith('\n')) return [{ from: start, to: end, text: lines.slice(1) }];
		return [
			{ from: colon, to: colon, text: inline },
			{ from: start, to: end, text: '' },
		];
	}
	const upTo = isBlockText(value) && source[to - 1] === '\n' ? to - 1 : to;
	if (!lines?.startsWith('\n')) return [{ from: colon, to: upTo, text: inline }];
	return [
		{ from: colon, to: upTo, text: '' },
		{ from: end, to: end, text: lines.slice(1) },
	];
}

/** Where a map begins behind the dash of a list, its first line cannot go as a whole: what follows moves up to the dash. */
function removeFields(source: string, fields: readonly Field[], becomes: JsonRecord): Edit[] {
	const goes = ({ key }: Field) => !Object.hasOwn(becomes, key);
	const edits: Edit[] = [];
	let rest = fields;
	const [first] = fields;
	if (first !== undefined && goes(first) && !startsLine(source, first.from)) {
		let end = afterLine(source, first.to);
		rest = fields.slice(1);
		while (rest[0] !== undefined && goes(rest[0]) && lineStart(source, rest[0].from) === end) {
			end = afterLine(source, rest[0].to);
			rest = rest.slice(1);
		}
		while (source[end] === ' ') end++;
		edits.push({ from: first.from, to: end, text: '' });
	}
	return [
		...edits,
		...rest.filter(goes).map(({ from, to }) => ({ from: lineStart(source, from), to: afterLine(source, to), text: '' })),
	];
}
