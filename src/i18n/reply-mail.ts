import type { Packet } from '../schema/packet.ts';
import type { Reply } from '../schema/reply.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { answerWordsIn } from './answers.ts';
import { dateInWords } from './dates.ts';

/** What an answer to an introduction says as a message. */
export interface ReplyText {
	readonly subject: string;
	readonly body: string;
}

const words = {
	en: {
		subject: (door: string, day: string) => `Answer from ${door} to your introduction of ${day}`,
		hello: 'Hello,',
		answers: (door: string, day: string) => `${door} answers your introduction of ${day}:`,
		link: 'To note this answer, open this link in the browser where you wrote the introduction:',
		code: (code: string) => `Or type this code there: ${code}`,
	},
	fr: {
		subject: (door: string, day: string) => `Réponse de ${door} à votre présentation du ${day}`,
		hello: 'Bonjour,',
		answers: (door: string, day: string) => `${door} répond à votre présentation du ${day}\u00A0:`,
		link: 'Pour noter cette réponse, ouvrez ce lien dans le navigateur où vous avez écrit la présentation\u00A0:',
		code: (code: string) => `Ou tapez-y ce code\u00A0: ${code}`,
	},
};

/**
 * The answer as a message in the language of the one who introduced. The employer is not named in it: a message is read in more places than an
 * introduction.
 *
 * @param link opens the answer on the sender's device
 * @param code says the same in short, to be typed there
 */
export function replyText(packet: Packet, reply: Reply, link: string, code: string): ReplyText {
	const { language, to } = packet;
	const said = words[language];
	const day = dateInWords(packet.created, language);
	const paragraphs = [
		said.hello,
		[said.answers(to.organization, day), ...replyLines(reply, language)].join('\n'),
		...(reply.words === undefined ? [] : [reply.words]),
		`${said.link}\n${link}`,
		said.code(code),
	];
	return { subject: said.subject(to.organization, day), body: paragraphs.join('\n\n') };
}

/** The answer and its facts, a line each, without the free words. */
function replyLines({ answer, reason, betterDoor, time, by }: Reply, language: SiteLanguage): string[] {
	const { said, reasons, labels, colon, time: timeSaid } = answerWordsIn(language);
	const facts: [string, string | undefined][] = [
		[labels.reason, reason === undefined ? undefined : reasons[reason]],
		[labels.betterDoor, betterDoor?.name],
		[labels.time, time === undefined ? undefined : timeSaid(time.day, time.at)],
		[labels.by, contactLine(by)],
	];
	return [said[answer], ...facts.flatMap(([label, fact]) => (fact === undefined ? [] : [label + colon + fact]))];
}

function contactLine(by: Reply['by']): string | undefined {
	const parts = [by?.role, by?.email, by?.phone].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(', ');
}
