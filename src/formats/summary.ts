import type { Summary, SummaryEmployer, SummaryFactor } from '../planner/summary.ts';
import {
	employerKinds,
	factorIds,
	modes,
	ownerGroups,
	serviceLanguages,
	standings,
	voices,
	type FactorId,
} from '../schema/vocabulary.ts';
import { isDay } from '../trust/days.ts';
import { present } from './present.ts';
import { isRecord, shorten } from './shape.ts';

/** A summary as a file holds it: what the planner reads, with its day. */
export interface DatedSummary extends Summary {
	/** `YYYY-MM-DD` */
	readonly date?: string;
}

/** The ids that a directory knows. Anything else in a summary is reported and left out, never guessed. */
export interface KnownIds {
	readonly needs: ReadonlySet<string>;
	readonly counties: ReadonlySet<string>;
	readonly sectors: ReadonlySet<string>;
}

/** Why a file could not be read at all. */
export type SummaryFault =
	| { readonly code: 'too-large'; readonly characters: number; readonly limit: number }
	| { readonly code: 'not-json'; readonly detail: string }
	| { readonly code: 'not-a-summary'; readonly found: string }
	| { readonly code: 'other-version'; readonly found: string };

/** A part that was left out: where it stood, and what it said (shortened). */
export interface LeftOut {
	readonly path: string;
	readonly value: string;
}

export type SummaryReading =
	{ readonly summary: DatedSummary; readonly leftOut: readonly LeftOut[] } | { readonly fault: SummaryFault };

/** Far above any real summary; a file larger than this is not one. In characters. */
export const summarySizeLimit = 100_000;
const noteLimit = 2_000;
const listLimit = 100;

/**
 * Reads the text of a `lodestone-summary` file. Hostile input: limited in size, checked value by value, never evaluated.
 * Forgiving in parts: an unknown id or value is left out and reported, and the rest is kept.
 */
export function readSummary(text: string, known: KnownIds): SummaryReading {
	if (text.length > summarySizeLimit) return { fault: { code: 'too-large', characters: text.length, limit: summarySizeLimit } };
	let file: unknown;
	try {
		file = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return { fault: { code: 'not-json', detail: error instanceof Error ? error.message : String(error) } };
	}
	if (!isRecord(file) || file['format'] !== 'lodestone-summary') {
		return { fault: { code: 'not-a-summary', found: shorten(isRecord(file) ? file['format'] : file) } };
	}
	if (file['version'] !== 1) return { fault: { code: 'other-version', found: shorten(file['version']) } };
	return readSummaryParts(file, known);
}

/** Reads the parts of a summary from an object that is already known to mean one: a file's, or an address's. */
export function readSummaryParts(
	parts: Record<string, unknown>,
	known: KnownIds,
): { readonly summary: DatedSummary; readonly leftOut: readonly LeftOut[] } {
	const reader = new SummaryReader(known);
	return { summary: reader.summary(parts), leftOut: reader.leftOut };
}

/**
 * The text of a `lodestone-summary` file, with everything that was said and nothing else.
 *
 * @param date the day of the conversation, `YYYY-MM-DD`
 */
export function writeSummary(summary: Summary, date: string): string {
	const file = { format: 'lodestone-summary', version: 1, ...summary, date };
	const order = ['format', 'version', 'date', 'voice', 'employer', 'modes', 'urgent', 'factors', 'needs'] as const;
	return `${JSON.stringify(Object.fromEntries(order.flatMap((key) => (key in file ? [[key, file[key]]] : []))), null, '\t')}\n`;
}

class SummaryReader {
	readonly leftOut: LeftOut[] = [];
	readonly #known: KnownIds;

	constructor(known: KnownIds) {
		this.#known = known;
	}

	summary(file: Record<string, unknown>): DatedSummary {
		this.#reportUnknownKeys(file, '', ['format', 'version', 'date', 'voice', 'employer', 'modes', 'urgent', 'factors', 'needs']);
		return present({
			date: this.#one(file, 'date', (value) => (typeof value === 'string' && isDay(value) ? value : undefined)),
			voice: this.#one(file, 'voice', oneOf(voices)),
			employer: this.#record(file, 'employer', (record) => this.#employer(record)),
			modes: this.#list(file, 'modes', oneOf(modes)),
			urgent: this.#list(file, 'urgent', member(this.#known.needs)),
			factors: this.#record(file, 'factors', (record) => this.#factors(record)),
			needs: this.#list(file, 'needs', member(this.#known.needs)),
		});
	}

