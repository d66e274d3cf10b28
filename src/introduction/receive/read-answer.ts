import type { CarriedFault } from '../../formats/carried-fault.ts';
import { findAnswer } from '../../formats/find-answer.ts';
import { readReplyCode } from '../../formats/reply-code.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Reply } from '../../schema/reply.ts';
import { arrivalInLink } from './arrival.ts';

/** An answer in a text that somebody pasted or typed; or why there is none. */
export type AnswerReading =
	| { readonly reply: Reply }
	/** A code that is right, for an introduction that is not here. */
	| { readonly problem: 'no-match' }
	/** `packet`: the link of an introduction. `code`: nearly a code. */
	| { readonly problem: 'empty' | 'none' | 'packet' | 'code' }
	| { readonly problem: 'fault'; readonly fault: CarriedFault };

/**
 * Reads what was pasted: a whole e-mail, a link or a code.
 *
 * @param introductions among which a code finds its own
 * @param today `YYYY-MM-DD`
 */
export function readAnswer(text: string, introductions: readonly Introduction[], today: string): AnswerReading {
	if (text.trim() === '') return { problem: 'empty' };
	const found = findAnswer(text);
	if (found === undefined) return { problem: /#[pk]\d+\./.test(text) ? 'packet' : 'none' };
	if (found.kind === 'fragment') {
		const arrival = arrivalInLink(found.fragment);
		if (arrival.what === 'fault') return { problem: 'fault', fault: arrival.fault };
		return arrival.what === 'reply' ? { reply: arrival.reply } : { problem: 'none' };
	}
	const packets = introductions.flatMap(({ packet }) => packet ?? []);
	const read = readReplyCode(found.code, packets, today);
	if ('reply' in read) return read;
	return { problem: read.fault === 'no-match' ? 'no-match' : read.fault === 'typing-error' ? 'code' : 'none' };
}
