import { mailDraftFor } from '../formats/mail-draft.ts';
import type { UpdateWords } from '../i18n/update.en.ts';
import { writeUpdate } from '../listing-update/update-file.ts';
import type { UpdateFile } from '../schema/update.ts';
import type { ToldChange } from './changes-told.ts';

/** What leaves the device, ready to be sent. */
export interface Outgoing {
	readonly fileName: string;
	/** The update file: `lodestone-update`. */
	readonly file: string;
	/** For people who cannot attach a file, and for an e-mail that does not open by itself. */
	readonly text: string;
	readonly subject: string;
	/** Address that opens an e-mail draft; absent without a steward. */
	readonly mail?: string;
	/** Page of the repository's host on which somebody with an account proposes the file, and whether it is filled in. */
	readonly proposal?: { readonly href: string; readonly isFilledIn: boolean };
}

export interface OutgoingSettings {
	readonly stewardEmail?: string;
	readonly repository?: string;
}

/** Longest address that hosts of repositories take with certainty, in characters. */
export const longestProposal = 7_000;

/** The update in every form in which it may leave. */
export function prepareOutgoing(
	update: UpdateFile,
	name: string,
	told: readonly ToldChange[],
	toTranslate: readonly string[],
	words: UpdateWords,
	settings: OutgoingSettings,
): Outgoing {
	const fileName = `${update.listing.id}.update.md`;
	const subject = words.mail.subject(update.kind, name);
	const lines = told.map(({ title, was, becomes }) => `- ${title}${words.colon}${arrow(was, becomes, words)}`);
	const translate = toTranslate.length === 0 ? [] : ['', words.mail.toTranslate(toTranslate)];
	const head = words.mail.head(update.kind, name);
	const tail = words.mail.tail(update);
	const body = [head, '', ...lines, ...translate, '', ...tail].join('\n');
	const file = writeUpdate(update, [`# ${subject}`, '', ...lines.map(withoutMarkup), ...translate].join('\n'));
	const mail =
		settings.stewardEmail === undefined
			? undefined
			: mailFor(settings.stewardEmail, subject, head, lines, [...translate, '', words.mail.attach(fileName), '', ...tail], words);
	const proposal =
		settings.repository === undefined
			? undefined
			: proposalFor(settings.repository, fileName, update.kind === 'new' ? undefined : file);
	return {
		fileName,
		file,
		subject,
		text: `${subject}\n\n${body}\n`,
		...(mail === undefined ? {} : { mail }),
		...(proposal === undefined ? {} : { proposal }),
	};
}

function arrow(was: string | undefined, becomes: string | undefined, words: UpdateWords): string {
	if (was === undefined) return words.changes.added(becomes ?? '');
	return becomes === undefined ? words.changes.removed(was) : `${was} → ${becomes}`;
}

/** Words of a listing stand in the file as they are, not as headings or links. */
function withoutMarkup(line: string): string {
	return line.replaceAll(/[<>[\]`*_]/g, '\\$&');
}

/** A draft with as many changes in words as fit: the file has them all. */
function mailFor(
	to: string,
	subject: string,
	head: string,
	lines: readonly string[],
	end: readonly string[],
	words: UpdateWords,
): string | undefined {
	for (let count = lines.length; count >= 0; count--) {
		const left = lines.length - count;
		const shown = [...lines.slice(0, count), ...(left === 0 ? [] : [words.mail.moreInFile(left)])];
		const mail = mailDraftFor(to, { subject, body: [head, '', ...shown, ...end].join('\n') });
		if (mail !== undefined) return mail;
	}
	return mailDraftFor(to, { subject: subject.slice(0, 80), body: '' });
}

/** @param file what fills the page in: fields that change, never a whole listing, which has no business in an address */
function proposalFor(repository: string, fileName: string, file: string | undefined): Outgoing['proposal'] {
	const page = `${repository.replace(/\/+$/, '')}/new/main?filename=${encodeURIComponent(`updates/${fileName}`)}`;
	if (file === undefined) return { href: page, isFilledIn: false };
	const filled = `${page}&value=${encodeURIComponent(file)}`;
	return filled.length <= longestProposal ? { href: filled, isFilledIn: true } : { href: page, isFilledIn: false };
}
