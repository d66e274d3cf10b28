import * as z from 'zod';
import { daySchema, entryIdSchema, lineSchema } from './parts.ts';
import { refusalRules } from './vocabulary.ts';

const doNotListRecordSchema = z.strictObject({
	id: entryIdSchema.meta({ title: 'Id', description: 'The id that the listing had, or would get.' }),
	name: lineSchema(160).meta({ title: 'Name', description: 'Of the service or organization, never of a person.' }),
	date: daySchema.meta({ title: 'Decided on' }),
	rule: z.enum(refusalRules).meta({ title: 'Rule', description: 'Of the inclusion policy, content/pages/inclusion-policy.md.' }),
	reason: lineSchema(300).meta({
		title: 'Reason',
		description: 'What the organization was told, in a sentence or two. Public like every file of content.',
	}),
});
export type DoNotListRecord = z.infer<typeof doNotListRecordSchema>;

/**
 * `content/do-not-list.yaml`: what was refused or taken out, and why, so that nobody lists it again by mistake. The file may be absent, which says the
 * same as an empty list.
 */
export const doNotListSchema = z.array(doNotListRecordSchema);
