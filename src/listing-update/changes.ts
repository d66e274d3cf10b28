import type { Change } from '../schema/update.ts';
import { nameOf } from './align.ts';
import { isList, isRecord, isSame, type JsonRecord, type JsonValue, ownValue } from './json-value.ts';
import type { ListingFile } from './read-listing.ts';

/** A listing: its own file, and its French words. */
export interface Listing {
	readonly en: ListingFile;
	readonly fr: ListingFile;
}

/** The field that stands for the Markdown below the front matter. */
export const textField = 'text';

/**
 * What differs between two versions of a listing, in the order of the older one's fields. A field that came or went is one change, whole. Lists of
 * the same length are compared entry by entry; a list whose entries came, went or moved is one change. `applyChanges` leads from the one
 * to the other.
 */
export function changesBetween(before: Listing, after: Listing): Change[] {
	return (['en', 'fr'] as const).flatMap((file) => {
		const changes = differences(before[file].facts, after[file].facts, { file, steps: [] });
		if (before[file].text === after[file].text) return changes;
		return [...changes, { file, field: textField, was: before[file].text, becomes: after[file].text }];
	});
}

interface Place {
	readonly file: Change['file'];
	readonly steps: readonly string[];
	/** The entry of the outermost list around this place, as it was. */
	readonly within?: JsonValue | undefined;
}

function differences(was: JsonValue | undefined, becomes: JsonValue | undefined, place: Place): Change[] {
	if (isSame(was, becomes)) return [];
	const { file, steps, within } = place;
	if (isRecord(was) && isRecord(becomes) && hasNamesFor(was) && hasNamesFor(becomes)) {
		const keys = new Set([...Object.keys(was), ...Object.keys(becomes)]);
		return [...keys].flatMap((key) =>
			differences(ownValue(was, key), ownValue(becomes, key), { file, steps: [...steps, key], within }),
		);
	}
	if (isList(was) && isList(becomes) && stayInPlace(was, becomes)) {
		return was.flatMap((entry, index) =>
			differences(entry, becomes[index], {
				file,
				steps: [...steps, String(index)],
				within: within ?? (isRecord(entry) || isList(entry) ? entry : undefined),
			}),
		);
	}
	if (steps.length === 0) throw new Error('The fields of a listing have names without dots.');
	// An entry that changed as a whole stands in itself.
	const around = within === undefined || isSame(within, was) ? {} : { within };
	return [{ file, field: steps.join('.'), ...value('was', was), ...value('becomes', becomes), ...around } as Change];
}

/** A name with a dot would read as two steps. */
function hasNamesFor(record: JsonRecord): boolean {
	return Object.keys(record).every((name) => name !== '' && !name.includes('.'));
}

/** Whether two lists differ in single entries only, and none stands in another place than before. */
function stayInPlace(was: readonly JsonValue[], becomes: readonly JsonValue[]): boolean {
	if (was.length !== becomes.length) return false;
	const names = was.map((entry) => nameOf(entry) ?? JSON.stringify(entry));
	return becomes.every((entry, index) => {
		const name = nameOf(entry) ?? JSON.stringify(entry);
		return names[index] === name || !names.includes(name);
	});
}

function value<Key extends string>(key: Key, held: JsonValue | undefined): Partial<Record<Key, JsonValue>> {
	return held === undefined ? {} : ({ [key]: held } as Record<Key, JsonValue>);
}

export function stepsOf(field: string): string[] {
	return field.split('.');
}

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(value: JsonValue | undefined, steps: readonly string[]): JsonValue | undefined {
	let found = value;
	for (const step of steps) {
		if (isList(found)) found = isIndex(step) ? found[Number(step)] : undefined;
		else if (isRecord(found)) found = ownValue(found, step);
		else return undefined;
	}
	return found;
}

function isIndex(step: string): boolean {
	return /^(?:0|[1-9]\d*)$/.test(step);
}

/**
 * The value with one place changed; the others are the same objects. `undefined` as the answer: there is no such place. A change never makes
 * the way to its place, and never takes an entry out of a list, because the places of the others would shift.
 */
function applyToValue(value: JsonValue, steps: readonly string[], becomes: JsonValue | undefined): JsonValue | undefined {
	const [step, ...rest] = steps;
	if (step === undefined) return becomes;
	if (isList(value)) {
		const index = Number(step);
		const held = isIndex(step) ? value[index] : undefined;
		const next = held === undefined ? undefined : applyToValue(held, rest, becomes);
		return next === undefined ? undefined : value.map((entry, at) => (at === index ? next : entry));
	}
	if (!isRecord(value)) return undefined;
	if (rest.length === 0) return withKey(value, step, becomes);
	const held = ownValue(value, step);
	const next = held === undefined ? undefined : applyToValue(held, rest, becomes);
	return next === undefined ? undefined : withKey(value, step, next);
}

function withKey(record: JsonRecord, key: string, becomes: JsonValue | undefined): JsonRecord {
	if (becomes !== undefined) return { ...record, [key]: becomes };
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/**
 * One file of a listing after its changes, applied in their order. `unknownPlace` names the first field that leads nowhere.
 *
 * @param changes those of this file only
 */
export function applyChanges(
	listing: ListingFile,
	changes: readonly Change[],
): { readonly after: ListingFile } | { readonly unknownPlace: string } {
	let { facts, text } = listing;
	for (const { field, becomes } of changes) {
		if (field === textField) {
			if (becomes !== undefined && typeof becomes !== 'string') return { unknownPlace: field };
			text = becomes ?? '';
			continue;
		}
		const next = applyToValue(facts, stepsOf(field), becomes);
		if (!isRecord(next)) return { unknownPlace: field };
		facts = next;
	}
	return { after: { facts, text } };
}
