import * as z from 'zod';
import { packetLimits } from './limits.ts';
import { daySchema, doorIdSchema, entryIdSchema } from './parts.ts';
import {
	consentWays,
	employerKinds,
	factorIds,
	packetStatuses,
	reachWays,
	serviceLanguages,
	siteLanguages,
	voices,
} from './vocabulary.ts';

const lineSchema = z.string().min(1).max(packetLimits.line);
const wordsSchema = z.string().min(1).max(packetLimits.words);

/** A random mark in 22 or 11 characters of base64url: 16 or 8 bytes. */
export const introductionIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
export const replyKeySchema = z.string().regex(/^[A-Za-z0-9_-]{11}$/);

const personSchema = z.strictObject({
	name: lineSchema.optional(),
	role: lineSchema.optional(),
	organization: lineSchema.optional(),
	email: lineSchema.optional(),
	phone: lineSchema.optional(),
});

/**
 * `lodestone-packet` version 1: what travels with one introduction to one door. Everything that may identify somebody is optional, and
 * only what was chosen and agreed to is in it. A withdrawal is the same packet without the story: `about`, `need`, `factors`, `why`,
 * `tried` and `reach` are left out.
 *
 * The published JSON Schema is made from this object; `formats/packet.ts` reads packets without it, in the browser.
 * The fields are those on which practice agrees: the Washington State ADRC protocol for a warm transfer (the story travels, nobody repeats
 * it) and the Privacy Commissioner of Canada on meaningful consent (what, to whom, why, which risk; withdrawable at any time).
 */
export const packetSchema = z.strictObject({
	format: z.literal('lodestone-packet'),
	version: z.literal(1),
	id: introductionIdSchema.meta({ description: 'Random. Names this introduction and nothing else.' }),
	created: daySchema,
	status: z.enum(packetStatuses),
	language: z.enum(siteLanguages).meta({ description: 'Language in which the sender wrote.' }),
	voice: z.enum(voices).meta({ description: '"employer": the employer introduces themself.' }),
	from: personSchema.meta({ description: 'Who introduces.' }),
	to: z
		.strictObject({
			door: doorIdSchema,
			organization: lineSchema,
			desk: lineSchema.optional(),
			services: z.array(entryIdSchema).max(packetLimits.services).optional(),
			confirmed: daySchema
				.optional()
				.meta({ description: 'When the listing was last confirmed, as known on the day of sending.' }),
		})
		.meta({ description: 'The one door that it is for.' }),
	about: z
		.strictObject({
			employer: lineSchema.optional(),
			county: entryIdSchema.optional(),
			community: lineSchema.optional(),
			sector: entryIdSchema.optional(),
			employees: z.int().min(0).max(100000).optional(),
			kind: z.enum(employerKinds).optional(),
		})
		.optional()
		.meta({ description: 'The employer.' }),
	need: z
		.strictObject({
			needs: z
				.array(z.strictObject({ need: entryIdSchema, urgent: z.literal(true).optional() }))
				.max(packetLimits.needs)
				.optional(),
			words: wordsSchema.optional().meta({ description: 'The need in own words.' }),
			goal: wordsSchema.optional().meta({ description: 'What would count as help.' }),
		})
		.optional(),
	factors: z
		.array(
			z.strictObject({
				factor: z.enum(factorIds),
				standing: z.enum(['strength', 'stressor', 'both']),
				note: wordsSchema.optional(),
			}),
		)
		.max(factorIds.length)
		.optional()
		.meta({ description: 'What attracts and what strains, as far as it was chosen to travel.' }),
	why: z
		.strictObject({
			answers: z
				.array(z.strictObject({ need: entryIdSchema, service: entryIdSchema }))
				.max(packetLimits.needs)
				.optional(),
			ask: z
				.array(z.strictObject({ code: entryIdSchema, service: entryIdSchema }))
				.max(packetLimits.needs)
				.optional()
				.meta({ description: 'Questions that only this door can answer; codes of the plan.' }),
			ready: z.array(lineSchema).max(packetLimits.ready).optional().meta({ description: 'Documents that are ready.' }),
		})
		.optional()
		.meta({ description: 'Why this door.' }),
	tried: wordsSchema.optional().meta({ description: 'What was tried already.' }),
	reach: z
		.strictObject({
			name: lineSchema.optional(),
			role: lineSchema.optional(),
			phone: lineSchema.optional(),
			email: lineSchema.optional(),
			prefer: z.enum(reachWays).optional(),
			when: lineSchema.optional(),
			language: z.enum(serviceLanguages).optional(),
		})
		.optional()
		.meta({ description: 'Whom to reach at the employer, how and when.' }),
	consent: z.strictObject({
		text: z.string().min(1).max(packetLimits.consent).meta({ description: 'The words that were agreed to, as they were shown.' }),
		by: lineSchema.optional().meta({ description: 'Who agreed: a name or a role.' }),
		given: daySchema,
		how: z.enum(consentWays),
		until: daySchema.meta({
			description: 'The receiver is asked not to use the packet after this day. A courtesy, not a protection.',
		}),
		withdraw: lineSchema.optional().meta({ description: 'Whom to tell to take it back.' }),
	}),
	reply: z.strictObject({
		by: daySchema.meta({ description: 'Day by which an answer is hoped for.' }),
		key: replyKeySchema.meta({ description: 'Random. An answer repeats it, so that only who saw the packet can answer.' }),
	}),
});
export type Packet = z.infer<typeof packetSchema>;
