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
	if (mailbox === undefined) return undefined;
	const subject = encodeURIComponent(draft.subject.toWellFormed());
	// RFC 6068 asks for CRLF between lines.
	const body = encodeURIComponent(draft.body.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
	const address = `${mailbox}?subject=${subject}&body=${body}`;
	return address.length <= mailDraftLimit ? address : undefined;
}
