import type { HandOffEvent, Introduction } from '../schema/caseload.ts';
import type { Reply } from '../schema/reply.ts';
import { checkSum } from '../formats/check-sum.ts';

/** What became of an answer that arrived. */
export type Arrived =
	| { readonly outcome: 'recorded'; readonly introduction: Introduction }
	/** The same answer was there already: nothing changes. */
	| { readonly outcome: 'known'; readonly introduction: Introduction }
	/** No introduction of this caseload has this id and key: nothing changes. */
	| { readonly outcome: 'no-match' };

/**
 * Writes an answer down at the introduction that it belongs to: same id, same key, and the introduction has left. Anything else changes nothing.
 *
 * @param moment when it arrived here: UTC, and the day where the person is
 */
export function recordAnswer(
	caseload: readonly Introduction[],
	reply: Reply,
	moment: { readonly at: string; readonly on: string },
): Arrived {
	const introduction = caseload.find(
		({ id, packet, events }) =>
			id === reply.packet && packet?.reply.key === reply.key && events.some(({ kind }) => kind === 'sent'),
	);
	if (introduction === undefined) return { outcome: 'no-match' };
	const id = `${reply.packet}-${checkSum(JSON.stringify(reply)).toString(36)}`;
	if (introduction.events.some((event) => event.id === id)) return { outcome: 'known', introduction };
	// Made from the answer, so that the same answer opened on two devices is one event once they are merged.
	const event: HandOffEvent = { id, ...moment, kind: 'answered', reply };
	return { outcome: 'recorded', introduction: { ...introduction, changed: moment.at, events: [...introduction.events, event] } };
}
