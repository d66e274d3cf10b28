import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** Why a front matter is not read. */
export type YamlFaultCode =
	| 'broken-yaml'
	| 'too-deep'
	| 'duplicate-key'
	| 'yaml-alias'
	| 'yaml-anchor'
	| 'yaml-tag'
	| 'yaml-directive'
	| 'odd-key'
	| 'no-fields';

export interface YamlFault {
	readonly code: YamlFaultCode;
	/** Line within the text that was read, from 1. */
	readonly line: number;
}

export interface StrictYaml {
	readonly document: Document.Parsed;
	/** The line, from 1, of what stands at a place; of its nearest parent where nothing does. */
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML 1.2 (core schema) that is nothing but fields, lists, texts and numbers: no aliases, anchors, tags, directives, merge keys or
 * second documents, and no key twice. Evaluates nothing and goes into no depths. Each piece keeps its place in the source.
 *
 * Keys are compared here, because the package compares each key with each other: 20,000 of them took it half a minute.
 */
export function readStrictYaml(source: string): StrictYaml | YamlFault {
	const tangle = tangleIn(source);
	if (tangle !== undefined) return { code: 'too-deep', line: source.slice(0, tangle).split('\n').length };
	const lines = new LineCounter();
	const document = parseDocument(source, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: false,
		stringKeys: true,
		merge: false,
		prettyErrors: false,
		keepSourceTokens: true,
		logLevel: 'error',
		lineCounter: lines,
	});
	const lineAt = (offset: number) => lines.linePos(offset).line;
	const broken = document.errors[0] ?? document.warnings[0];
	if (broken !== undefined) return { code: 'broken-yaml', line: lineAt(broken.pos[0]) };
	if (document.directives.docStart === true) return { code: 'yaml-directive', line: 1 };
	const fault = findTrick(document);
	if (fault !== undefined) return { code: fault.code, line: lineAt(fault.offset) };
	if (!isMap(document.contents)) return { code: 'no-fields', line: 1 };
	return { document, lineOf: (path) => lineAt(offsetOf(document.contents, path)) };
}

/** Brackets within brackets; a listing has four of them at most. */
const deepest = 60;

/** Hundreds of signs with nothing between them. */
const onlySigns = /(?:[[\]{},?&*!"':-][ \n]*){300}/;

/**
 * Where brackets stand too deep within each other, or signs follow each other without end. Looked for before anything is read, because the package
 * took 3 to 8 seconds to refuse 100 kB of either.
 */
function tangleIn(source: string): number | undefined {
	let depth = 0;
	for (let at = 0; at < source.length; at++) {
		const sign = source[at];
		if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
		if (depth > deepest) return at;
	}
	return onlySigns.exec(source)?.index;
}

interface Trick {
	readonly code: YamlFaultCode;
	readonly offset: number;
}

function findTrick(document: Document.Parsed): Trick | undefined {
	let found: Trick | undefined;
	visit(document, (_, node) => {
		if (!isNode(node)) return undefined;
		const offset = node.range?.[0] ?? 0;
		if (isAlias(node)) found = { code: 'yaml-alias', offset };
		else if (node.anchor !== undefined) found = { code: 'yaml-anchor', offset };
		else if (node.tag !== undefined) found = { code: 'yaml-tag', offset };
		else if (isMap(node)) found = findOddKey(node.items.map(({ key }) => key));
		return found === undefined ? undefined : visit.BREAK;
	});
	return found;
}

function findOddKey(keys: readonly unknown[]): Trick | undefined {
	const seen = new Set<string>();
	for (const key of keys) {
		if (!isScalar(key) || typeof key.value !== 'string') return { code: 'odd-key', offset: 0 };
		const offset = key.range?.[0] ?? 0;
		// The first would reach into the language, the second would pull in another map under YAML 1.1.
		if (key.value === '__proto__' || key.value === '<<') return { code: 'odd-key', offset };
		if (seen.has(key.value)) return { code: 'duplicate-key', offset };
		seen.add(key.value);
	}
	return undefined;
}

function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
	let node = root;
	let offset = 0;
	for (const step of path) {
		if (!isMap(node) && !isSeq(node)) break;
		const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
		const place = isMap(node) ? pair?.key : node.items[Number(step)];
		if (!isNode(place)) break;
		offset = place.range?.[0] ?? offset;
		node = isMap(node) ? pair?.value : place;
	}
	return offset;
}
