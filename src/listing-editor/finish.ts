import { isList, isRecord, type JsonRecord, type JsonValue } from '../listing-update/json-value.ts';
import type { ListingKind, SiteLanguage, UpdateFileName } from '../schema/vocabulary.ts';
import { asList, asText, valueIn, withText, withValue, type Draft, type Steps } from './draft.ts';
import { fieldsIn } from './value-words.ts';
import { newIdsOf, withNewIds } from './entry-ids.ts';
import { fieldsOf, type Field } from './fields.ts';
import { pairsOf } from '../listing-update/pairs.ts';

/** A draft as a listing: what was left empty is left out. */
export interface Finished {
	readonly listing: Draft;
	/** Where a value of the listing stood in the draft, when empty lines before it fell away. Keys: file and place, as `placeKey` writes. */
	readonly placeInDraft: ReadonlyMap<string, Steps>;
	/** English places where one language stands in for the other until somebody translates it. */
	readonly toTranslate: readonly string[];
}

/**
 * Leaves out what is empty and completes what is said in one language only: the steward sees which words are to be translated, and lists stay
 * parallel. A listing that nobody touched comes back as it was.
 *
 * @param own the language of whoever fills in the form: its words count, where only one language has any
 */
export function finish(draft: Draft, kind: ListingKind, own: SiteLanguage): Finished {
	const filled = fillPairs(draft, kind, own);
	const newIds = kind === 'organizations' ? newIdsOf(filled.draft) : new Map<string, string>();
	const named = withNewIds(filled.draft, newIds);
	const placeInDraft = new Map<string, Steps>();
	const fields = fieldsOf(kind);
	const en = pruneRecord(named.en.facts, fields, { file: 'en', from: [], to: [], places: placeInDraft });
	const fr = pruneRecord(named.fr.facts, undefined, { file: 'fr', from: [], to: [], places: placeInDraft });
	for (const [standIn, id] of newIds) placeInDraft.set(placeKey('fr', ['doors', id]), ['doors', standIn]);
	const listing = { en: { facts: en, text: tidy(named.en.text) }, fr: { facts: fr, text: tidy(named.fr.text) } };
	return { listing, placeInDraft, toTranslate: filled.toTranslate };
}

/** Pasted texts bring tabs and the line ends of other systems, which no file of the content holds. */
function tidy(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
}

export function placeKey(file: UpdateFileName, steps: readonly PropertyKey[]): string {
	return `${file}:${steps.map(String).join('.')}`;
}

interface Filled {
	readonly draft: Draft;
	readonly toTranslate: readonly string[];
}

function fillPairs(draft: Draft, kind: ListingKind, own: SiteLanguage): Filled {
	const other = own === 'en' ? 'fr' : 'en';
	let next = draft;
	const toTranslate: string[] = [];
	for (const pair of pairsOf(kind)) {
		if (pair.isName) {
			// The English file always has a name. A French speaker may know the French one only.
			if (own === 'fr' && pair.en === 'name' && asText(valueIn(next, 'en', ['name'])).trim() === '') {
				next = withValue(next, 'en', ['name'], asText(valueIn(next, 'fr', ['name'])));
			}
			continue;
		}
		const steps = { en: pair.en.split('.'), fr: pair.fr.split('.') };
		const values = { own: valueIn(next, own, steps[own]), other: valueIn(next, other, steps[other]) };
		if (isList(values.own) || isList(values.other)) {
			const rows = fillRows(asList(values.own), asList(values.other));
			if (rows.isFilled) toTranslate.push(pair.en);
			if (rows.isChanged) next = withValue(withValue(next, own, steps[own], rows.own), other, steps[other], rows.other);
		} else if (isBlank(values.other) && !isBlank(values.own)) {
			next = withValue(next, other, steps[other], values.own);
			toTranslate.push(pair.en);
		} else if (isBlank(values.own) && !isBlank(values.other) && pair.en !== 'summary') {
			next = withValue(next, other, steps[other], undefined);
		}
	}
	if (next[other].text.trim() === '' && next[own].text.trim() !== '') {
		next = withText(next, other, next[own].text);
		toTranslate.push('text');
	}
	return kind === 'organizations' ? fillDesks(next, own, toTranslate) : { draft: next, toTranslate };
}

