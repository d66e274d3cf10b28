import { mailLinkFor, phoneLinkFor } from '../../formats/contact-links.ts';
import { beginningOf, cleanLine, cleanText } from '../../formats/plain-text.ts';
import { present } from '../../formats/present.ts';
import { packetLimits } from '../../schema/limits.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import type { DeclineReason, ReplyAnswer } from '../../schema/vocabulary.ts';
import { addMonths, isDay } from '../../trust/days.ts';

/** An answer as it is being filled in. Texts as they were typed. */
export interface AnswerDraft {
	readonly answer?: ReplyAnswer;
	readonly reason?: DeclineReason;
	readonly better: string;
	/** Id of a listed door, while `better` is its name. */
	readonly betterDoor?: string | undefined;
	/** `YYYY-MM-DD`, empty, or `unreadable` where the field holds half a day. */
	readonly day: string;
	/** `HH:MM` or empty. */
	readonly at: string;
	readonly role: string;
	readonly email: string;
	readonly phone: string;
	readonly words: string;
}

export const emptyAnswer: AnswerDraft = { better: '', day: '', at: '', role: '', email: '', phone: '', words: '' };

/** What stands in the way of an answer. Permanent codes; `i18n/introduction-receive` holds the words. */
export type AnswerProblem =
	| { readonly code: 'answer-missing' | 'reason-missing' | 'words-missing' }
	| { readonly code: 'words-too-long'; readonly count: number; readonly limit: number }
	| { readonly code: 'day-missing' | 'day-unreadable' | 'day-past' | 'day-far' }
	| { readonly code: 'email-form' | 'phone-form'; readonly typed: string };

/** Which answers may come with a proposed time, and which with a better door. */
export function takesTime(answer: ReplyAnswer | undefined): answer is 'accepted' | 'talk-first' {
	return answer === 'accepted' || answer === 'talk-first';
}
export function takesBetterDoor(answer: ReplyAnswer | undefined): boolean {
	return answer === 'not-for-us' || answer === 'no-capacity';
}

/**
 * Everything that is wrong with an answer, in the order of the form. What its answer does not ask for is not looked at.
 *
 * @param today `YYYY-MM-DD`
 */
export function problemsOf(draft: AnswerDraft, today: string): readonly AnswerProblem[] {
	const { answer, reason, email, phone } = draft;
	if (answer === undefined) return [{ code: 'answer-missing' }];
	const words = textOf(draft.words) ?? '';
	const problems: (AnswerProblem | undefined)[] = [
		answer === 'not-for-us' && reason === undefined ? { code: 'reason-missing' } : undefined,
		takesTime(answer) ? dayProblem(draft, today) : undefined,
		email.trim() !== '' && mailLinkFor(email.trim()) === undefined ? { code: 'email-form', typed: email.trim() } : undefined,
		phone.trim() !== '' && phoneLinkFor(phone.trim()) === undefined ? { code: 'phone-form', typed: phone.trim() } : undefined,
		answer === 'not-for-us' && reason === 'other' && words === '' ? { code: 'words-missing' } : undefined,
		words.length > packetLimits.words ? { code: 'words-too-long', count: words.length, limit: packetLimits.words } : undefined,
	];
	return problems.filter((problem) => problem !== undefined);
}

function dayProblem({ day, at }: AnswerDraft, today: string): AnswerProblem | undefined {
	if (day === '') return at === '' ? undefined : { code: 'day-missing' };
	if (!isDay(day)) return { code: 'day-unreadable' };
	if (day < today) return { code: 'day-past' };
	return day > addMonths(today, 12) ? { code: 'day-far' } : undefined;
}

/**
 * The answer of a draft without problems: what its answer asks for and nothing else.
 *
 * @param today `YYYY-MM-DD`
 */
export function replyOf(draft: AnswerDraft, answer: ReplyAnswer, packet: Packet, today: string): Reply {
	const better = line(draft.better);
	const by = present({ role: line(draft.role), email: line(draft.email), phone: line(draft.phone) });
	return present({
		format: 'lodestone-reply' as const,
		version: 1 as const,
		packet: packet.id,
		key: packet.reply.key,
		answered: today,
		answer,
		reason: answer === 'not-for-us' ? draft.reason : undefined,
		betterDoor: takesBetterDoor(answer) && better !== undefined ? present({ door: draft.betterDoor, name: better }) : undefined,
		time:
			takesTime(answer) && draft.day !== '' ? present({ day: draft.day, at: draft.at === '' ? undefined : draft.at }) : undefined,
		by: Object.keys(by).length === 0 ? undefined : by,
		words: textOf(draft.words),
	});
}

function line(typed: string): string | undefined {
	const text = beginningOf(cleanLine(typed).trim(), packetLimits.line).trim();
	return text === '' ? undefined : text;
}

function textOf(typed: string): string | undefined {
	const text = cleanText(typed).trim();
	return text === '' ? undefined : text;
}
