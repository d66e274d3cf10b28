import { diffLines } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/catalog/front-matter.ts';
import { applyChanges, changesBetween, valueAt } from '../../src/listing-update/changes.ts';
import { isList, isRecord, isSame, type JsonRecord, type JsonValue } from '../../src/listing-update/json-value.ts';
import { type ListingFile, readListing } from '../../src/listing-update/read-listing.ts';
import { spliceChanges } from '../../src/listing-update/splice.ts';
import type { Change } from '../../src/schema/update.ts';
import { contentListings } from './listing-files.ts';
import { type Draw, drawsFrom, nastyEdits, nastyText, withComments } from './nasty-edits.ts';

/** The writer over the real content. "Exact or refused, never wrong" is judged by the reader that builds the site, not by the writer's own. */
const files = contentListings();

function reads(source: string): ListingFile {
	const read = readListing(source);
	if ('fault' in read) throw new Error(`${read.fault.code} in line ${read.fault.line}`);
	return read;
}

/** As the site would read it. */
function readsInCatalog(source: string): ListingFile | undefined {
	const { value } = parseFrontMatter(source, 'a file');
	return value && { facts: value.data as JsonRecord, text: value.text };
}

function changesOf(before: ListingFile, after: ListingFile): Change[] {
	return changesBetween({ en: before, fr: before }, { en: after, fr: before });
}

function pick<Item>(items: readonly Item[], draw: Draw): Item {
	return items[draw(items.length)]!;
}

/** Each field of the outermost level with its lines, without the comments and blank lines that follow its content. */
function fieldLines(source: string): Map<string, string> {
	const lines = source.split('\n');
	const fields = new Map<string, string[]>();
	let current: string[] = [];
	for (const line of lines.slice(1, lines.indexOf('---', 1))) {
		const key = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s#:'"][^:]*)(?=:)/.exec(line)?.[0];
		if (key !== undefined) fields.set(key, (current = []));
		current.push(line);
	}
	return new Map(
		[...fields].map(([key, own]) => [key, own.slice(0, own.findLastIndex((line) => !/^\s*(?:#|$)/.test(line)) + 1).join('\n')]),
	);
}

function commentsIn(text: string): string[] {
	return text.match(/# comment \d+$/gm) ?? [];
}

/** Comments that belong to no field that changes. */
function commentsAround(source: string, changed: (key: string) => boolean): string[] {
	const inside = [...fieldLines(source)].flatMap(([key, lines]) => (changed(key) ? commentsIn(lines) : []));
	return commentsIn(source).filter((comment) => !inside.includes(comment));
}

/** What no file of a listing can hold, so that refusing it is right. */
function isBeyondFiles(after: ListingFile, before: ListingFile): boolean {
	const strings = (value: JsonValue): string[] =>
		typeof value === 'string'
			? [value]
			: isList(value)
				? value.flatMap(strings)
				: isRecord(value)
					? Object.entries(value).flatMap(([key, held]) => [key, ...strings(held)])
					: [];
	const texts = strings(after.facts);
	return (
		!texts.concat(after.text).every((text) => text.isWellFormed()) ||
		texts.some((text) => text === '__proto__' || text === '<<') ||
		after.text.trim() !== after.text ||
		/[\r\t]/.test(after.text) ||
		!Object.keys(after.facts).some((key) => Object.hasOwn(before.facts, key))
	);
}

describe('writing into the real listings', () => {
	test('5,000 nasty edits are written exactly or refused, and touch nothing but their fields', { timeout: 300_000 }, () => {
		const tally = { exact: 0, refused: 0 };
		fc.assert(
			fc.property(fc.noShrink(fc.nat()), (seed) => {
				const draw = drawsFrom(seed);
				const file = pick(files, draw);
				const source = draw(2) === 0 ? file.source : withComments(file.source, draw);
				const before = reads(source);
				const after = nastyEdits(before, draw);
				const changes = changesOf(before, after);
				expect(applyChanges(before, changes)).toEqual({ after });

				const written = spliceChanges(source, changes, file.order);
				if ('refused' in written) {
					expect(isBeyondFiles(after, before), `${file.name}: ${JSON.stringify(written.refused)}`).toBe(true);
					tally.refused++;
					return;
				}
				tally.exact++;
				const read = readsInCatalog(written.source);
				expect(isSame(read?.facts, after.facts) && read?.text === after.text, file.name).toBe(true);
				const isChanged = (key: string) => !isSame(before.facts[key], after.facts[key]);
				const now = fieldLines(written.source);
				for (const [key, lines] of fieldLines(source)) if (!isChanged(key)) expect(now.get(key)).toBe(lines);
				expect(commentsIn(written.source)).toEqual(expect.arrayContaining(commentsAround(source, isChanged)));
			}),
			{ numRuns: 5_000 },
		);
		expect(tally.exact).toBeGreaterThan(4_000);
	});

	test('one changed value is one line out and one line in, and every comment stays', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(fc.noShrink(fc.nat()), (seed) => {
				const draw = drawsFrom(seed);
				const file = pick(files, draw);
				const source = withComments(file.source, draw);
				const { facts } = reads(source);
				const field = pick(placesOfTexts(facts), draw);
				const was = valueAt(facts, field.split('.'));
				const becomes = nastyText(draw).toWellFormed();
				fc.pre(becomes !== was);
				const written = spliceChanges(source, [{ file: 'en', field, becomes }], file.order);
				if ('refused' in written) throw new Error(`${file.name} ${field} ${JSON.stringify(becomes)}`);
				const lines = diffLines(source, written.source).filter(({ added, removed }) => added || removed);
				expect(lines.map(({ count }) => count)).toEqual([1, 1]);
				expect(commentsIn(written.source)).toEqual(commentsIn(source));
			}),
			{ numRuns: 1_000 },
		);
	});

	test('what is read for an update is what the site reads', { timeout: 120_000 }, () => {
		for (const { source } of files) expect(reads(source)).toEqual(readsInCatalog(source));
	});

	test('writing what stands there already changes no byte', { timeout: 120_000 }, () => {
		for (const { source, order } of files) {
			const { facts, text } = reads(source);
			const changes = Object.entries({ ...facts, text }).map(([field, becomes]): Change => ({ file: 'en', field, becomes }));
			expect(spliceChanges(source, changes, order)).toEqual({ source });
		}
	});
});

function placesOfTexts(value: JsonValue, steps: readonly string[] = []): string[] {
	if (typeof value === 'string') return [steps.join('.')];
	if (isList(value)) return value.flatMap((entry, index) => placesOfTexts(entry, [...steps, String(index)]));
	return isRecord(value) ? Object.entries(value).flatMap(([key, held]) => placesOfTexts(held, [...steps, key])) : [];
}
