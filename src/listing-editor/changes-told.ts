import type { Change } from '../schema/update.ts';
import { align } from '../listing-update/align.ts';
import { isList, isRecord, isSame, type JsonValue, ownValue } from '../listing-update/json-value.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { textField } from '../listing-update/changes.ts';
import type { Draft, Steps } from './draft.ts';
import { fieldsOf, type Field, type FieldOf } from './fields.ts';
import { titleOf, type Labels } from './labels.ts';
import { pairsOf } from '../listing-update/pairs.ts';
import { entryInWords, entryName, fieldsIn, valueInWords } from './value-words.ts';

/** A change as people read it. */
export interface ToldChange {
	/** "Doors: Employer desk · Phone". */
	readonly title: string;
	/** Absent where nothing stood there, or nothing is to stand there. */
	readonly was?: string;
	readonly becomes?: string;
}

/**
 * Changes in words. Of a list, only the entries that came, went or changed.
 *
 * @param before the listing that the changes lead away from: it names the entries that they stand in
 */
export function tellChanges(labels: Labels, kind: ListingKind, before: Draft, changes: readonly Change[]): ToldChange[] {
	return changes.flatMap((change): ToldChange[] => {
		const { title, field } = placeOf(labels, kind, before, change);
		const [was, becomes] = [change.was as JsonValue | undefined, change.becomes as JsonValue | undefined];
		if ((field?.kind === 'list' || field?.kind === 'lines') && isList(was) && isList(becomes)) {
			const entries = tellEntries(labels, title, field, was, becomes, before);
			if (entries.length > 0) return entries;
		}
		const words = (value: JsonValue) => (field === undefined ? plain(value) : valueInWords(labels, field, value, before));
		return [told(title, was, becomes, words)];
	});
}

function told(
	title: string,
	was: JsonValue | undefined,
	becomes: JsonValue | undefined,
	words: (value: JsonValue) => string,
): ToldChange {
	return {
		title,
		...(was === undefined ? {} : { was: words(was) }),
		...(becomes === undefined ? {} : { becomes: words(becomes) }),
	};
}

function tellEntries(
	labels: Labels,
	title: string,
	field: FieldOf<'list' | 'lines'>,
	was: readonly JsonValue[],
	becomes: readonly JsonValue[],
	before: Draft,
): ToldChange[] {
	const words = (entry: JsonValue) =>
		field.kind === 'list' && isRecord(entry) ? entryInWords(labels, field.entry, entry, before) : plain(entry);
	return align(was, becomes).flatMap(({ from, to }): ToldChange[] => {
		const [old, now] = [from === undefined ? undefined : was[from], to === undefined ? undefined : becomes[to]];
		if (isSame(old, now)) return [];
		const name = field.kind === 'list' ? entryName(labels, field.entry, now ?? old, before) : undefined;
		return [told(name === undefined ? title : `${title}${labels.words.colon}${name}`, old, now, words)];
	});
}

/** What a field of a draft is called, with the entry that it stands in: "Doors: Employer desk · Phone". */
export function titleOfPlace(labels: Labels, kind: ListingKind, draft: Draft, file: Change['file'], steps: Steps): string {
	return placeOf(labels, kind, draft, { file, field: steps.join('.') }).title;
}

function placeOf(labels: Labels, kind: ListingKind, before: Draft, change: Change): { title: string; field?: Field } {
	const { words } = labels;
	if (change.field === textField) return { title: change.file === 'fr' ? words.inFrench(words.text.title) : words.text.title };
	const steps = change.field.split('.');
	if (change.file === 'en') return walk(labels, fieldsOf(kind), steps, before.en.facts, before);
	const [top = '', ...rest] = steps;
	if (top === 'doors') {
		const desks = fieldsOf(kind).find(({ name }) => name === 'doors');
		return { title: words.inFrench([desks === undefined ? top : titleOf(labels, desks), ...rest].join(words.colon)) };
	}
	const pair = pairsOf(kind).find(({ fr }) => fr === top);
	const english =
		pair === undefined ? { title: top } : walk(labels, fieldsOf(kind), [...pair.en.split('.'), ...rest], before.en.facts, before);
	return { ...english, title: words.inFrench(english.title) };
}

function walk(
	labels: Labels,
	fields: readonly Field[],
	[step, ...rest]: readonly string[],
	held: JsonValue | undefined,
	draft: Draft,
): { title: string; field?: Field } {
	const field = fields.find(({ name }) => name === step);
	if (field === undefined) return { title: step ?? '' };
	const value = isRecord(held) ? ownValue(held, field.name) : undefined;
	const title = titleOf(labels, field);
	const [index, ...below] = rest;
	if (index === undefined) return { title, field };
	if (field.kind === 'group') return join(title, walk(labels, field.fields, rest, value, draft));
	if (field.kind === 'lines') return { title: `${title}, ${Number(index) + 1}`, field };
	if (field.kind !== 'list') return { title, field };
	const entry = isList(value) ? value[Number(index)] : undefined;
	const name = entryName(labels, field.entry, entry, draft) ?? String(Number(index) + 1);
	const here = field.entry.kind === 'variants' ? name : `${title}${labels.words.colon}${name}`;
	if (below.length === 0) return { title: here, field: field.entry };
	const inside = walk(labels, isRecord(entry) ? fieldsIn(field.entry, entry) : [], below, entry, draft);
	// "Phone" says more than "Phone · Number or address".
	return field.entry.kind === 'variants' && below[0] === 'value' ? { ...inside, title: here } : join(here, inside);
}

function join(title: string, inside: { title: string; field?: Field }): { title: string; field?: Field } {
	return { ...inside, title: `${title} · ${inside.title}` };
}

function plain(value: JsonValue): string {
	if (isList(value)) return value.map(plain).join('; ');
	return isRecord(value) ? Object.values(value).map(plain).join('; ') : String(value);
}
