import type { Listing } from '../listing-update/changes.ts';
import { isList, isRecord, type JsonRecord, type JsonValue, ownValue } from '../listing-update/json-value.ts';
import type { UpdateFileName } from '../schema/vocabulary.ts';

/** A listing while somebody types: fields may be empty, and numbers may be no numbers yet. */
export type Draft = Listing;

/** Names and places in lists, from the top: `['doors', 0, 'name']`. */
export type Steps = readonly (string | number)[];

export function valueIn(draft: Draft, file: UpdateFileName, steps: Steps): JsonValue | undefined {
	let found: JsonValue | undefined = draft[file].facts;
	for (const step of steps) {
		if (isList(found)) found = typeof step === 'number' ? found[step] : undefined;
		else if (isRecord(found)) found = ownValue(found, String(step));
		else return undefined;
	}
	return found;
}

/** The draft with one field changed; groups and lists on the way are made. `undefined` takes the field out. */
export function withValue(draft: Draft, file: UpdateFileName, steps: Steps, value: JsonValue | undefined): Draft {
	const facts = put(draft[file].facts, steps, value);
	return { ...draft, [file]: { ...draft[file], facts: isRecord(facts) ? facts : {} } };
}

export function withText(draft: Draft, file: UpdateFileName, text: string): Draft {
	return { ...draft, [file]: { ...draft[file], text } };
}

function put(held: JsonValue | undefined, steps: Steps, value: JsonValue | undefined): JsonValue | undefined {
	const [step, ...rest] = steps;
	if (step === undefined) return value;
	if (typeof step === 'number') {
		const list = isList(held) ? [...held] : [];
		while (list.length < step) list.push('');
		const next = put(list[step], rest, value);
		if (next === undefined) list.splice(step, 1);
		else list[step] = next;
		return list;
	}
	const record: JsonRecord = isRecord(held) ? held : {};
	const next = put(ownValue(record, step), rest, value);
	if (next !== undefined) return { ...record, [step]: next };
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== step));
}

/** A list with the entry at one place moved to another. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
	const rest = list.filter((_, index) => index !== from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Something to type, from what stands in a field. */
export function asText(value: JsonValue | undefined): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function asList(value: JsonValue | undefined): readonly JsonValue[] {
	return isList(value) ? value : [];
}