	#employer(record: Record<string, unknown>): SummaryEmployer {
		this.#reportUnknownKeys(record, 'employer.', ['county', 'community', 'sector', 'employees', 'kind', 'owners', 'languages']);
		return present({
			county: this.#one(record, 'county', member(this.#known.counties), 'employer.'),
			community: this.#one(
				record,
				'community',
				(value) => (typeof value === 'string' && value.length <= 80 ? value : undefined),
				'employer.',
			),
			sector: this.#one(record, 'sector', member(this.#known.sectors), 'employer.'),
			employees: this.#one(record, 'employees', (value) => (isHeadcount(value) ? value : undefined), 'employer.'),
			kind: this.#one(record, 'kind', oneOf(employerKinds), 'employer.'),
			owners: this.#list(record, 'owners', oneOf(ownerGroups), 'employer.'),
			languages: this.#list(record, 'languages', oneOf(serviceLanguages), 'employer.'),
		});
	}

	#factors(record: Record<string, unknown>): Partial<Record<FactorId, SummaryFactor>> {
		const factors: Partial<Record<FactorId, SummaryFactor>> = {};
		this.#reportUnknownKeys(record, 'factors.', factorIds);
		for (const id of factorIds) {
			const said = record[id];
			if (said === undefined) continue;
			const path = `factors.${id}.`;
			const standing = isRecord(said) ? oneOf(standings)(said['standing']) : undefined;
			if (!isRecord(said) || standing === undefined) {
				this.#leaveOut(`factors.${id}`, said);
				continue;
			}
			this.#reportUnknownKeys(said, path, ['standing', 'needs', 'note']);
			const readNote = (value: unknown) => (typeof value === 'string' && value.length <= noteLimit ? value : undefined);
			factors[id] = present({
				standing,
				needs: this.#list(said, 'needs', member(this.#known.needs), path),
				note: this.#one(said, 'note', readNote, path),
			});
		}
		return factors;
	}

	#one<T>(record: Record<string, unknown>, key: string, read: (value: unknown) => T | undefined, path = ''): T | undefined {
		const value = record[key];
		if (value === undefined) return undefined;
		const result = read(value);
		if (result === undefined) this.#leaveOut(path + key, value);
		return result;
	}

	#list<T>(record: Record<string, unknown>, key: string, read: (value: unknown) => T | undefined, path = ''): T[] | undefined {
		const values = record[key];
		if (values === undefined) return undefined;
		if (!Array.isArray(values) || values.length > listLimit) {
			this.#leaveOut(path + key, values);
			return undefined;
		}
		const results = values.flatMap((value: unknown, index) => {
			const result = read(value);
			if (result === undefined) this.#leaveOut(`${path}${key}.${index}`, value);
			return result === undefined ? [] : [result];
		});
		return [...new Set(results)];
	}

	#record<T>(record: Record<string, unknown>, key: string, read: (value: Record<string, unknown>) => T): T | undefined {
		const value = record[key];
		if (value === undefined) return undefined;
		if (isRecord(value)) return read(value);
		this.#leaveOut(key, value);
		return undefined;
	}

	#reportUnknownKeys(record: Record<string, unknown>, path: string, keys: readonly string[]): void {
		for (const key of Object.keys(record).slice(0, listLimit))
			if (!keys.includes(key)) this.#leaveOut(path + shorten(key), record[key]);
	}

	#leaveOut(path: string, value: unknown): void {
		this.leftOut.push({ path, value: shorten(value) });
	}
}

function oneOf<T extends string>(values: readonly T[]): (value: unknown) => T | undefined {
	return (value) => values.find((known) => known === value);
}

function member(ids: ReadonlySet<string>): (value: unknown) => string | undefined {
	return (value) => (typeof value === 'string' && ids.has(value) ? value : undefined);
}

function isHeadcount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000;
}
