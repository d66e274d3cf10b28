import * as z from 'zod';
import { caseloadLimits, packetLimits } from './limits.ts';
import { introductionIdSchema, packetSchema, replyKeySchema } from './packet.ts';
import { daySchema, doorIdSchema, entryIdSchema } from './parts.ts';
import { replySchema } from './reply.ts';
import { summaryFileSchema } from './summary.ts';
import {
	closeReasons,
	consentWays,
	factorIds,
	hireChecks,
	outcomes,
	reachWays,
	sendWays,
	siteLanguages,
	voices,
} from './vocabulary.ts';

const eventShape = {
	id: z
		.string()
		.regex(/^[A-Za-z0-9_-]{8,44}$/)
		.meta({ description: 'Random, or made from the answer it records, so that nothing counts twice.' }),
	at: z.iso.datetime().meta({ description: 'When it was written down, in UTC: the order of events.' }),
	on: daySchema.meta({ description: 'The day it happened, where the person is.' }),
};

/** Something that happened to an introduction. Events are only ever added. */
export const handOffEventSchema = z.discriminatedUnion('kind', [
	z.strictObject({ ...eventShape, kind: z.literal('sent'), by: z.enum(sendWays) }),
	z.strictObject({ ...eventShape, kind: z.literal('answered'), reply: replySchema }),
	z.strictObject({ ...eventShape, kind: z.literal('reminded') }),
	z.strictObject({ ...eventShape, kind: z.literal('outcome'), outcome: z.enum(outcomes), reached: z.boolean() }),
	z.strictObject({ ...eventShape, kind: z.literal('hired') }),
	z.strictObject({ ...eventShape, kind: z.literal('hire-checked'), check: z.enum(hireChecks) }),
	z.strictObject({ ...eventShape, kind: z.literal('follow-up-set'), day: daySchema }),
	z.strictObject({ ...eventShape, kind: z.literal('noted'), text: z.string().min(1).max(caseloadLimits.words) }),
	z.strictObject({ ...eventShape, kind: z.literal('withdrawn') }),
	z.strictObject({ ...eventShape, kind: z.literal('closed'), why: z.enum(closeReasons) }),
	z.strictObject({ ...eventShape, kind: z.literal('reopened') }),
]);
export type HandOffEvent = z.infer<typeof handOffEventSchema>;

const wordsSchema = z.string().max(caseloadLimits.words);

/** What somebody has filled in so far. Nothing in it travels before it is chosen, shown and agreed to. */
export const draftSchema = z.strictObject({
	voice: z.enum(voices),
	language: z.enum(siteLanguages),
	door: doorIdSchema,
	services: z.array(z.string().max(80)).max(30),
	/** The answers that led here, with their notes: what may be chosen from. */
	summary: summaryFileSchema.optional(),
	/** Questions that only the door can answer: codes of the plan. */
	ask: z
		.array(z.strictObject({ code: entryIdSchema, service: entryIdSchema }))
		.max(packetLimits.needs)
		.optional(),
	/** What was chosen to travel. Least by default: `hand-off/choices.ts` says what stands here at first. */
	chosen: z.strictObject({
		needs: z.array(z.string().max(80)).max(100),
		factors: z.array(z.enum(factorIds)).max(factorIds.length),
		notes: z.array(z.enum(factorIds)).max(factorIds.length),
		about: z.array(z.enum(['employer', 'county', 'community', 'sector', 'employees', 'kind'])).max(6),
	}),
	words: z.strictObject({
		employer: wordsSchema.optional(),
		need: wordsSchema.optional(),
		goal: wordsSchema.optional(),
		tried: wordsSchema.optional(),
		ready: wordsSchema.optional(),
	}),
	from: z
		.strictObject({ name: wordsSchema, role: wordsSchema, organization: wordsSchema, email: wordsSchema, phone: wordsSchema })
		.partial(),
	reach: z
		.strictObject({
			name: wordsSchema,
			role: wordsSchema,
			phone: wordsSchema,
			email: wordsSchema,
			prefer: z.enum(reachWays),
			when: wordsSchema,
			language: z.string().max(3),
		})
		.partial(),
	consent: z
		.strictObject({ by: wordsSchema, how: z.enum(consentWays), given: daySchema, months: z.int().min(1).max(12) })
		.partial(),
	/** The key of the answer, made with the draft: a packet that is made again after a change takes the same answer. */
	key: replyKeySchema.optional(),
	/** The packet as it was agreed to. Any change to the draft takes it away again. */
	packed: packetSchema.optional(),
	step: z.enum(['choose', 'reach', 'consent', 'send']),
});
export type Draft = z.infer<typeof draftSchema>;

/** One introduction as its sender keeps it: a draft before it left, afterwards the packet exactly as it travelled, and what happened. */
export const introductionSchema = z.strictObject({
	id: introductionIdSchema,
	/** When the draft was last changed, in UTC: the newer of two wins. */
	changed: z.iso.datetime(),
	draft: draftSchema.optional(),
	packet: packetSchema.optional(),
	events: z.array(handOffEventSchema).max(caseloadLimits.events),
});
export type Introduction = z.infer<typeof introductionSchema>;

/** `lodestone-caseload` version 1: everything one person keeps on their device, as one file. */
export const caseloadSchema = z.strictObject({
	format: z.literal('lodestone-caseload'),
	version: z.literal(1),
	exported: daySchema,
	introductions: z.array(introductionSchema).max(caseloadLimits.introductions),
});
export type Caseload = z.infer<typeof caseloadSchema>;
