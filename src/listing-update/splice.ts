import type { Change } from '../schema/update.ts';
import { applyChanges, stepsOf, textField } from './changes.ts';
import { editRoot } from './edit-value.ts';
import { applyEdits } from './edits.ts';
import { isSame, isList, isRecord, type JsonValue } from './json-value.ts';
import { type ListingFault, type ListingFile, type LocatedListing, locateListing, readListing } from './read-listing.ts';
import { isWritable } from './write-scalar.ts';
import type { KeyOrder } from './write-value.ts';

/** Why a file is not written. */
export type Refusal =
	/** The file itself cannot be read. */
	| { readonly code: 'unreadable'; readonly fault: ListingFault }
	/** A change leads to a place that is not there. */
	| { readonly code: 'unknown-place'; readonly field: string }
	/** No file of a listing holds such a text or name: half of a character, blank lines around the text below, names that are tricks. */
	| { readonly code: 'not-writable'; readonly field: string }
	/** What was written would not have been read as what was meant. */
	| { readonly code: 'not-exact' };

/**
 * Writes changes into the source of a file. Everything but the changed fields stays as it is, byte for byte: comments, order, quotes. The
 * outcome is read again and compared with what was meant: it is exact, or it is refused.
 *
 * @param changes those of this file only; what they say `was` there is not looked at
 * @param order of the fields of this kind of file, for fields that come
 */
export function spliceChanges(
	source: string,
	changes: readonly Change[],
	order: KeyOrder,
): { readonly source: string } | { readonly refused: Refusal } {
	const located = locateListing(source);
	if ('fault' in located) return { refused: { code: 'unreadable', fault: located.fault } };
	const odd = changes.find((change) => !isWritableChange(change));
	if (odd !== undefined) return { refused: { code: 'not-writable', field: odd.field } };
	const applied = applyChanges(located, changes);
	if ('unknownPlace' in applied) return { refused: { code: 'unknown-place', field: applied.unknownPlace } };
	const { after } = applied;

	for (const isWhole of [false, true]) {
		const made = splice(source, located, after, order, isWhole);
		if (made !== undefined && says(made, after)) return { source: made };
	}
	return { refused: { code: 'not-exact' } };
}

function splice(
	source: string,
	located: LocatedListing,
	after: ListingFile,
	order: KeyOrder,
	isWhole: boolean,
): string | undefined {
	const [from, to] = located.block;
	const block = source.slice(from, to);
	const edits = editRoot(located.root, located.facts, after.facts, { source: block, order, isWhole });
	if (edits === undefined) return undefined;
	return source.slice(0, from) + applyEdits(block, edits) + spliceText(source, located, after.text);
}

/** From the closing line on. Blank lines around the text stay. */
function spliceText(source: string, { block: [, closing], body: [from, to], text: was }: LocatedListing, text: string): string {
	if (text === was) return source.slice(closing);
	const before = source.slice(closing, from);
	const after = source.slice(to);
	if (was !== '') return before + text + after;
	return `${before}${before.endsWith('\n') ? '' : '\n'}${text}\n`;
}

function says(source: string, { facts, text }: ListingFile): boolean {
	const read = readListing(source);
	return !('fault' in read) && read.text === text && isSame(read.facts, facts);
}

function isWritableChange({ field, becomes }: Change): boolean {
	if (field === textField) return typeof becomes === 'string' && isWritable(becomes) && isTextBelow(becomes);
	return stepsOf(field).every(isName) && (becomes === undefined || areWritable(becomes));
}

/** The reader takes blank lines around a text for nothing, and no file of the content holds tabs or odd line ends. */
function isTextBelow(text: string): boolean {
	return text === text.trim() && !/[\r\t]/.test(text);
}

function areWritable(value: JsonValue): boolean {
	if (typeof value === 'string') return isWritable(value);
	if (isList(value)) return value.every(areWritable);
	return !isRecord(value) || Object.entries(value).every(([key, held]) => isName(key) && areWritable(held));
}

function isName(key: string): boolean {
	return isWritable(key) && key !== '__proto__' && key !== '<<';
}
