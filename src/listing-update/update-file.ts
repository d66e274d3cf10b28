import { type Change, type UpdateFile, updateFileSchema } from '../schema/update.ts';
import { orderOf } from './key-order.ts';
import type { JsonRecord } from './json-value.ts';
import { type FileLimits, type ListingFault, locateListing } from './read-listing.ts';
import { writeField } from './write-value.ts';

/** Why an update is not read, or not taken. */
export interface UpdateFault {
	readonly code:
		| ListingFault['code']
		/** Another kind of file. */
		| 'not-an-update'
		| 'other-version'
		/** It differs from `updateFileSchema`; `written` has what it holds. */
		| 'shape'
		| 'asks-for-nothing'
		| 'confirm-with-changes'
		| 'new-with-past'
		| 'no-base'
		| 'field-twice'
		/** Confirmations are recorded from `confirms`, never written by the sender. */
		| 'change-of-confirmations';
	/** From 1. */
	readonly line: number;
	/** Place in the file: `changes.2.field`. */
	readonly field?: string;
}

/** What a file that is an update holds, as far as it could be read. */
export interface WrittenUpdate {
	readonly data: JsonRecord;
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export type ReadUpdate =
	| { readonly update: UpdateFile; readonly written: WrittenUpdate }
	| { readonly faults: readonly UpdateFault[]; readonly written?: WrittenUpdate };

/** Far above what the two files of a listing hold, before and after. */
const limits: FileLimits = { size: 100_000, lines: 4_000 };

/**
 * Reads an update that somebody sent: hostile until proven otherwise. What mail programs do to a file on its way (a byte order mark, Windows
 * line ends, blank lines before it) is undone; anything else that is odd is a fault. Never throws for what a file holds.
 */
export function readUpdate(text: string): ReadUpdate {
	const source = text.length > limits.size ? text : text.replace(/^\uFEFF?\s*/, '').replaceAll('\r\n', '\n');
	const removed = text.slice(0, /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0).split('\n').length - 1;
	const file = locateListing(source, limits);
	if ('fault' in file) return { faults: [{ ...file.fault, line: file.fault.line + removed }] };
	const written = { data: file.facts, lineOf: (path: readonly PropertyKey[]) => file.yaml.lineOf(path) + 1 + removed };
	const fail = (code: UpdateFault['code'], field?: string): ReadUpdate => ({
		faults: [{ code, line: written.lineOf(field?.split('.') ?? []), ...(field === undefined ? {} : { field }) }],
		written,
	});
	if (file.facts['format'] !== 'lodestone-update') return fail('not-an-update');
	if (file.facts['version'] !== 1) return fail('other-version', 'version');
	const parsed = updateFileSchema.safeParse(file.facts);
	if (!parsed.success) return fail('shape');
	const faults = findOddRequests(parsed.data).map(([code, field]) => ({
		code,
		field,
		line: written.lineOf(field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
	}));
	return faults.length > 0 ? { faults, written } : { update: parsed.data, written };
}

/** What no field alone says: kinds and their parts fit, and no field is changed twice. */
function findOddRequests({ kind, base, confirms = [], changes = [] }: UpdateFile): [UpdateFault['code'], field: string][] {
	const found: [UpdateFault['code'], string][] = [];
	if (changes.length === 0 && (kind === 'new' || confirms.length === 0)) found.push(['asks-for-nothing', 'kind']);
	if (kind === 'confirm' && changes.length > 0) found.push(['confirm-with-changes', 'changes']);
	if (kind === 'new' && (base !== undefined || changes.some(({ was }) => was !== undefined))) {
		found.push(['new-with-past', base === undefined ? 'changes' : 'base']);
	}
	if (kind !== 'new' && base === undefined) found.push(['no-base', 'kind']);
	for (const [index, change] of changes.entries()) {
		const place = `changes.${index}.field`;
		if (/^confirmations(?:\.|$)/.test(change.field)) found.push(['change-of-confirmations', place]);
		if (changes.slice(0, index).some((earlier) => touches(earlier, change))) found.push(['field-twice', place]);
	}
	return found;
}

/** Whether one field is the other, or stands in it. */
function touches(a: Change, b: Change): boolean {
	return a.file === b.file && (`${a.field}.`.startsWith(`${b.field}.`) || `${b.field}.`.startsWith(`${a.field}.`));
}

/**
 * The file that somebody sends to the steward: `readUpdate` of it gives the update again.
 *
 * @param wordsForPeople Markdown for whoever opens the file; not read by any program
 */
export function writeUpdate(update: UpdateFile, wordsForPeople: string): string {
	const order = orderOf(updateFileSchema);
	const written = JSON.parse(JSON.stringify(update)) as JsonRecord;
	const fields = order([]).flatMap((key) => {
		const value = written[key];
		return value === undefined ? [] : [writeField(key, value, [key], '', order)];
	});
	return `---\n${fields.join('')}---\n\n${wordsForPeople.trim()}\n`;
}