/** Rows of two parallel lists: one that is empty in both languages goes. */
function fillRows(own: readonly JsonValue[], other: readonly JsonValue[]) {
	const rows = Array.from({ length: Math.max(own.length, other.length) }, (_, index) => [own[index] ?? '', other[index] ?? '']);
	const kept = rows.filter(([mine, theirs]) => !isBlank(mine) || !isBlank(theirs));
	const isFilled = kept.some(([mine, theirs]) => isBlank(theirs) && !isBlank(mine));
	return {
		isFilled,
		isChanged: isFilled || kept.length !== own.length || kept.length !== other.length,
		own: kept.map(([mine = '']) => mine),
		other: kept.map(([mine = '', theirs = '']) => (isBlank(theirs) ? mine : theirs)),
	};
}

/** Names of desks stand in the desk itself in English, and by the desk's id in French. Names of desks that went, go. */
function fillDesks(draft: Draft, own: SiteLanguage, toTranslate: string[]): Filled {
	let next = draft;
	const desks = asList(valueIn(draft, 'en', ['doors'])).map((door) => (isRecord(door) ? asText(door['id']) : ''));
	for (const [index, id] of desks.entries()) {
		const english = valueIn(next, 'en', ['doors', index, 'name']);
		const french = valueIn(next, 'fr', ['doors', id]);
		if (own === 'en' && isBlank(french) && !isBlank(english) && french !== undefined) {
			next = withValue(next, 'fr', ['doors', id], english);
			toTranslate.push(`doors[].name`);
		}
		if (own === 'fr' && isBlank(english) && !isBlank(french)) {
			next = withValue(next, 'en', ['doors', index, 'name'], french);
			toTranslate.push(`doors[].name`);
		}
	}
	const named = valueIn(next, 'fr', ['doors']);
	const stray = isRecord(named) ? Object.keys(named).filter((id) => !desks.includes(id)) : [];
	for (const id of stray) next = withValue(next, 'fr', ['doors', id], undefined);
	return { draft: next, toTranslate };
}

function isBlank(value: JsonValue | undefined): boolean {
	return value === undefined || (typeof value === 'string' && value.trim() === '');
}

const parallelPaths = new Set(['eligibility.conditions', 'access.steps', 'access.bring']);

interface Pruning {
	readonly file: UpdateFileName;
	/** Place in the draft, and in the listing. */
	readonly from: Steps;
	readonly to: Steps;
	readonly places: Map<string, Steps>;
}

function pruneRecord(record: JsonRecord, fields: readonly Field[] | undefined, pruning: Pruning): JsonRecord {
	const entries = Object.entries(record).flatMap(([name, value]) => {
		const field = fields?.find((one) => one.name === name);
		const kept = prune(value, field, { ...pruning, from: [...pruning.from, name], to: [...pruning.to, name] });
		return kept === undefined ? [] : [[name, kept] as const];
	});
	return Object.fromEntries(entries);
}

function prune(value: JsonValue, field: Field | undefined, pruning: Pruning): JsonValue | undefined {
	pruning.places.set(placeKey(pruning.file, pruning.to), pruning.from);
	if (typeof value === 'string') {
		const text = value.trim();
		// A required field that is empty is told as such.
		return text === '' ? (field?.isRequired === true && field.kind === 'text' ? '' : undefined) : text;
	}
	if (isList(value)) {
		const list: JsonValue[] = [];
		for (const [index, entry] of value.entries()) {
			const inside = { ...pruning, from: [...pruning.from, index], to: [...pruning.to, list.length] };
			const kept =
				field?.kind === 'list' && isRecord(entry) ? pruneEntry(entry, field.entry, inside) : pruneLine(entry, field, inside);
			if (kept !== undefined) list.push(kept);
		}
		return list.length === 0 && field?.isRequired !== true ? undefined : list;
	}
	if (isRecord(value)) {
		const kept = pruneRecord(value, field?.kind === 'group' ? field.fields : undefined, pruning);
		return Object.keys(kept).length === 0 && field?.isRequired !== true ? undefined : kept;
	}
	return value;
}

/** A line that is empty in one language only stays, so that whoever emptied it is asked; the other lines keep their partners. */
function pruneLine(entry: JsonValue, field: Field | undefined, pruning: Pruning): JsonValue | undefined {
	const kept = prune(entry, undefined, pruning);
	return kept === undefined && field !== undefined && parallelPaths.has(field.path) ? '' : kept;
}

/** Entries of a list stay, however empty: whoever added one is asked to fill it in or remove it. */
function pruneEntry(entry: JsonRecord, field: Field, pruning: Pruning): JsonValue {
	pruning.places.set(placeKey(pruning.file, pruning.to), pruning.from);
	return pruneRecord(entry, fieldsIn(field, entry), pruning);
}
