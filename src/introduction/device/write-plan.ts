import { mergeIntroductions } from '../../hand-off/merge.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { caseloadLimits } from '../../schema/limits.ts';
import { readText, textOf, valueOf } from './records.ts';
import { asideName, type Found } from './shelf.ts';
import type { Saving } from './store-types.ts';

export interface WritePlan {
	/** Only what differs from what is there. */
	readonly records: ReadonlyMap<string, unknown>;
	/** What becomes of each introduction, by id, once the records are written. */
	readonly savings: ReadonlyMap<string, Saving>;
}

interface Situation {
	readonly found: Found;
	/** The key of the lock, where there is one. */
	readonly key: CryptoKey | undefined;
	/** Ids that were on the device as far as this window knows. */
	readonly known: ReadonlySet<string>;
}

/**
 * What to write so that introductions are kept, merged with the copies that are there. A copy that cannot be read is moved beside its id
 * as it is, never overwritten; nothing is written that could not be read again.
 */
export async function planWrite(introductions: readonly Introduction[], { found, key, known }: Situation): Promise<WritePlan> {
	const records = new Map<string, unknown>();
	const savings = new Map<string, Saving>();
	let room = caseloadLimits.introductions - found.count;
	for (const introduction of introductions) {
		const { id } = introduction;
		const isThere = found.records.has(id);
		const value = found.records.get(id);
		const before = await textOf(value, key);
		const copy = readText(before);
		const stored = copy?.id === id ? copy : undefined;
		const merged = stored === undefined ? introduction : mergeIntroductions(stored, introduction);
		const text = JSON.stringify(merged);

		if (!isThere && known.has(id)) savings.set(id, { outcome: 'removed', introduction });
		else if (isThere && value === undefined) savings.set(id, { outcome: 'held', why: 'failed', introduction });
		else if (!isThere && room <= 0) savings.set(id, { outcome: 'held', why: 'too-many', introduction });
		else if (readText(text) === undefined) savings.set(id, { outcome: 'held', why: 'unreadable', introduction });
		else {
			if (!isThere) room -= 1;
			if (isThere && stored === undefined) records.set(asideName(id), before === undefined ? value : await valueOf(before, key));
			if (text !== before) records.set(id, await valueOf(text, key));
			savings.set(id, { outcome: 'saved', introduction: merged });
		}
	}
	return { records, savings };
}
