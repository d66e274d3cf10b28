import type { Introduction } from '../schema/caseload.ts';
import type { HireCheck } from '../schema/vocabulary.ts';
import { hireChecks } from '../schema/vocabulary.ts';
import { addDays, addMonths } from '../trust/days.ts';
import { standingOf, unansweredAfterDays, type Standing } from './standing.ts';

/** Who has to do the next thing. */
export type Turn = 'sender' | 'receiver' | 'nobody';

/** What the next thing is. Permanent codes; `i18n/caseload` holds the words. */
export type NextAction =
	| 'finish-and-send'
	| 'answer'
	| 'ask-again'
	| 'talk-with-them'
	| 'correct-contact'
	| 'make-contact'
	| 'ask-contact-made'
	| 'find-another-way'
	| 'ask-service-received'
	| 'ask-need-eased'
	| 'turn-to-next-door'
	| 'close'
	| 'hire-check'
	| 'nothing';

/** What is next, whose turn it is, and by when. */
export interface NextStep {
	readonly turn: Turn;
	readonly action: NextAction;
	/** `YYYY-MM-DD`; absent where nothing is due. */
	readonly by?: string;
	/** Only with `hire-check`. */
	readonly check?: HireCheck;
	/** Whether that day is past. */
	readonly isLate: boolean;
}

/** Days between one step of a hand-off and the next. Rules of ours, short enough that nobody is forgotten; the sender may set another day. */
const followUpDays = {
	/** After an answer that asks something of the sender, and after "no" to an outcome. */
	soon: 3,
	/** For a desk that accepted, to reach the employer, where it proposed no time. */
	contact: 8,
	/** After contact, until asking whether the service was received. */
	service: 30,
	/** After the service, until asking whether the need was eased. */
	eased: 30,
} as const;

/**
 * The one next step of an introduction.
 *
 * @param today `YYYY-MM-DD`
 */
export function nextStepOf(introduction: Introduction, today: string): NextStep {
	const standing = standingOf(introduction, today);
	const own = ownStepOf(introduction, standing, today);
	const [hire] = hireStepsOf(standing, today);
	return hire?.by !== undefined && (own.by === undefined || hire.by < own.by) ? hire : own;
}

/** Every day on which something is to be followed up, for a calendar: the next step of the hand-off, and the checks after a hire. The earliest first. */
export function followUpDates(introduction: Introduction, today: string): readonly (NextStep & { readonly by: string })[] {
	const standing = standingOf(introduction, today);
	return [ownStepOf(introduction, standing, today), ...hireStepsOf(standing, today)]
		.flatMap((step) => (step.by === undefined ? [] : [{ ...step, by: step.by }]))
		.sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}

/** The next step of the hand-off itself, on the sender's own date where they set one. */
function ownStepOf(introduction: Introduction, standing: Standing, today: string): NextStep {
	const step = stepOf(introduction, standing, today);
	const chosen = ownDate(standing, step);
	return withLateness(chosen === undefined ? step : { ...step, by: chosen }, today);
}

function hireStepsOf(standing: Standing, today: string): NextStep[] {
	return hireChecksLeft(standing).map(({ check, by }) =>
		withLateness({ turn: 'sender', action: 'hire-check', check, by }, today),
	);
}

function withLateness(step: Omit<NextStep, 'isLate'>, today: string): NextStep {
	return { ...step, isLate: step.by !== undefined && step.by < today };
}

function stepOf(introduction: Introduction, standing: Standing, today: string): Omit<NextStep, 'isLate'> {
	const { outcomes, reply, sentOn = today, answeredOn = today } = standing;
	switch (standing.state) {
		case 'closed':
			return { turn: 'nobody', action: 'nothing' };
		case 'draft':
			return { turn: 'sender', action: 'finish-and-send' };
		case 'helped':
		case 'not-helped':
			return { turn: 'sender', action: 'close', by: addDays(outcomes['need-eased']?.on ?? today, followUpDays.soon) };
		case 'declined':
			return { turn: 'sender', action: 'turn-to-next-door', by: addDays(answeredOn, followUpDays.soon) };
		case 'no-answer': {
			const asked = standing.remindedOn;
			return { turn: 'sender', action: 'ask-again', by: addDays(asked ?? sentOn, unansweredAfterDays) };
		}
		case 'sent':
			if (reply?.answer === 'talk-first')
				return { turn: 'sender', action: 'talk-with-them', by: addDays(answeredOn, followUpDays.soon) };
			if (reply?.answer === 'cannot-reach')
				return { turn: 'sender', action: 'correct-contact', by: addDays(answeredOn, followUpDays.soon) };
			return { turn: 'receiver', action: 'answer', by: introduction.packet?.reply.by ?? addDays(sentOn, unansweredAfterDays) };
		case 'accepted':
			return acceptedStep(standing, today);
	}
}

/** Three outcomes, asked for one after the other. */
function acceptedStep({ outcomes, reply, answeredOn, sentOn }: Standing, today: string): Omit<NextStep, 'isLate'> {
	const contact = outcomes['contact-made'];
	const service = outcomes['service-received'];
	if (service?.reached === true) return { turn: 'sender', action: 'ask-need-eased', by: addDays(service.on, followUpDays.eased) };
	if (service?.reached === false)
		return { turn: 'sender', action: 'turn-to-next-door', by: addDays(service.on, followUpDays.soon) };
	if (contact?.reached === true)
		return { turn: 'sender', action: 'ask-service-received', by: addDays(contact.on, followUpDays.service) };
	if (contact?.reached === false)
		return { turn: 'sender', action: 'find-another-way', by: addDays(contact.on, followUpDays.soon) };
	const expected = reply?.time?.day ?? addDays(answeredOn ?? sentOn ?? today, followUpDays.contact);
	if (today <= expected) return { turn: 'receiver', action: 'make-contact', by: expected };
	return { turn: 'sender', action: 'ask-contact-made', by: addDays(expected, followUpDays.soon) };
}

/** The sender's own date counts for their own turn, until something new happens. */
function ownDate({ followUp, lastAt }: Standing, { turn }: Omit<NextStep, 'isLate'>): string | undefined {
	return followUp !== undefined && followUp.setAt === lastAt && turn === 'sender' ? followUp.day : undefined;
}

/** Day 1, week 1 and month 1 after a hire, as far as they were not done. Nothing is left to check in a closed case. */
export function hireChecksLeft({ hiredOn, hireChecked, closed }: Standing): { readonly check: HireCheck; readonly by: string }[] {
	if (hiredOn === undefined || closed !== undefined) return [];
	const days: Readonly<Record<HireCheck, string>> = {
		'day-1': addDays(hiredOn, 1),
		'week-1': addDays(hiredOn, 7),
		'month-1': addMonths(hiredOn, 1),
	};
	return hireChecks.filter((check) => !hireChecked.includes(check)).map((check) => ({ check, by: days[check] }));
}
