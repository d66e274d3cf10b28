import type { Problem } from '../catalog/problem.ts';
import { quote, suggest } from '../catalog/problem-words.ts';
import type { Listing } from '../listing-update/changes.ts';
import { isList, isRecord, type JsonValue } from '../listing-update/json-value.ts';
import type { Change, UpdateFile } from '../schema/update.ts';
import { confirmedFacts } from './confirmed-facts.ts';
import type { At } from './find-listing.ts';
import { kinds } from './listing-kinds.ts';

export interface Recorded {
	readonly problems: readonly Problem[];
	readonly notes: readonly string[];
	/** At most one: the list of confirmations with the new one at its end. */
	readonly changes: readonly Change[];
}

/**
 * The confirmation of an update as a record of the listing: when, by which role, by the form, and which facts.
 *
 * @param now the listing before the update
 * @param seen the version that the sender saw; `undefined` where it is not known
 */
export function recordConfirmation(update: UpdateFile, now: Listing, seen: Listing | undefined, at: At): Recorded {
	const { confirms, date, sender, listing } = update;
	if (confirms === undefined || confirms.length === 0) return { problems: [], notes: [], changes: [] };
	const problems = unknownFacts(update, at);
	if (problems.length > 0) return { problems, notes: [], changes: [] };

	const { facts, notSeen } = confirmedFacts(update, now, seen, kinds[listing.kind].fields);
	const held = now.en.facts['confirmations'];
	const earlier = isList(held) ? held : [];
	if (earlier.some((record) => covers(record, update, facts))) {
		return { problems: [], notes: [`Their confirmation of ${date} is recorded already.`], changes: [] };
	}
	if (facts.length === 0 && update.kind === 'confirm') {
		const message = 'The listing changed after they opened it, so they have not seen what they confirm.';
		const fix = 'Ask them to open their link again and to confirm what stands there now.';
		return { problems: [{ ...at('base'), code: 'not-seen', message, fix }], notes: [], changes: [] };
	}
	const left =
		notSeen.length === 0
			? []
			: [`Not recorded as confirmed, because it changed or may have changed since they opened it: ${notSeen.join(', ')}.`];
	if (facts.length === 0) return { problems: [], notes: left, changes: [] };
	const record = { date, role: sender.role, method: 'form', facts };
	const becomes = [...earlier, record] as JsonValue;
	const change = { file: 'en', field: 'confirmations', becomes } as Change;
	return { problems: [], notes: [`Confirmed by ${sender.role} on ${date}: ${facts.join(', ')}.`, ...left], changes: [change] };
}

/** What a sender confirms that no listing of this kind says. */
export function unknownFacts({ confirms = [], listing }: UpdateFile, at: At): Problem[] {
	const known = ['all', 'text', ...kinds[listing.kind].fields.filter((field) => field !== 'confirmations')];
	return confirms.flatMap((fact, index) => {
		if (known.includes(fact.split('.')[0] ?? '')) return [];
		const message = `${quote(fact)} is not a fact of ${kinds[listing.kind].noun}.`;
		return [{ ...at(`confirms.${index}`), code: 'unknown-fact', message, fix: suggest(fact, known, 'ask what they confirm') }];
	});
}

/** Whether a record says already what an update confirms, because it was applied before. */
function covers(record: JsonValue, { date, sender }: UpdateFile, facts: readonly string[]): boolean {
	if (!isRecord(record) || record['date'] !== date || record['role'] !== sender.role || record['method'] !== 'form') return false;
	const said = record['facts'];
	return isList(said) && (said.includes('all') || facts.every((fact) => said.includes(fact)));
}
