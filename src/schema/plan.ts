import * as z from 'zod';
import { daySchema, doorIdSchema, entryIdSchema } from './parts.ts';
import { factorIds, levels, trustLevels, warmths } from './vocabulary.ts';

/** A code with its facts: the sentence for it is the reader's own. Codes are permanent; new ones may come. */
const codedSchema = z.looseObject({ code: z.string() });
const answerShape = { need: entryIdSchema, service: entryIdSchema, level: z.enum(levels) };

/** `lodestone-plan` version 1: what the planner answers, and what `plan --json` prints. `planner/plan-types.ts` lists the codes. */
export const planFileSchema = z.strictObject({
	format: z.literal('lodestone-plan'),
	version: z.literal(1),
	today: daySchema.meta({ description: 'The day planned for.' }),
	exact: z.boolean().meta({ description: 'Whether the doors are proved to be a smallest set.' }),
	demand: z.array(
		z.strictObject({
			need: entryIdSchema,
			weight: z.enum(['must', 'explore']),
			urgent: z.boolean(),
			points: z.int(),
			because: z.array(codedSchema),
		}),
	),
	doors: z.array(
		z.strictObject({
			door: doorIdSchema,
			organization: entryIdSchema,
			desk: entryIdSchema,
			warmth: z.enum(warmths),
			trust: z.enum(trustLevels),
			answers: z.array(z.strictObject(answerShape)),
			reasons: z.array(
				codedSchema.extend({ from: z.string().meta({ description: 'The answers it rests on, as paths joined by "+".' }) }),
			),
			ask: z.array(codedSchema.extend({ service: entryIdSchema })),
			alternatives: z.array(doorIdSchema).max(1),
			fit: z.int(),
		}),
	),
	own: z.array(z.strictObject({ ...answerShape, door: doorIdSchema })),
	unanswered: z.array(z.strictObject({ need: entryIdSchema, fallback: doorIdSchema })),
	explore: z.array(z.strictObject({ ...answerShape, door: doorIdSchema })),
	strengths: z.array(z.enum(factorIds)),
	excluded: z.array(z.strictObject({ service: entryIdSchema, needs: z.array(entryIdSchema), because: z.array(codedSchema) })),
});
