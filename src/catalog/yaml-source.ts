import { type ErrorCode, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { quote } from './problem-words.ts';
import type { Read } from './text-file.ts';

export interface YamlSource {
	readonly data: unknown;
	/** The line, from 1, of the field at a path; of its nearest parent that is there where the field itself is missing. */
	readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

const remedies: Partial<Record<ErrorCode, string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon and a space.',
	BAD_SCALAR_START: 'Put quotes around a text that starts with a special character.',
	MISSING_CHAR: 'Close the quote or bracket that is open here, or put the whole text in quotes.',
	BAD_INDENT: 'Indent it like its neighbours, and close every bracket that was opened above it.',
	MULTIPLE_DOCS: 'Remove the line "..." or "---" that splits the file in two.',
	NON_STRING_KEY: 'Write a plain word before the colon.',
	RESOURCE_EXHAUSTION: 'Write it with fewer levels.',
	TAG_RESOLVE_FAILED: 'Remove the "!", or put the text in quotes.',
};

/**
 * Reads YAML 1.2 (core schema): dates stay text, `no` stays text, a name written twice is an error, and neither aliases nor tags are
 * taken. The only caller of the `yaml` package in this room; never throws for what a file holds.
 */
export function parseYaml(source: string, file: string): Read<YamlSource> {
	const fail = (code: string, message: string, fix: string, line?: number): Read<YamlSource> => ({
		problems: [{ code, severity: 'error', file, ...(line === undefined ? {} : { line }), message, fix } satisfies Problem],
	});
	const lines = new LineCounter();
	const document = parseDocument(source, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: true,
		stringKeys: true,
		merge: false,
		prettyErrors: false,
		logLevel: 'error',
		lineCounter: lines,
	});
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault !== undefined) {
		const { line, col } = lines.linePos(fault.pos[0]);
		const written = source.split('\n')[line - 1] ?? '';
		if (fault.code === 'DUPLICATE_KEY') {
			const key = /^[^:]*/.exec(written.slice(col - 1))?.[0] ?? '';
			return fail('duplicate-key', `${quote(key)} is written twice.`, 'Keep one of the two.', line);
		}
		const what =
			written.trim() === ''
				? 'The file ends in the middle of a value.'
				: `The line ${quote(written.trim())} cannot be read as YAML.`;
		const fix = remedies[fault.code] ?? 'Check its quotes, colons, brackets and indentation, and the line before it.';
		return fail('broken-yaml', what, fix, line);
	}
	let alias: number | undefined;
	visit(document, { Alias: (_, node) => void (alias ??= node.range?.[0] ?? 0) });
	if (alias !== undefined) {
		const { line } = lines.linePos(alias);
		return fail('yaml-alias', 'A word after "*" repeats another value here.', 'Write the value out, or put it in quotes.', line);
	}
	return {
		value: {
			data: document.toJS(),
			lineOf: (path) => lineAt(document.contents, path, lines),
		},
		problems: [],
	};
}

function lineAt(root: unknown, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
	let node = root;
	let offset: number | undefined;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(step));
			if (pair === undefined) break;
			offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (!isNode(node)) break;
			offset = node.range?.[0] ?? offset;
		} else break;
	}
	return offset === undefined ? undefined : lines.linePos(offset).line;
}
