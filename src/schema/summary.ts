import * as z from 'zod';
import { daySchema, entryIdSchema } from './parts.ts';
import { employerKinds, factorIds, modes, ownerGroups, serviceLanguages, standings, voices } from './vocabulary.ts';

const needsSchema = z.array(entryIdSchema).max(100).meta({ description: 'Ids of the typology of needs.' });

/**
 * `lodestone-summary` version 1: a Magnetic Factors Summary with its context, as a practitioner may keep it in their own case system.
 * The published JSON Schema is made from this object; `formats/summary.ts` reads files without it, forgivingly.
 */
export const summaryFileSchema = z.strictObject({
	format: z.literal('lodestone-summary'),
	version: z.literal(1),
	date: daySchema.optional().meta({ description: 'Day of the conversation.' }),
	voice: z.enum(voices).optional().meta({ description: 'Who is reading the plan.' }),
	employer: z
		.strictObject({
			county: entryIdSchema.optional(),
			community: z.string().max(80).optional(),
			sector: entryIdSchema.optional(),
			employees: z.int().min(0).max(100000).optional(),
			kind: z.enum(employerKinds).optional(),
			owners: z
				.array(z.enum(ownerGroups))
				.max(ownerGroups.length)
				.optional()
				.meta({ description: 'Who owns or leads the business, if the person likes to say.' }),
			languages: z
				.array(z.enum(serviceLanguages))
				.max(10)
				.optional()
				.meta({ description: 'Languages the employer can be served in, the preferred one first.' }),
		})
		.optional(),
	modes: z.array(z.enum(modes)).max(modes.length).optional(),
	urgent: needsSchema.optional(),
	factors: z
		.partialRecord(
			z.enum(factorIds),
			z.strictObject({
				standing: z.enum(standings),
				needs: needsSchema.optional(),
				note: z
					.string()
					.max(2000)
					.optional()
					.meta({ description: 'Own words. Stays on the device and in this file; never in an address.' }),
			}),
		)
		.optional(),
	needs: needsSchema.optional().meta({ description: 'Needs named outside the factors.' }),
});
