import { changesBetween, type Listing } from '../listing-update/changes.ts';
import type { UpdateFile } from '../schema/update.ts';
import { factOf } from './listing-kinds.ts';

/** Which of the facts that a sender confirms may be recorded, and which not. */
export interface ConfirmedFacts {
	/** As a confirmation has them: names of fields in the order of the schema, or "all". Empty: nothing to record. */
	readonly facts: readonly string[];
	/** Facts that changed since the sender saw them, or that may have. */
	readonly notSeen: readonly string[];
}

/**
 * Nobody confirms what they did not see. On another version than the one that stands now, facts that changed since are left out; where it is not known
 * what the sender saw, only the fields that the update itself gives whole are kept.
 *
 * @param now the listing before the update
 * @param seen the version that the sender saw; `undefined` where it is not known
 * @param fields of this kind of listing, in order
 */
export function confirmedFacts(
	update: UpdateFile,
	now: Listing,
	seen: Listing | undefined,
	fields: readonly string[],
): ConfirmedFacts {
	const confirms = (update.confirms ?? []).map((fact) => fact.split('.')[0] ?? fact);
	if (confirms.length === 0) return { facts: [], notSeen: [] };
	const given = (update.changes ?? []).filter(({ field }) => !field.includes('.'));
	const present = [...fields, 'text'].filter(
		(fact) => fact === 'text' || Object.hasOwn(now.en.facts, fact) || given.some(({ field }) => field === fact),
	);
	const meant = confirms.includes('all') ? present : present.filter((fact) => confirms.includes(fact));
	const isSeen =
		seen === undefined
			? (fact: string) => given.some(({ file, field }) => file === 'en' && field === fact)
			: (fact: string) => !changedSince(seen, now).has(fact);
	const withoutRecords = meant.filter((fact) => fact !== 'confirmations');
	const notSeen = withoutRecords.filter((fact) => !isSeen(fact));
	if (notSeen.length === 0 && confirms.includes('all')) return { facts: ['all'], notSeen };
	return { facts: withoutRecords.filter(isSeen), notSeen };
}

function changedSince(seen: Listing, now: Listing): ReadonlySet<string> {
	return new Set(changesBetween(seen, now).map(factOf));
}
