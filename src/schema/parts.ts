import * as z from 'zod';
import { confirmationMethods, statuses } from './vocabulary.ts';

/** Pieces that several kinds of entry share: ids, dates, words, channels, sources, confirmations. */

/** An id is the file's name without its ending. It never changes. */
export const entryIdSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, like "job-junction"')
	.max(80);

/** Names a desk: the organization's id, with `/desk` where it has several. */
export const doorIdSchema = z
	.string()
	.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
	.max(161)
	.meta({ description: 'The organization’s id, with "/desk" where it has several desks.' });

/** A day as `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** A day, month or year, as exact as the source was: `2024`, `2024-11` or `2024-11-20`. */
export const roughDateSchema = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'must be a year, month or day, like "2024" or "2024-11-20" (in quotes)',
	);

/**
 * Characters that hide what a text says, or show it in another order: control and formatting characters (bidirectional marks, zero-width
 * joiners, soft hyphens, tags), halves of characters, odd line ends, and letters that look like nothing. None belongs in a listing.
 */
export const hiddenCharacter = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/u;
const markup = /<\s*[a-z/!?]|javascript:|data:text\/html/i;

/** One line of plain text: no line breaks, no markup, no hidden characters. */
export const lineSchema = (maximum: number) =>
	z
		.string()
		.trim()
		.min(2)
		.max(maximum)
		.refine((text) => !/[\r\n\t]/.test(text), 'must be one line')
		.refine((text) => !hiddenCharacter.test(text), 'holds an invisible or control character; type the text again')
		.refine((text) => !markup.test(text), 'must be plain text, without HTML or script addresses');

/** What a listing is in a sentence that stands alone on a search result: at most 160 characters. */
export const summarySchema = lineSchema(160);

/** An absolute http(s) address on somebody's own site. */
export const webAddressSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500);

/** A Canadian phone number in the one form we write: `902-555-0100`, `1-800-555-0100`, `211`, with ` ext. 12` where needed. */
export const phoneSchema = z
	.string()
	.regex(
		/^(?:(?:1-)?\d{3}-\d{3}-\d{4}|[2-9]11)(?: ext\. \d{1,6})?$/,
		'must be written like "902-555-0100" or "1-800-555-0100 ext. 12"',
	);

export const emailSchema = z.email().max(120);

const statusSchema = z
	.enum(statuses)
	.meta({ title: 'Status', description: 'Whether it still runs, as far as a page or a person says.' });

const kindMeta = { title: 'Way' };
const valueMeta = { title: 'Number or address' };
const statedSchema = roughDateSchema.meta({ title: 'Date of the page that gave it' });

/**
 * One way to reach a desk. `value` is a phone number, a mailbox, a web address, or for `visit` the id of an office of the same
 * organization. `stated` is the age of the page that gave it, where that is known.
 */
export const channelSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('phone').meta(kindMeta),
		value: phoneSchema.meta(valueMeta),
		stated: statedSchema.optional(),
	}),
	z.strictObject({
		kind: z.literal('email').meta(kindMeta),
		value: emailSchema.meta(valueMeta),
		stated: statedSchema.optional(),
	}),
	z.strictObject({
		kind: z.literal('form').meta(kindMeta),
		value: webAddressSchema.meta(valueMeta),
		stated: statedSchema.optional(),
	}),
	z.strictObject({
		kind: z.literal('web').meta(kindMeta),
		value: webAddressSchema.meta(valueMeta),
		stated: statedSchema.optional(),
	}),
	z.strictObject({
		kind: z.literal('visit').meta(kindMeta),
		value: entryIdSchema.meta(valueMeta),
		stated: statedSchema.optional(),
	}),
]);
export type Channel = z.infer<typeof channelSchema>;

/** Where a fact was read. Without a `url`, `title` must name a publication that a reader could find. */
export const sourceSchema = z.strictObject({
	title: lineSchema(200).meta({
		title: 'Page or publication',
		description: 'Publisher and title, so that a reader can find it again.',
	}),
	url: webAddressSchema
		.optional()
		.meta({ title: 'Address', description: "Only on the organization's or the publisher's own site." }),
	supports: lineSchema(300).meta({ title: 'What it supports', description: 'Which facts of this listing rest on it.' }),
	read: daySchema.meta({ title: 'Read on' }),
	stated: roughDateSchema.optional().meta({ title: 'Date of the page', description: 'Left out when the page does not say.' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** Somebody at the organization said that these facts are true. Editing a file is not confirming it. */
export const confirmationSchema = z.strictObject({
	date: daySchema,
	role: lineSchema(120).meta({ title: 'Role of the person', description: 'A role, never a name.' }),
	method: z.enum(confirmationMethods).meta({ title: 'How' }),
	facts: z.array(lineSchema(60)).min(1).meta({ title: 'Facts confirmed', description: 'Field names, or "all".' }),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

const reviewEveryMonthsSchema = z.int().min(1).max(12).meta({
	title: 'Ask again after (months)',
	description: 'How long a confirmation holds. Absent: the directory’s own interval.',
});

/** How a service or an organization stands, and what took its place. */
export const statusShape = {
	status: statusSchema,
	statusNote: lineSchema(400)
		.optional()
		.meta({ title: 'Note on the status', description: 'Why it is unclear, closed or ended.' }),
	ended: roughDateSchema.optional().meta({ title: 'Ended in', description: 'Only with the status "ended".' }),
	replacedBy: z
		.array(entryIdSchema)
		.min(1)
		.optional()
		.meta({ title: 'Replaced by', description: 'Ids of services or organizations to turn to instead.' }),
};

/** What a listing's facts rest on, and until when. */
export const evidenceShape = {
	sources: z.array(sourceSchema).min(1).meta({ title: 'Sources', description: 'Where the facts were read.' }),
	confirmations: z
		.array(confirmationSchema)
		.min(1)
		.optional()
		.meta({ title: 'Confirmations', description: 'Who said that the facts are true, and when. Editing is not confirming.' }),
	reviewEveryMonths: reviewEveryMonthsSchema.optional(),
};
