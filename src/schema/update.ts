import * as z from 'zod';
import { daySchema, entryIdSchema, lineSchema } from './parts.ts';
import { listingKinds, updateFiles, updateKinds } from './vocabulary.ts';

/** Where a field stands: `summary`, `doors.0.channels.1.value`. Names and places in lists, joined by dots; `text` is the text below. */
const fieldPathSchema = z
	.string()
	.regex(
		/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*)*$/,
		'must be the name of a field with the way to it, like "summary" or "access.steps.0"',
	)
	.max(160);

/** What stood in a field and what is to stand there. Absent: the field is not there. */
const changeSchema = z.strictObject({
	file: z.enum(updateFiles).meta({ description: '"en" is the listing itself, "fr" its French words.' }),
	field: fieldPathSchema,
	was: z.json().optional(),
	becomes: z.json().optional(),
	within: z.json().optional().meta({
		description: 'The entry of the outermost list that the field stands in, as it was: finds it again where entries moved.',
	}),
});
export type Change = z.infer<typeof changeSchema>;

/**
 * `lodestone-update` version 1: what somebody at an organization wants changed in its listing, or confirms. The front matter of a Markdown
 * file; the text below it says the same in words, for a person, and is not read.
 *
 * A steward applies it with `npm run listing:apply -- FILE.md`.
 */
export const updateFileSchema = z.strictObject({
	format: z.literal('lodestone-update'),
	version: z.literal(1),
	kind: z
		.enum(updateKinds)
		.meta({ description: '"change": some fields. "confirm": nothing changed. "new": a listing that is not there yet.' }),
	listing: z.strictObject({ kind: z.enum(listingKinds), id: entryIdSchema }),
	base: z
		.string()
		.regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits, as the form writes them')
		.optional()
		.meta({
			description:
				'Which version was edited: the first 16 hexadecimal digits of the SHA-256 of its two files. Absent for a new listing.',
		}),
	date: daySchema.meta({ description: 'When it was prepared.' }),
	sender: z.strictObject({
		role: lineSchema(120).meta({ description: 'A role, never a name.' }),
		organization: lineSchema(160),
	}),
	confirms: z
		.array(lineSchema(60))
		.max(60)
		.optional()
		.meta({ description: 'Facts that the sender says are true: field names, or "all".' }),
	changes: z.array(changeSchema).max(400).optional(),
});
export type UpdateFile = z.infer<typeof updateFileSchema>;
