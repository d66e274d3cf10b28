import type { HandOffEvent, Introduction } from '../schema/caseload.ts';
import type { Reply } from '../schema/reply.ts';
import type { CloseReason, HireCheck, IntroductionState, Outcome } from '../schema/vocabulary.ts';
import { addDays } from '../trust/days.ts';

/** Days without an answer after which an introduction is flagged. */
export const unansweredAfterDays = 8;

/** How an introduction stands. Days are `YYYY-MM-DD`. */
export interface Standing {
	readonly state: IntroductionState;
	readonly sentOn?: string;
	/** The newest answer, and when it was written down here. */
	readonly reply?: Reply;
	readonly answeredOn?: string;
	readonly remindedOn?: string;
	/** What is known of each outcome; absent is not known yet, which is not "no". */
	readonly outcomes: Readonly<Partial<Record<Outcome, { readonly reached: boolean; readonly on: string }>>>;
	readonly hiredOn?: string;
	readonly hireChecked: readonly HireCheck[];
	/** A date for the next follow-up that the sender chose, and when they chose it. */
	readonly followUp?: { readonly day: string; readonly setAt: string };
	readonly closed?: { readonly why: CloseReason; readonly on: string };
	/** When the newest event was written down, in UTC. */
	readonly lastAt?: string;
}

/** Events in the order in which they were written down; ties by id, so that every device sees the same order. */
export function inOrder(events: readonly HandOffEvent[]): readonly HandOffEvent[] {
	return [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * How an introduction stands, told again from its events.
 *
 * Being answered, being reached, being served and being helped stay apart: only the outcome "need eased" makes it helped or not helped,
 * and a decline is an answer, not a failure. An answer that wants to talk first or cannot reach anybody leaves it sent: somebody answered,
 * and nothing is settled.
 *
 * @param today `YYYY-MM-DD`: eight days without an answer are flagged
 */
export function standingOf(introduction: Introduction, today: string): Standing {
	const told = inOrder(introduction.events).reduce<Omit<Standing, 'state'>>(tell, { outcomes: {}, hireChecked: [] });
	return { state: stateOf(told, today), ...told };
}

function tell(before: Omit<Standing, 'state'>, event: HandOffEvent): Omit<Standing, 'state'> {
	const now = { ...before, lastAt: event.at };
	switch (event.kind) {
		case 'sent':
			return { ...now, sentOn: before.sentOn ?? event.on };
		case 'answered':
			return { ...now, reply: withEarlierWords(before.reply, event.reply), answeredOn: event.on };
		case 'reminded':
			return { ...now, remindedOn: event.on };
		case 'outcome':
			return { ...now, outcomes: { ...before.outcomes, [event.outcome]: { reached: event.reached, on: event.on } } };
		case 'hired':
			return { ...now, hiredOn: event.on };
		case 'hire-checked':
			return { ...now, hireChecked: [...new Set([...before.hireChecked, event.check])] };
		case 'follow-up-set':
			return { ...now, followUp: { day: event.day, setAt: event.at } };
		case 'noted':
			return now;
		case 'withdrawn':
			return { ...now, closed: { why: 'withdrawn', on: event.on } };
		case 'closed':
			return before.closed?.why === 'withdrawn' ? now : { ...now, closed: { why: event.why, on: event.on } };
		case 'reopened': {
			// Consent that was taken back is not undone by opening a case again: that takes a new introduction.
			if (before.closed?.why === 'withdrawn') return now;
			const { closed: _, ...open } = now;
			return open;
		}
	}
}

/** The same answer may come twice, once in full and once as a short code read over the phone: what only the first one said stays. */
function withEarlierWords(before: Reply | undefined, reply: Reply): Reply {
	return before?.answer === reply.answer ? { ...before, ...reply } : reply;
}

function stateOf(told: Omit<Standing, 'state'>, today: string): IntroductionState {
	if (told.closed !== undefined) return 'closed';
	if (told.sentOn === undefined) return 'draft';
	const eased = told.outcomes['need-eased'];
	if (eased !== undefined) return eased.reached ? 'helped' : 'not-helped';
	switch (told.reply?.answer) {
		case 'accepted':
			return 'accepted';
		case 'not-for-us':
		case 'no-capacity':
			// They may have helped all the same; what people lived through outweighs what was written.
			return wasReached(told) ? 'accepted' : 'declined';
		case 'talk-first':
		case 'cannot-reach':
			return wasReached(told) ? 'accepted' : 'sent';
		case undefined:
			if (wasReached(told)) return 'accepted';
			return today >= addDays(told.sentOn, unansweredAfterDays) ? 'no-answer' : 'sent';
	}
}

function wasReached({ outcomes }: Omit<Standing, 'state'>): boolean {
	return outcomes['contact-made']?.reached === true || outcomes['service-received']?.reached === true;
}
