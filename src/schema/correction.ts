import * as z from 'zod';
import { daySchema, entryIdSchema, lineSchema } from './parts.ts';
import { correctionOutcomes } from './vocabulary.ts';

const correctionSchema = z.strictObject({
	listing: entryIdSchema.meta({ title: 'Listing', description: 'Id of the service or organization.' }),
	what: lineSchema(200).meta({ title: 'What was reported', description: 'In a sentence, without names of persons.' }),
	whatFr: lineSchema(240).meta({ title: 'The same in French' }),
	reported: daySchema.meta({ title: 'Reported on' }),
	settled: z
		.strictObject({
			on: daySchema.meta({ title: 'Settled on' }),
			outcome: z.enum(correctionOutcomes).meta({ title: 'Outcome' }),
		})
		.optional()
		.meta({ title: 'How it ended', description: 'Left out while somebody is looking at it.' }),
});
export type Correction = z.infer<typeof correctionSchema>;

/**
 * `content/corrections.yaml`: every mistake that somebody reported, and when it was put right. The newest stands where a steward
 * likes; pages sort. The file may be absent, which says the same as an empty list: nothing was reported.
 */
export const correctionsSchema = z.array(correctionSchema);
