import { mailLinkFor } from './contact-links.ts';

/** Longest address of a draft, in characters: what every e-mail program takes from a link. */
export const mailDraftLimit = 1_500;

/**
 * `mailto:` address that opens a draft with its text in it.
 *
 * @param to as somebody wrote it
 * @returns `undefined` where `to` is no plain mailbox, or the draft would be longer than `mailDraftLimit`
 */
export function mailDraftFor(to: string, draft: { readonly subject: string; readonly body: string }): string | undefined {
	const mailbox = mailLinkFor(to);
	return mailbox === undefined ? undefined : addressWithin(mailbox, draft);
}

/** A draft that fits, and what it says. */
export interface MailChoice<Body> {
	/** A `mailto:` address. */
	readonly href: string;
	readonly body: Body;
}

/**
 * A draft with the first of the bodies that fits within `mailDraftLimit`. Nothing is ever cut short.
 *
 * @param to one mailbox; absent where none is known, and left out where it is no plain one
 * @param bodies the wished-for one first
 * @returns `undefined` when none fits: the text has to be copied
 */
export function chooseMail<Body extends { readonly text: string }>(mail: {
	readonly to: string | undefined;
	readonly subject: string;
	readonly bodies: readonly Body[];
}): MailChoice<Body> | undefined {
	const mailbox = (mail.to === undefined ? undefined : mailLinkFor(mail.to)) ?? 'mailto:';
	for (const body of mail.bodies) {
		const href = addressWithin(mailbox, { subject: mail.subject, body: body.text });
		if (href !== undefined) return { href, body };
	}
	return undefined;
}

function addressWithin(mailbox: string, draft: { readonly subject: string; readonly body: string }): string | undefined {
	const subject = encodeURIComponent(draft.subject.toWellFormed());
	// RFC 6068 asks for CRLF between lines.
	const body = encodeURIComponent(draft.body.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
	const address = `${mailbox}?subject=${subject}&body=${body}`;
	return address.length <= mailDraftLimit ? address : undefined;
}
