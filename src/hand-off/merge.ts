import type { HandOffEvent, Introduction } from '../schema/caseload.ts';
import { inOrder } from './standing.ts';

/**
 * One introduction from two copies of it: two tabs, or a file and this device. Events are only ever added, so nothing that anybody wrote down
 * is lost, and neither the order of merging nor merging twice makes a difference. Of two drafts the newer one stays; what has left is no draft
 * any more. A packet whose consent was taken back never gives way to one with the story in it.
 */
export function mergeIntroductions(one: Introduction, other: Introduction): Introduction {
	const packet = last(one.packet, other.packet, ({ status, created }) => `${status === 'withdrawn' ? 1 : 0} ${created}`);
	const [older, newer] = one.changed <= other.changed ? [one, other] : [other, one];
	const newest = older.changed === newer.changed ? last(older.draft, newer.draft, () => '') : (newer.draft ?? older.draft);
	return {
		id: newer.id,
		changed: newer.changed,
		...(packet !== undefined || newest === undefined ? {} : { draft: newest }),
		...(packet === undefined ? {} : { packet }),
		events: mergeEvents(one.events, other.events),
	};
}

/** Two caseloads as one, in the order of their ids. */
export function mergeCaseloads(one: readonly Introduction[], other: readonly Introduction[]): readonly Introduction[] {
	const merged = new Map<string, Introduction>();
	for (const introduction of [...one, ...other]) {
		const known = merged.get(introduction.id);
		merged.set(introduction.id, known === undefined ? introduction : mergeIntroductions(known, introduction));
	}
	return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same event, such as one answer opened on two devices, was written down first where it was written down first. */
function mergeEvents(one: readonly HandOffEvent[], other: readonly HandOffEvent[]): HandOffEvent[] {
	const merged = new Map<string, HandOffEvent>();
	for (const event of [...one, ...other]) {
		const known = merged.get(event.id);
		merged.set(event.id, known === undefined || goesBefore(event, known, ({ at }) => at) ? event : known);
	}
	return [...inOrder([...merged.values()])];
}

/** The one that comes last, or the only one there is. */
function last<T>(one: T | undefined, other: T | undefined, rank: (value: T) => string): T | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return goesBefore(one, other, rank) ? other : one;
}

/** By rank; copies of the same rank by what they say, so that every device chooses alike. */
function goesBefore<T>(one: T, other: T, rank: (value: T) => string): boolean {
	const ranks = [rank(one), rank(other)] as const;
	return ranks[0] === ranks[1] ? JSON.stringify(one) < JSON.stringify(other) : ranks[0] < ranks[1];
}
