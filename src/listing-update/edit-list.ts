import { isCollection, isMap, type YAMLSeq } from 'yaml';
import { align } from './align.ts';
import { type Around, afterLine, contentEnd, type Edit, lineStart, startsLine } from './edits.ts';
import type { JsonValue } from './json-value.ts';
import { writeEntry } from './write-value.ts';

/** An entry of a list of lines: from its dash to the end of its content. */
interface Entry {
	readonly node: unknown;
	readonly dash: number;
	readonly from: number;
	readonly to: number;
}

/**
 * The edits that turn a list of lines into another, or `undefined` where it is not written as one. Entries that stay keep their lines and the comments
 * between them; an entry that goes takes its own lines only.
 */
export function editBlockList(
	list: YAMLSeq,
	was: readonly JsonValue[],
	becomes: readonly JsonValue[],
	steps: readonly string[],
	around: Around,
): Edit[] | undefined {
	const { source, order } = around;
	const entries = locate(list);
	const [first] = entries ?? [];
	if (entries === undefined || first === undefined || becomes.length === 0) return undefined;
	if (!entries.every(({ dash }) => startsLine(source, dash))) return undefined;

	const indent = ' '.repeat(first.dash - lineStart(source, first.dash));
	const neighbour = list.items.find((item) => isMap(item));
	const inBrackets = neighbour === undefined ? undefined : neighbour.flow === true;
	let at = lineStart(source, first.dash);
	const edits: Edit[] = [];
	for (const { from, to } of align(was, becomes)) {
		const entry = from === undefined ? undefined : entries[from];
		const next = to === undefined ? undefined : becomes[to];
		const place = [...steps, String(to)];
		if (entry === undefined) {
			if (next !== undefined) edits.push({ from: at, to: at, text: writeEntry(next, place, indent, order, inBrackets) });
			continue;
		}
		const end = afterLine(source, entry.to);
		if (next === undefined) edits.push({ from: lineStart(source, entry.dash), to: end, text: '' });
		else {
			const written = writeEntry(next, place, indent, order).slice(indent.length + 2, -1);
			const inner = around.editValue(entry.node, was[from ?? 0], next, place, 'block') ?? [
				{ from: entry.from, to: source[entry.to - 1] === '\n' ? entry.to - 1 : entry.to, text: written },
			];
			edits.push(...inner);
		}
		at = end;
	}
	return edits;
}

function locate(list: YAMLSeq): Entry[] | undefined {
	const token = list.srcToken;
	if (token?.type !== 'block-seq') return undefined;
	const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
	if (dashes.length !== list.items.length) return undefined;
	const entries = list.items.map((node, index) => {
		const dash = dashes[index]?.offset;
		const from = isCollection(node) ? node.range?.[0] : (node as { range?: [number] } | null)?.range?.[0];
		const to = contentEnd(node);
		return dash === undefined || from === undefined || to === undefined ? undefined : { node, dash, from, to };
	});
	return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
