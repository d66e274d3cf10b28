import { isList, isRecord, type JsonRecord, type JsonValue } from '../listing-update/json-value.ts';
import type { Draft } from './draft.ts';

/** What somebody began, kept on this device until it is sent or thrown away. */
export interface KeptDraft {
	/** Version of the listing that it was begun on; absent for a new listing. */
	readonly base?: string;
	/** The listing as it then was: with it, the changes can still be told when the listing has changed since. */
	readonly before: Draft;
	readonly draft: Draft;
	readonly role: string;
	readonly organization: string;
	/** Of a new listing only. */
	readonly proposed?: Proposed;
}

/** What somebody says of a listing that is not there yet, beside what stands in it. */
export interface Proposed {
	/** As typed: it may be no id yet. */
	readonly id: string;
	/** Rules of inclusion that were ticked, by their place. */
	readonly rules: readonly number[];
}

export const nothingProposed: Proposed = { id: '', rules: [] };

const largest = 400_000;
const keyOf = (id: string) => `lodestone.update.v1.${id}`;

/** Reads what was kept for a listing. Whatever is not a draft reads as none. */
export function readKeptDraft(id: string): KeptDraft | undefined {
	try {
		const text = localStorage.getItem(keyOf(id));
		if (text === null || text.length > largest) return undefined;
		const held = JSON.parse(text) as unknown;
		if (!isRecord(held)) return undefined;
		const { base, role, organization } = held;
		const [before, draft] = [asDraft(held['before']), asDraft(held['draft'])];
		if (before === undefined || draft === undefined) return undefined;
		return {
			...(typeof base === 'string' && /^[0-9a-f]{16}$/.test(base) ? { base } : {}),
			before,
			draft,
			role: typeof role === 'string' ? role : '',
			organization: typeof organization === 'string' ? organization : '',
			...(isRecord(held['proposed']) ? { proposed: asProposed(held['proposed']) } : {}),
		};
	} catch {
		return undefined;
	}
}

/** @returns whether the device keeps it */
export function keepDraft(id: string, kept: KeptDraft): boolean {
	try {
		localStorage.setItem(keyOf(id), JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

export function forgetDraft(id: string): void {
	try {
		localStorage.removeItem(keyOf(id));
	} catch {
		// A device that keeps nothing has nothing to forget.
	}
}

function asProposed({ id, rules }: JsonRecord): Proposed {
	const ticked = isList(rules) ? rules.filter((rule) => typeof rule === 'number') : [];
	return { id: typeof id === 'string' ? id : '', rules: [...new Set(ticked)] };
}

function asDraft(held: JsonValue | undefined): Draft | undefined {
	if (!isRecord(held)) return undefined;
	const [en, fr] = [asFile(held['en']), asFile(held['fr'])];
	return en === undefined || fr === undefined ? undefined : { en, fr };
}

function asFile(held: JsonValue | undefined): { readonly facts: JsonRecord; readonly text: string } | undefined {
	if (!isRecord(held)) return undefined;
	const { facts, text } = held;
	return isRecord(facts) && typeof text === 'string' ? { facts, text } : undefined;
}
