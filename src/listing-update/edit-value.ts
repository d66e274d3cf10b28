import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import { editFlow } from './edit-flow.ts';
import { editBlockList } from './edit-list.ts';
import { editBlockMap } from './edit-map.ts';
import { type Around, type Edit, isBlockText } from './edits.ts';
import { isList, isRecord, isSame, type JsonValue } from './json-value.ts';
import { refold } from './refold.ts';
import { type Context, writeOther, writeText } from './write-scalar.ts';

/** The edits that turn the fields of a file into others, or `undefined` where that cannot be done piece by piece. */
export function editRoot(
	root: unknown,
	was: JsonValue,
	becomes: JsonValue,
	settings: Pick<Around, 'source' | 'order' | 'isWhole'>,
): Edit[] | undefined {
	const around: Around = { ...settings, editValue };
	return editValue(root, was, becomes, [], 'block');

	/** `undefined`: the value changes its shape, and whoever holds it writes it anew. */
	function editValue(...[node, before, after, steps, context]: Parameters<Around['editValue']>): Edit[] | undefined {
		if (isSame(before, after)) return [];
		if ((isMap(node) || isSeq(node)) && node.flow === true) return editFlow(node, before, after, steps, around);
		if (isMap(node) && isRecord(before) && isRecord(after)) return editBlockMap(node, before, after, steps, around);
		if (isSeq(node) && isList(before) && isList(after)) return editBlockList(node, before, after, steps, around);
		return isScalar(node) && typeof after !== 'object' ? editScalar(around.source, node, after, context) : undefined;
	}
}

function editScalar(source: string, node: Scalar, becomes: string | number | boolean, context: Context): Edit[] | undefined {
	const [from, to] = node.range ?? [0, 0];
	if (from === to) return undefined;
	const { type } = node;
	if (isBlockText(node)) {
		const text = typeof becomes === 'string' ? refold(source.slice(from, to), becomes) : undefined;
		return text === undefined ? undefined : [{ from, to, text }];
	}
	const quote = type === Scalar.QUOTE_DOUBLE ? 'double' : type === Scalar.QUOTE_SINGLE ? 'single' : undefined;
	return [{ from, to, text: typeof becomes === 'string' ? writeText(becomes, context, quote) : writeOther(becomes) }];
}
