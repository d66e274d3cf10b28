import type { HandOffEvent, Introduction } from '../schema/caseload.ts';
import { inOrder } from './standing.ts';

/**
 * One introduction from two copies of it: two tabs, or a file and this device. Events are only ever added, so nothing that anybody wrote down
 * is lost, and the order of merging makes no difference. Of two drafts the newer one stays; what has left is no draft any more.
 */
export function mergeIntroductions(one: Introduction, other: Introduction): Introduction {
	const [older, newer] = isBefore(one, other) ? [one, other] : [other, one];
	const packet = newer.packet ?? older.packet;
	const draft = packet === undefined ? (newer.draft ?? older.draft) : undefined;
	return {
		id: newer.id,
		changed: newer.changed,
		...(draft === undefined ? {} : { draft }),
		...(packet === undefined ? {} : { packet }),
		events: mergeEvents(older.events, newer.events),
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

function mergeEvents(older: readonly HandOffEvent[], newer: readonly HandOffEvent[]): HandOffEvent[] {
	return [...inOrder([...new Map([...older, ...newer].map((event) => [event.id, event])).values()])];
}

/** By the time of change; copies of the same time by what they say, so that both devices choose alike. */
function isBefore(one: Introduction, other: Introduction): boolean {
	if (one.changed !== other.changed) return one.changed < other.changed;
	return JSON.stringify(one) < JSON.stringify(other);
}
