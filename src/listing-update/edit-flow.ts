import { isMap, isNode, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { align } from './align.ts';
import { type Around, applyEdits, contentEnd, type Edit } from './edits.ts';
import { isList, isRecord, type JsonRecord, type JsonValue } from './json-value.ts';
import { writeInline, writeInlineField } from './write-value.ts';

/** A piece between brackets as it is to stand: its own source, edited, or a new text. */
interface Piece {
	readonly text: string;
	/** Which of the old pieces it is. */
	readonly old?: number;
}

/** A piece between brackets: a value, or a field with its name. */
interface Old {
	readonly from: number;
	readonly to: number;
}

/**
 * The edits that turn what stands between brackets into another map or list, or `undefined` where it cannot be done in place. Pieces that stay keep
 * their writing, and so does what stands between two of them that stay neighbours.
 */
export function editFlow(
	node: YAMLMap | YAMLSeq,
	was: JsonValue | undefined,
	becomes: JsonValue,
	steps: readonly string[],
	around: Around,
): Edit[] | undefined {
	const { range } = node;
	const olds = locate(node);
	const first = olds?.[0];
	const last = olds?.at(-1);
	if (!range || olds === undefined || first === undefined || last === undefined) return undefined;
	const pieces = isMap(node)
		? isRecord(was) && isRecord(becomes)
			? piecesOfMap(node, olds, was, becomes, steps, around)
			: undefined
		: isList(was) && isList(becomes)
			? piecesOfList(node, olds, was, becomes, steps, around)
			: undefined;
	if (pieces === undefined || pieces.length === 0) return undefined;

	const { source } = around;
	let text = source.slice(range[0], first.from);
	for (const [index, piece] of pieces.entries()) {
		const before = pieces[index - 1]?.old;
		const stay = before !== undefined && piece.old === before + 1;
		const between = stay ? source.slice(olds[before]?.to, olds[piece.old]?.from) : ', ';
		text += `${index === 0 ? '' : between}${piece.text}`;
	}
	return [{ from: range[0], to: range[1], text: text + source.slice(last.to, range[1]) }];
}

function locate(node: YAMLMap | YAMLSeq): Old[] | undefined {
	const olds = isMap(node)
		? node.items.map(({ key, value }) => ({ from: isNode(key) ? key.range?.[0] : undefined, to: contentEnd(value) }))
		: node.items.map((item) => ({ from: isNode(item) ? item.range?.[0] : undefined, to: contentEnd(item) }));
	return olds.every((old): old is Old => old.from !== undefined && old.to !== undefined) ? olds : undefined;
}

function piecesOfMap(
	node: YAMLMap,
	olds: readonly Old[],
	was: JsonRecord,
	becomes: JsonRecord,
	steps: readonly string[],
	around: Around,
): Piece[] | undefined {
	const { source, order } = around;
	const pieces: (Piece & { key: string })[] = [];
	for (const [index, { key, value }] of node.items.entries()) {
		const name = isScalar(key) ? String(key.value) : '';
		const next = Object.hasOwn(becomes, name) ? becomes[name] : undefined;
		const old = olds[index];
		if (next === undefined || old === undefined) continue;
		const place = [...steps, name];
		const edits = around.editValue(value, was[name], next, place, 'flow');
		const text = edits === undefined ? writeInlineField(name, next, place, order) : applyEdits(source, edits, old.from, old.to);
		pieces.push({ key: name, text, old: index });
	}
	const known = order(steps);
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	const comers = Object.keys(becomes).filter((key) => !pieces.some((piece) => piece.key === key));
	for (const key of comers.toSorted((a, b) => rank(a) - rank(b))) {
		const text = writeInlineField(key, becomes[key] as JsonValue, [...steps, key], order);
		pieces.splice(pieces.findLastIndex((piece) => rank(piece.key) <= rank(key)) + 1, 0, { key, text });
	}
	return pieces;
}

function piecesOfList(
	node: YAMLSeq,
	olds: readonly Old[],
	was: readonly JsonValue[],
	becomes: readonly JsonValue[],
	steps: readonly string[],
	around: Around,
): Piece[] | undefined {
	const { source, order } = around;
	return align(was, becomes).flatMap(({ from, to }): Piece[] => {
		const next = to === undefined ? undefined : becomes[to];
		if (to === undefined || next === undefined) return [];
		const place = [...steps, String(to)];
		const written = { text: writeInline(next, place, order) };
		const old = from === undefined ? undefined : olds[from];
		if (from === undefined || old === undefined) return [written];
		const edits = around.editValue(node.items[from], was[from], next, place, 'flow');
		return [{ text: edits === undefined ? written.text : applyEdits(source, edits, old.from, old.to), old: from }];
	});
}
