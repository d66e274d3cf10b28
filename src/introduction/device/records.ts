import { readIntroduction } from '../../formats/caseload.ts';
import { mergeCaseloads } from '../../hand-off/merge.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { sealText, unsealText } from './lock.ts';

/** A record that this version of Lodestone cannot read: damaged, or written by a later one. It stays where it is. */
export interface SetAside {
	/** What `remove` takes to remove it. */
	readonly name: string;
	/** What it says, to be saved as it is; `undefined` where even that could not be read. */
	readonly raw: string | undefined;
}

export interface Readings {
	readonly introductions: readonly Introduction[];
	readonly setAside: readonly SetAside[];
}

/**
 * What records say. Copies of the same introduction are merged; none that cannot be read stands in the way of the others.
 *
 * @param records text, or bytes where they are sealed, by name
 */
export async function readRecords(records: ReadonlyMap<string, unknown>, key: CryptoKey | undefined): Promise<Readings> {
	const introductions: Introduction[] = [];
	const setAside: SetAside[] = [];
	for (const [name, value] of records) {
		const text = await textOf(value, key);
		const introduction = readText(text);
		if (introduction === undefined) setAside.push({ name, raw: text ?? rawOf(value) });
		else introductions.push(introduction);
	}
	return { introductions: mergeCaseloads(introductions, []), setAside };
}

/** One introduction from its text; `undefined` where it cannot be read. */
export function readText(text: string | undefined): Introduction | undefined {
	if (text === undefined) return undefined;
	try {
		return readIntroduction(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** The text of a record; `undefined` where it is sealed and the key does not open it, and where the browser could not read it. */
export async function textOf(value: unknown, key: CryptoKey | undefined): Promise<string | undefined> {
	if (value instanceof Uint8Array) return key && unsealText(key, value);
	return typeof value === 'string' ? value : jsonOf(value);
}

/** A text as it is kept: sealed where there is a key. */
export function valueOf(text: string, key: CryptoKey | undefined): Promise<unknown> {
	return key === undefined ? Promise.resolve(text) : sealText(key, text);
}

/** What is there of a record that has no text, so that it can be saved all the same. */
function rawOf(value: unknown): string | undefined {
	return value instanceof Uint8Array ? jsonOf({ sealed: base64(value) }) : jsonOf(value);
}

function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}

function base64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
