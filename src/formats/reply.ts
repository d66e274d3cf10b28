import type { Reply } from '../schema/reply.ts';
import { declineReasons, replyAnswers } from '../schema/vocabulary.ts';
import { faultOf, fitting, openFile, type CarriedFault } from './carried-fault.ts';
import { day, doorId, introductionId, ownWords, replyKey, shortLine, timeOfDay } from './known-shapes.ts';
import { exactly, object, oneOf, optional } from './shape.ts';

/** Largest reply that is read, in characters of JSON. */
export const replySizeLimit = 20_000;

/** `schema/reply.ts`, as the browser reads it. */
export const replyShape = object<Reply>({
	format: exactly('lodestone-reply'),
	version: exactly(1),
	packet: introductionId,
	key: replyKey,
	answered: day,
	answer: oneOf(replyAnswers),
	reason: optional(oneOf(declineReasons)),
	betterDoor: optional(object<NonNullable<Reply['betterDoor']>>({ door: optional(doorId), name: shortLine })),
	time: optional(object<NonNullable<Reply['time']>>({ day, at: optional(timeOfDay) })),
	by: optional(
		object<NonNullable<Reply['by']>>({
			role: optional(shortLine),
			email: optional(shortLine),
			phone: optional(shortLine),
		}),
	),
	words: optional(ownWords),
});

/** Reads the text of a `lodestone-reply`: hostile input, limited in size, strict. Characters that hide something are taken out. */
export function readReply(text: string): { readonly reply: Reply } | { readonly fault: CarriedFault } {
	const opened = openFile(text, { format: 'lodestone-reply', limit: replySizeLimit });
	if ('fault' in opened) return opened;
	const read = replyShape(opened.file, '');
	return 'misfit' in read ? faultOf(read.misfit) : { reply: read.value };
}

/**
 * The text of a `lodestone-reply`: JSON without spaces, the keys always in the same order.
 *
 * @throws when the reply does not fit its own format, which is our mistake
 */
export function writeReply(reply: Reply): string {
	return JSON.stringify(fitting(replyShape(reply, ''), 'This reply'));
}
