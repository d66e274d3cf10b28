import { isRecord, type JsonRecord, type JsonValue } from '../listing-update/json-value.ts';
import { asList, asText, valueIn, withValue, type Draft } from './draft.ts';

/**
 * Ids of desks and offices that somebody adds. While they type, an entry goes by a stand-in that no listing can hold; once it has a name, its id
 * is made of that, because ids are read by people and stay for good.
 */
export type EntryKind = 'desk' | 'office';

const standIn = /^new_(desk|office)_\d+$/;
/** Longest id made of a name, in characters. */
const longest = 40;

export function standInFor(kind: EntryKind, taken: readonly string[]): string {
	for (let number = 1; ; number++) {
		const id = `new_${kind}_${String(number)}`;
		if (!taken.includes(id)) return id;
	}
}

/** "Bureau des employeurs" as `bureau-des-employeurs`. Empty where a name has neither letters nor figures of ours. */
export function idFromName(name: string): string {
	const words = name
		.normalize('NFD')
		.replaceAll(/\p{M}|[’']/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let id = '';
	for (const word of words) {
		const next = id === '' ? word.slice(0, longest) : `${id}-${word}`;
		if (next.length > longest) break;
		id = next;
	}
	return id;
}

/** The ids that stand-ins become, by the stand-in. */
export type NewIds = ReadonlyMap<string, string>;

export function newIdsOf(draft: Draft): NewIds {
	const ids = new Map<string, string>();
	for (const [list, kind] of [
		['doors', 'desk'],
		['offices', 'office'],
	] as const) {
		const entries = asList(valueIn(draft, 'en', [list])).filter(isRecord);
		const taken = new Set(entries.map(({ id }) => asText(id)));
		for (const entry of entries) {
			const id = asText(entry['id']);
			if (!standIn.test(id)) continue;
			const stem = idFromName(asText(entry['name'])) || idFromName(asText(entry['community'])) || kind;
			let made = stem;
			for (let number = 2; taken.has(made); number++) made = `${stem}-${String(number)}`;
			taken.add(made);
			ids.set(id, made);
		}
	}
	return ids;
}

/** The draft with its stand-ins replaced: in the entries, where a desk is visited, and in the French names of desks. */
export function withNewIds(draft: Draft, ids: NewIds): Draft {
	if (ids.size === 0) return draft;
	const rename = (id: string) => ids.get(id) ?? id;
	const offices = asList(valueIn(draft, 'en', ['offices'])).map((office) => withId(office, rename));
	const doors = asList(valueIn(draft, 'en', ['doors'])).map((door) => {
		const renamed = withId(door, rename);
		if (!isRecord(renamed)) return renamed;
		const channels = asList(renamed['channels']).map((channel) =>
			isRecord(channel) && channel['kind'] === 'visit' ? { ...channel, value: rename(asText(channel['value'])) } : channel,
		);
		return { ...renamed, channels };
	});
	const named = valueIn(draft, 'fr', ['doors']);
	let next = withValue(draft, 'en', ['doors'], doors);
	if (offices.length > 0) next = withValue(next, 'en', ['offices'], offices);
	if (isRecord(named)) next = withValue(next, 'fr', ['doors'], renamedKeys(named, rename));
	return next;
}

function withId(entry: JsonValue, rename: (id: string) => string): JsonValue {
	return isRecord(entry) ? { ...entry, id: rename(asText(entry['id'])) } : entry;
}

function renamedKeys(record: JsonRecord, rename: (id: string) => string): JsonRecord {
	return Object.fromEntries(Object.entries(record).map(([id, name]) => [rename(id), name]));
}
