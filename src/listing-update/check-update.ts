import type { Change, UpdateFile } from '../schema/update.ts';
import { nameOf } from './align.ts';
import { type Listing, stepsOf, textField, valueAt } from './changes.ts';
import { isList, isSame, type JsonValue } from './json-value.ts';

/** A change that does not fit what stands in the listing now. */
export interface Conflict {
	readonly change: Change;
	/** What stands there now; absent where nothing does, or where the place is not to be found. */
	readonly stands?: JsonValue;
	/** Where the field stands now; absent where it is not to be found. */
	readonly place?: string;
	/** `other-value`: something else stands there. `no-such-entry`: the entry of a list that was changed is not to be found. */
	readonly reason: 'other-value' | 'no-such-entry';
}

export interface CheckedUpdate {
	/** Changes that fit, at the places where their fields stand now. */
	readonly applies: readonly Change[];
	/** Changes whose outcome stands there already. */
	readonly alreadyThere: readonly Change[];
	readonly conflicts: readonly Conflict[];
	/** The sender edited the version that stands now. */
	readonly isSameBase: boolean;
}

/**
 * Compares what each change replaces with what stands there now. The listing may have changed since the sender saw it: changes of fields that nobody
 * else touched apply, also where an entry moved within its list; others are conflicts, and nothing is guessed.
 *
 * @param base of the listing as it stands now
 */
export function checkUpdate(update: UpdateFile, listing: Listing, base: string): CheckedUpdate {
	const applies: Change[] = [];
	const alreadyThere: Change[] = [];
	const conflicts: Conflict[] = [];
	const isSameBase = update.base === base;
	for (const change of update.changes ?? []) {
		const { facts, text } = listing[change.file];
		const root: JsonValue = change.field === textField ? { [textField]: text } : facts;
		const found = isSameBase ? { steps: stepsOf(change.field), isByPosition: false } : placeNow(root, change);
		const stands = valueAt(root, found?.steps ?? stepsOf(change.field));
		const becomes = change.becomes as JsonValue | undefined;
		if (found === undefined) {
			conflicts.push({ change, reason: 'no-such-entry', ...(stands === undefined ? {} : { stands }) });
			continue;
		}
		const place = found.steps.join('.');
		if (isSame(stands, change.was) && !found.isByPosition) applies.push({ ...change, field: place });
		else if (isSame(stands, becomes)) alreadyThere.push(change);
		else conflicts.push({ change, place, reason: 'other-value', ...(stands === undefined ? {} : { stands }) });
	}
	return { applies, alreadyThere, conflicts, isSameBase };
}

interface Place {
	readonly steps: readonly string[];
	/** An entry on the way is another than it was, and only known by its place: nothing is changed there without asking. */
	readonly isByPosition: boolean;
}

/**
 * Where the field of a change stands now. An entry of a list is the one that it was, or the only one of that name; or the one in its place, where
 * nothing else in the list is another. `undefined` where there is none. Without `within`, the entry is what the change itself replaces.
 */
function placeNow(root: JsonValue, { field, was, becomes, within }: Change): Place | undefined {
	const wanted = stepsOf(field);
	let now: JsonValue | undefined = root;
	let before: JsonValue | undefined;
	let isByPosition = false;
	const steps: string[] = [];
	for (const [at, step] of wanted.entries()) {
		if (isList(now)) {
			const isLast = at === wanted.length - 1;
			const entry: JsonValue | undefined = before === undefined ? (isLast ? was : within) : valueAt(before, [step]);
			let index: number | undefined =
				entry === undefined ? undefined : findEntry(now, Number(step), entry, isLast ? becomes : undefined);
			if (index === undefined && isList(before) && isOtherOnlyAt(before, now, Number(step))) {
				index = Number(step);
				isByPosition = true;
			}
			if (index === undefined) return undefined;
			steps.push(String(index));
			now = now[index];
			before = entry;
		} else {
			steps.push(step);
			now = valueAt(now, [step]);
			before = before === undefined ? undefined : valueAt(before, [step]);
		}
	}
	return { steps, isByPosition };
}

function isOtherOnlyAt(before: readonly JsonValue[], now: readonly JsonValue[], index: number): boolean {
	return before.length === now.length && before.every((entry, at) => at === index || isSame(entry, now[at]));
}

function findEntry(
	list: readonly JsonValue[],
	index: number,
	entry: JsonValue,
	becomes: JsonValue | undefined,
): number | undefined {
	if (isSame(list[index], entry) || (becomes !== undefined && isSame(list[index], becomes))) return index;
	const same = list.flatMap((other, at) => (isSame(other, entry) ? [at] : []));
	if (same.length === 1) return same[0];
	const name = nameOf(entry);
	const named = name === undefined ? [] : list.flatMap((other, at) => (nameOf(other) === name ? [at] : []));
	return same.length === 0 && named.length === 1 ? named[0] : undefined;
}
