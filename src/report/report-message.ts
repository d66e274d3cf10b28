import { mailDraftFor } from '../formats/mail-draft.ts';
import { beginningOf, cleanLine, cleanText } from '../formats/plain-text.ts';

/** Most characters of each part that somebody types. What is longer is cut, as the fields do. */
export const reportLimits = { listing: 200, says: 1_000, replyTo: 120 } as const;

/** What somebody says is wrong with a listing, as the form holds it. */
export interface Report {
	/** Name of the listing, or what the reader typed for it. */
	readonly listing: string;
	/** Web address of its page; absent where the listing is not known. */
	readonly page?: string | undefined;
	/** What is wrong, in words of the page, in its order. */
	readonly wrong: readonly string[];
	/** In the reader's own words. */
	readonly says: string;
	/** Where an answer may go; empty when the reader wants none. */
	readonly replyTo: string;
}

/** Words of the message. They are plain strings, so that the page can hand them to its script. */
export interface ReportMessageWords {
	readonly subject: string;
	readonly opening: string;
	readonly listing: string;
	readonly page: string;
	/** The day of the build, label and all. */
	readonly asOf: string;
	readonly wrong: string;
	readonly says: string;
	readonly replyTo: string;
	readonly noReply: string;
	/** Body of a draft that is too short for the whole message. */
	readonly paste: string;
	/** Between a label and what it labels. */
	readonly colon: string;
}

export interface ReportMessage {
	readonly subject: string;
	readonly body: string;
}

/** There is something to report: what is wrong was chosen, or said in words. */
export function saysSomething({ wrong, says }: Report): boolean {
	return wrong.length > 0 || cleanText(says).trim() !== '';
}

/** The report as a message in plain text. What was typed is cut to its limits and loses characters that hide something. */
export function reportMessage(report: Report, words: ReportMessageWords): ReportMessage {
	const { colon } = words;
	const listing = line(report.listing, reportLimits.listing);
	const says = beginningOf(cleanText(report.says).trim(), reportLimits.says);
	const replyTo = line(report.replyTo, reportLimits.replyTo);
	const about = [
		...(listing === '' ? [] : [words.listing + colon + listing]),
		...(report.page === undefined ? [] : [words.page + colon + report.page]),
		words.asOf,
	];
	const paragraphs = [
		words.opening,
		about.join('\n'),
		...(report.wrong.length === 0 ? [] : [[words.wrong + colon.trimEnd(), ...report.wrong.map((one) => `- ${one}`)].join('\n')]),
		...(says === '' ? [] : [`${words.says}${colon.trimEnd()}\n${says}`]),
		replyTo === '' ? words.noReply : words.replyTo + colon + replyTo,
	];
	return { subject: listing === '' ? words.subject : words.subject + colon + listing, body: paragraphs.join('\n\n') };
}

/** A draft of an e-mail: with the whole message, or, where a link cannot hold that much, asking to paste it. */
export interface ReportDraft {
	readonly href: string;
	readonly isWhole: boolean;
}

/** @returns `undefined` where `to` is no plain mailbox */
export function reportDraft(to: string, message: ReportMessage, words: ReportMessageWords): ReportDraft | undefined {
	const whole = mailDraftFor(to, message);
	if (whole !== undefined) return { href: whole, isWhole: true };
	const short = mailDraftFor(to, { subject: words.subject, body: words.paste });
	return short === undefined ? undefined : { href: short, isWhole: false };
}

function line(text: string, maximum: number): string {
	return beginningOf(cleanLine(text).trim(), maximum);
}
