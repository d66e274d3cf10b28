import * as z from 'zod';
import { packetLimits } from './limits.ts';
import { introductionIdSchema, replyKeySchema } from './packet.ts';
import { daySchema, doorIdSchema } from './parts.ts';
import { declineReasons, replyAnswers } from './vocabulary.ts';

const lineSchema = z.string().min(1).max(packetLimits.line);

/** `lodestone-reply` version 1: what the receiving desk answers to one introduction. */
export const replySchema = z.strictObject({
	format: z.literal('lodestone-reply'),
	version: z.literal(1),
	packet: introductionIdSchema.meta({ description: 'The introduction that it answers.' }),
	key: replyKeySchema.meta({ description: 'The key that the packet brought.' }),
	answered: daySchema,
	answer: z.enum(replyAnswers),
	reason: z.enum(declineReasons).optional().meta({ description: 'Only with "not-for-us".' }),
	betterDoor: z
		.strictObject({ door: doorIdSchema.optional(), name: lineSchema })
		.optional()
		.meta({ description: 'Who could help instead; `door` where it is listed.' }),
	time: z
		.strictObject({ day: daySchema, at: z.iso.time({ precision: -1 }).optional() })
		.optional()
		.meta({ description: 'Proposed time, `HH:MM`, as clocks show it in the province.' }),
	by: z
		.strictObject({ role: lineSchema.optional(), email: lineSchema.optional(), phone: lineSchema.optional() })
		.optional()
		.meta({ description: 'Who will be in touch.' }),
	words: z.string().min(1).max(packetLimits.words).optional(),
});
export type Reply = z.infer<typeof replySchema>;
