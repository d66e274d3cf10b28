import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listingBase } from '../../src/catalog/listing-base.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { faultsIn } from '../../src/listing-editor/check.ts';
import type { Draft } from '../../src/listing-editor/draft.ts';
import { fieldsOf, type Field } from '../../src/listing-editor/fields.ts';
import { finish } from '../../src/listing-editor/finish.ts';
import { lockedPaths } from '../../src/listing-editor/sections.ts';
import { applyChanges, changesBetween } from '../../src/listing-update/changes.ts';
import { isList, isRecord, isSame, type JsonValue } from '../../src/listing-update/json-value.ts';
import { readListing } from '../../src/listing-update/read-listing.ts';
import { readUpdate, writeUpdate } from '../../src/listing-update/update-file.ts';
import { organizationWordsSchema } from '../../src/schema/organization.ts';
import { entryIdSchema } from '../../src/schema/parts.ts';
import { serviceWordsSchema } from '../../src/schema/service.ts';
import type { Change, UpdateFile } from '../../src/schema/update.ts';
import { listingKinds, updateFiles, type ListingKind } from '../../src/schema/vocabulary.ts';
import type { Desk } from '../../src/stewarding/desk.ts';
import { prepareUpdate } from '../../src/stewarding/prepare-update.ts';
import { addFullListings, fullListings } from './full-listings.ts';
import { fixtures, today } from './overlaid-content.ts';

// Every value is held against the whole content: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Values that somebody might send to do harm. `text`: plain words to whoever reads them, so that a line of text may hold them. */
const hostile: readonly (readonly [name: string, value: JsonValue, kind: 'text' | 'line end' | 'markup' | 'never'])[] = [
	['HTML', '<img src=x onerror=alert(1)>', 'markup'],
	['a script', '<script>alert(1)</script>', 'markup'],
	['the end of a script', '</script><!--', 'markup'],
	['characters that turn words around', 'Free \u202Eecivda', 'never'],
	['a zero-width space', 'Free\u200Badvice', 'never'],
	['a NUL', 'Free\u0000advice', 'never'],
	['half of a character', 'Free \uD83D', 'never'],
	['a megabyte', 'a'.repeat(1_000_000), 'never'],
	['a list of lists', [[[['a']]]], 'never'],
	['a map', { a: { b: 'c' } }, 'never'],
	['nothing', null, 'never'],
	['a huge number', 1e300, 'never'],
	['the end of the facts', 'one\n---\ntwo', 'line end'],
	['another front matter', '---js\n{ throw 1 }\n---', 'line end'],
	['a tag of YAML', '!!js/function "function () { throw 1 }"', 'text'],
	['an anchor', '&a [*a, *a]', 'text'],
	['an alias', '*a', 'text'],
	['a merge key', '<<: *defaults', 'text'],
	['another field', 'x: y', 'text'],
	['a comment', 'a # b', 'text'],
	['a second document', '--- a', 'text'],
	['a directive', '%YAML 1.1', 'text'],
	['a block of text', '|- b', 'text'],
	['quotes that do not close', `"'" a: [`, 'text'],
	['a word that YAML turns round', 'no', 'text'],
	['the language itself', '__proto__', 'text'],
	['a maker', 'constructor', 'text'],
	['emoji', '😀😀', 'text'],
];

/** Fields that take a word of a list, a number or an address refuse all of them alike. */
const forClosedFields = new Set(['HTML', 'characters that turn words around', 'a megabyte', 'a map', 'a tag of YAML', 'a word that YAML turns round', 'the language itself', 'emoji']);

