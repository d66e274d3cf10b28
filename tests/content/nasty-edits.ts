import { isList, isRecord, type JsonRecord, type JsonValue } from '../../src/listing-update/json-value.ts';
import type { ListingFile } from '../../src/listing-update/read-listing.ts';

/** Edits that nobody sane would make, over any file of a listing. One seed repeats them all. */

/** Whole numbers from 0 to below `below`. */
export type Draw = (below: number) => number;

// prettier-ignore
const nastyTexts = [
	'', ' ', 'x', 'no', 'Yes', 'on', 'OFF', 'y', 'N', 'null', '~', 'true', 'False', '2026-11-20', '2026-11', '2024', '12:30', '1:20:30',
	'1_000', '0123', '0o17', '0x1F', '0b11', '1e3', '.5', '-1', '+1', '1.', '.inf', '-.INF', '.NaN', '=', '<<', '1,000', '902-555-0100',
	'a: b', 'a:', ': a', 'a :b', 'a #b', '#a', 'a#b', '- a', '-a', '-', '---', '...', '--- a', '? a', '?', '! a', '!!str a', '&a b', '*a',
	'|', '>-', '| a', '%YAML 1.1', '@a', '`a`', "it's", "'", "''", '"', '"a', 'a"', '\\', '\\n', 'a\\', "a'b\"c\\d", '{a}', '[a]', 'a, b',
	'a]b', 'a}b', '{ a: b }', '[', ',', 'a,', ' lead', 'trail ', 'two  spaces', 'a\nb', '\na', 'a\n', 'a\n\n\nb', '---\na', 'a\n---\nb',
	'a\n  b\nc', 'a \nb', '\ta', 'a\tb', 'a\r\nb', 'a\rb', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0a', 'a\u00a0', '\u00ad',
	'\u200b', 'a\u200db', '\u202eabc', '\u2066', '\u2028', 'a\u2029b', '\ufeff', '\ufeffa', '\ufffe', '\ud800', 'a\udc00', '😀', 'é', '“quoted”',
	'« mots »', '’', 'Ça', '漢字', '\u0301', '<b>x</b>', '<script>', 'javascript:alert(1)', '[a](javascript:b)', '__proto__', 'constructor',
	'https://example.ca/a?b=c&d#e', 'https://example.ca/: a', 'x'.repeat(500), 'word '.repeat(60).trim(), `${'x: '.repeat(40)}y`,
] as const;

const names = ['name', 'door', 'cost', 'access', 'confirmations', 'zz', 'no', '12', 'a b', 'a: b', '#x', 'é', 'toString', '__proto__', '<<', '- a'];

export function nastyText(draw: Draw): string {
	if (draw(3) > 0) return nastyTexts[draw(nastyTexts.length)] ?? '';
	const alphabet = ' \'"\\:#-,[]{}&*!|>%@`?\n\tabé0_.~<\u200b😀';
	const characters = Array.from(alphabet);
	return Array.from({ length: draw(14) }, () => characters[draw(characters.length)]).join('');
}

function nastyScalar(draw: Draw): JsonValue {
	const kind = draw(12);
	if (kind === 0) return draw(2) === 0;
	if (kind === 1) return [0, 1, -1, 12.5, 1e21, 1e-7, 9007199254740992, -0][draw(8)] ?? 0;
	return kind === 2 ? null : nastyText(draw);
}

function nastyValue(draw: Draw, depth = 0): JsonValue {
	const kind = draw(depth > 2 ? 4 : 8);
	if (kind < 5) return nastyScalar(draw);
	if (kind < 6) return Array.from({ length: draw(4) }, () => nastyValue(draw, depth + 1));
	return Object.fromEntries(Array.from({ length: draw(4) }, () => [nastyName(draw), nastyValue(draw, depth + 1)]));
}

function nastyName(draw: Draw): string {
	return draw(4) === 0 ? nastyText(draw).replaceAll('.', '') || 'x' : (names[draw(names.length)] ?? '');
}

/** The same value with one place in it changed: a scalar, a field or entry that came or went or moved, or another shape altogether. */
function nastyEdit(value: JsonValue, draw: Draw): JsonValue {
	if (isList(value)) {
		const entries = [...value];
		const at = draw(entries.length || 1);
		switch (draw(8)) {
			case 0:
				return entries.toSpliced(at, 1);
			case 1:
				return entries.toSpliced(draw(entries.length + 1), 0, nastyValue(draw, 1));
			case 2: {
				const like = entries[at];
				return entries.toSpliced(draw(entries.length + 1), 0, like === undefined ? 'x' : nastyEdit(like, draw));
			}
			case 3:
				return entries.toReversed();
			case 4:
				return draw(4) === 0 ? nastyValue(draw) : entries.toSpliced(at, 1 + draw(2), nastyValue(draw, 1));
			default:
				return entries.map((entry, index) => (index === at ? nastyEdit(entry, draw) : entry));
		}
	}
	if (isRecord(value)) {
		const keys = Object.keys(value);
		const key = keys[draw(keys.length || 1)];
		const what = draw(9);
		if (key === undefined || what === 0) return { ...value, ...Object.fromEntries([[nastyName(draw), nastyValue(draw, 1)]]) };
		if (what === 1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
		if (what === 2 && draw(4) === 0) return nastyValue(draw);
		return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, name === key ? nastyEdit(held, draw) : held]));
	}
	return draw(10) === 0 ? nastyValue(draw) : nastyScalar(draw);
}

function nastyTextBelow(text: string, draw: Draw): string {
	const lines = text.split('\n');
	const at = draw(lines.length);
	const line = [nastyText(draw), '---', '...', '# a', `${lines[at] ?? ''} more`][draw(5)] ?? '';
	const next = draw(12) === 0 ? nastyText(draw) : lines.toSpliced(at, draw(2), line).join('\n');
	return draw(3) === 0 ? next : next.trim();
}

/** One to four edits of a file; some touch the text below. */
export function nastyEdits(file: ListingFile, draw: Draw): ListingFile {
	let facts: JsonRecord = file.facts;
	for (let times = 1 + draw(4) * draw(2); times > 0; times--) {
		const next = nastyEdit(facts, draw);
		if (isRecord(next)) facts = next;
	}
	return { facts, text: draw(6) === 0 ? nastyTextBelow(file.text, draw) : file.text };
}

/** A file as somebody who likes comments would have it, each with a number of its own. */
export function withComments(source: string, draw: Draw): string {
	const lines = source.split('\n');
	const closing = lines.indexOf('---', 1);
	let number = 0;
	return lines
		.flatMap((line, index) => {
			if (index === 0 || index >= closing || draw(5) > 0) return [line];
			const comment = `# comment ${number++}`;
			const indent = /^ */.exec(line)?.[0] ?? '';
			return draw(2) === 0 ? [`${indent}${comment}`, line] : [`${line} ${comment}`];
		})
		.join('\n');
}

/** A stream of choices that a seed repeats (xorshift). */
export function drawsFrom(seed: number): Draw {
	let state = Math.imul(seed + 1, 2654435761) >>> 0 || 1;
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>>= 0);
	};
	for (let times = 0; times < 5; times++) next();
	return (below) => next() % Math.max(1, below);
}
