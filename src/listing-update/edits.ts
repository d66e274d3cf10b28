import { isCollection, isNode, isPair, isScalar, type Pair, Scalar } from 'yaml';
import type { JsonValue } from './json-value.ts';
import type { Context } from './write-scalar.ts';
import type { KeyOrder } from './write-value.ts';

/** Replaces the source between two offsets. Edits of one splice never overlap; at the same offset they act in their order. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** What the edits of one value need to know of the others. */
export interface Around {
	/** The YAML between the two lines `---`; offsets count from its start. */
	readonly source: string;
	readonly order: KeyOrder;
	/** Fields that change are written anew as a whole, at the outermost level. */
	readonly isWhole: boolean;
	readonly editValue: (
		node: unknown,
		was: JsonValue | undefined,
		becomes: JsonValue,
		steps: readonly string[],
		context: Context,
	) => Edit[] | undefined;
}

/** The source between two offsets after the edits that lie within. */
export function applyEdits(source: string, edits: readonly Edit[], from = 0, to = source.length): string {
	const inOrder = edits.filter((edit) => edit.from >= from && edit.to <= to).toSorted((a, b) => a.from - b.from || a.to - b.to);
	let at = from;
	let made = '';
	for (const edit of inOrder) {
		made += source.slice(at, edit.from) + edit.text;
		at = edit.to;
	}
	return made + source.slice(at, to);
}

export function lineStart(source: string, offset: number): number {
	return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after this offset begins; the offset itself where a line begins there already. */
export function afterLine(source: string, offset: number): number {
	if (source[offset - 1] === '\n') return offset;
	const end = source.indexOf('\n', offset);
	return end === -1 ? source.length : end + 1;
}

/** Whether nothing but spaces stands before this offset on its line. */
export function startsLine(source: string, offset: number): boolean {
	return source.slice(lineStart(source, offset), offset).trim() === '';
}

/** Where the content of a node ends: comments and line breaks after it are not its own, those inside a block text are. */
export function contentEnd(node: unknown): number | undefined {
	if (isPair(node)) return contentEnd(node.value) ?? contentEnd(node.key);
	if (isCollection(node) && node.flow !== true) {
		const last = node.items.at(-1);
		return last === undefined ? node.range?.[1] : contentEnd(last);
	}
	return isNode(node) ? node.range?.[1] : undefined;
}

/** The offset behind the colon of a field; `undefined` for a field that is written in another way. */
export function colonEnd(pair: Pair): number | undefined {
	const item = pair.srcToken;
	if (item === undefined || item.start.some(({ type }) => type === 'explicit-key-ind')) return undefined;
	const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
	return colon === undefined ? undefined : colon.offset + 1;
}

/** A text over several lines below `|` or `>`. */
export function isBlockText(node: unknown): node is Scalar {
	return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
}