let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
beforeAll(() => {
	cpSync(join(fixtures, 'valid'), folder, { recursive: true });
	addFullListings(folder);
	desk = { folder, today, pending: new Map(), loaded: loadCatalog(folder, today) };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every place of a listing that holds a single value, with the path of its field. */
function placesOf(kind: ListingKind): { file: 'en' | 'fr'; place: string; path: string }[] {
	const { listing } = fullListings[kind];
	return updateFiles.flatMap((file) => [
		...leaves(listing[file].facts).map((steps) => ({
			file,
			place: steps.join('.'),
			path: steps.map((step, at) => (typeof step === 'number' ? '[]' : at === 0 ? step : `.${step}`)).join(''),
		})),
		{ file, place: 'text', path: 'text' },
	]);
}

function leaves(value: JsonValue, steps: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	if (isList(value)) return value.flatMap((entry, index) => leaves(entry, [...steps, index]));
	if (isRecord(value)) return Object.entries(value).flatMap(([name, held]) => leaves(held, [...steps, name]));
	return [steps];
}

/** Paths of single values that the schemas know. */
function pathsOf(fields: readonly Field[]): string[] {
	return fields.flatMap((field): string[] => {
		switch (field.kind) {
			case 'group':
				return pathsOf(field.fields);
			case 'list':
				return pathsOf([field.entry]);
			case 'variants':
				return [...new Set(Object.values(field.options).flatMap(pathsOf))];
			case 'choices':
			case 'some-of':
			case 'all-or-some':
			case 'lines':
				return [`${field.path}[]`];
			default:
				return [field.path];
		}
	});
}

/** Whether a field holds a line of words, and nothing else is known of them. */
function isWords(fields: readonly Field[], path: string): boolean {
	return fields.some((field) => {
		if (field.kind === 'group') return isWords(field.fields, path);
		if (field.kind === 'list') return isWords([field.entry], path);
		if (field.kind === 'lines') return `${field.path}[]` === path;
		return field.kind === 'text' && field.form === 'line' && field.path === path;
	});
}

/** The update that asks for one hostile value, as the form's file or as somebody would make it by hand. */
function asking(kind: ListingKind, file: 'en' | 'fr', place: string, becomes: JsonValue): UpdateFile {
	const { id, listing } = fullListings[kind];
	const [en, fr] = [`${kind}/${id}.md`, `${kind}/${id}.fr.md`].map((name) => readFileSync(join(desk.folder, name), 'utf8'));
	const after = becoming(kind, file, place, becomes);
	return {
		format: 'lodestone-update',
		version: 1,
		kind: 'change',
		listing: { kind, id },
		base: listingBase(en ?? '', fr ?? ''),
		date: today,
		sender: { role: 'Manager', organization: 'East Centre' },
		changes: changesBetween(listing, after),
	};
}

function becoming(kind: ListingKind, file: 'en' | 'fr', place: string, becomes: JsonValue): Draft {
	const { listing } = fullListings[kind];
	const change: Change = { file, field: place, becomes } as Change;
	if (place === 'text' && typeof becomes !== 'string') return { ...listing, [file]: { ...listing[file], text: JSON.stringify(becomes) } };
	const applied = applyChanges(listing[file], [change]);
	if (!('after' in applied)) throw new Error(`There is no ${place}.`);
	return { ...listing, [file]: applied.after };
}

describe.each(listingKinds)('hostile values in %s', (kind) => {
	const places = placesOf(kind);
	const words = kind === 'services' ? serviceWordsSchema : organizationWordsSchema;

	test('every field of the schemas has its turn', () => {
		const paths = new Set(places.filter(({ file }) => file === 'en').map(({ path }) => path));
		const known = pathsOf(fieldsOf(kind)).filter((path) => path !== 'isNetwork');
		expect([...paths].toSorted()).toEqual([...known, 'text'].toSorted());
		expect(Object.keys(fullListings[kind].listing.fr.facts).toSorted()).toEqual(Object.keys(words.shape).toSorted());
	});

	test('the listing as it stands is sound, in the form and for the steward', () => {
		const { listing } = fullListings[kind];
		expect(desk.loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(faultsIn(finish(listing, kind, 'en'), kind, { today, doors: {} })).toEqual([]);
	});

	test.each(places)('$file $path', ({ file, place, path }) => {
		const isLine = file === 'fr' || isWords(fieldsOf(kind), path);
		const isText = path === 'text';
		const isConfirmation = path.startsWith('confirmations');
		for (const [name, value, harm] of isLine || isText ? hostile : hostile.filter(([one]) => forClosedFields.has(one))) {
			if (isText && typeof value !== 'string') continue;
			const isId = !isLine && !isText && entryIdSchema.safeParse(value).success;
			// An entry may be called anything that is an id.
			if (isId && path.endsWith('[].id')) continue;
			const takes =
				!isConfirmation && (harm === 'text' ? isLine || isText : harm === 'line end' ? isText : false);
			const label = `${name} in ${file} ${path}`;

			// The form: whoever types this is told at the field.
			const after = becoming(kind, file, place, value);
			// Ids are chosen there, never typed, and nobody types nothing.
			if (!lockedPaths.has(path) && !isConfirmation && !isId && value !== null) {
				const faults = faultsIn(finish(after, kind, 'en'), kind, { today, doors: {} });
				const isHere = faults.some((fault) => `${fault.file} ${fault.steps.join('.')}`.startsWith(`${file} ${place.split('.')[0] ?? ''}`));
				expect(takes ? faults : isHere, `the form, ${label}`).toEqual(takes ? [] : true);
			}

			// The steward's tool: refused, or in the file as the same words and nothing else.
			const text = writeUpdate(asking(kind, file, place, value), '');
			const prepared = prepareUpdate(text, 'sent.update.md', desk);
			const refusals = prepared.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
			if (!takes) {
				expect(refusals, `the steward, ${label}`).not.toEqual([]);
				expect(prepared.files, label).toEqual([]);
				continue;
			}
			expect(refusals, `the steward, ${label}`).toEqual([]);
			expect(prepared.files.map((one) => one.name)).toEqual([
				`${kind}/${fullListings[kind].id}${file === 'fr' ? '.fr' : ''}.md`,
			]);
			const read = readListing(prepared.files[0]?.after ?? '');
			expect(!('fault' in read) && read.text === after[file].text && isSame(read.facts, after[file].facts), label).toBe(true);
		}
	});
});

describe('hostile names and ways', () => {
	const ask = (change: object) => readUpdate(writeUpdate({ ...asking('services', 'en', 'name', 'Other Help'), changes: [change as Change] }, ''));

	test.each([
		'__proto__',
		'__proto__.polluted',
		'constructor.prototype.polluted',
		'access.__proto__.polluted',
		'confirmations.0.role',
		'../../etc/passwd',
		'name\u0000',
		'😀',
		'a'.repeat(200),
		'doors.0.constructor',
	])('the field %j leads nowhere', (field) => {
		const update = { ...asking('services', 'en', 'name', 'Other Help'), changes: [{ file: 'en', field, becomes: 'x' } as Change] };
		const prepared = prepareUpdate(writeUpdate(update, ''), 'sent.update.md', desk);
		expect(prepared.problems.some(({ severity }) => severity === 'error')).toBe(true);
		expect(prepared.files).toEqual([]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('a name inside a value that reaches into the language is refused', () => {
		const becomes = JSON.parse('{ "__proto__": { "polluted": true } }') as JsonValue;
		expect(ask({ file: 'en', field: 'cost', becomes })).toHaveProperty('faults');
	});

	test.each(['😀', '__proto__', '../wage-help', 'wage-help.md', 'WAGE', 'a'.repeat(81), ''])('the id %j names no listing', (id) => {
		const update = { ...asking('services', 'en', 'name', 'Other Help'), listing: { kind: 'services' as const, id } };
		const { problems, files } = prepareUpdate(writeUpdate(update, ''), 'sent.update.md', desk);
		expect([problems.length > 0, files]).toEqual([true, []]);
	});
});
