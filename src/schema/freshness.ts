import * as z from 'zod';
import { daySchema, entryIdSchema } from './parts.ts';
import {
	correctionOutcomes,
	freshnessStates,
	listingKinds,
	organizationKinds,
	reminderStages,
	siteLanguages,
} from './vocabulary.ts';

const countSchema = z.int().min(0);

/** Whom to ask, and how. */
const askSchema = z.strictObject({
	by: z.enum(['email', 'phone', 'form', 'web', 'nobody']).meta({ description: 'The best way that is known.' }),
	to: z.array(z.string()).meta({
		description: 'Mailboxes, or one number or address. Of two mailboxes the first is written to and the second gets a copy.',
	}),
	role: z.string().optional().meta({ description: 'Who reads the mailbox, where the organization said so.' }),
	through: entryIdSchema.optional().meta({ description: 'The organization that is asked in its place.' }),
	language: z.enum(siteLanguages).meta({ description: 'Language to ask in.' }),
});
export type Ask = z.infer<typeof askSchema>;

const dueListingSchema = z.strictObject({
	id: entryIdSchema,
	kind: z.enum(listingKinds),
	name: z.string(),
	state: z.enum(freshnessStates),
	lastConfirmed: daySchema,
	due: daySchema.meta({ description: 'From this day on somebody should ask again.' }),
	overdue: daySchema.meta({ description: 'From this day on it loses warmth and rank.' }),
	leavesSuggestions: daySchema.meta({ description: 'From this day on it is not suggested, and still found by name.' }),
	reminders: z.array(z.strictObject({ stage: z.enum(reminderStages), on: daySchema })),
	reminder: z.enum(reminderStages).optional().meta({ description: 'The last reminder that fell.' }),
});
export type DueListing = z.infer<typeof dueListingSchema>;

/** A reported mistake. `days` is how long it is open, or how long it took. */
const reportShape = { listing: entryIdSchema, what: z.string(), whatFr: z.string(), reported: daySchema, days: countSchema };

/** `lodestone-freshness` version 1: what `npm run freshness -- --json` prints. */
export const freshnessFileSchema = z.strictObject({
	format: z.literal('lodestone-freshness'),
	version: z.literal(1),
	today: daySchema,
	rules: z
		.strictObject({
			reviewEveryMonths: countSchema,
			overdueAfterMonths: countSchema,
			leavesSuggestionsAfterMonths: countSchema,
		})
		.meta({ description: 'The months of content/directory.yaml.' }),
	counts: z
		.strictObject({
			open: countSchema.meta({ description: 'Listings that have not ended: the whole of every share.' }),
			confirmed: countSchema,
			due: countSchema,
			overdue: countSchema.meta({ description: 'Without those that left suggestions.' }),
			lapsed: countSchema.meta({ description: 'Overdue for so long that they left suggestions.' }),
			unconfirmed: countSchema.meta({ description: 'Never confirmed by anybody. Nothing decays here.' }),
			ended: countSchema,
			confirmedWithin180Days: countSchema,
			confirmedWithin365Days: countSchema,
			medianAgeInDays: countSchema.optional().meta({ description: 'Of the last confirmations; absent where there is none.' }),
		})
		.meta({ description: 'Each open listing is in one of five states, which add up to "open".' }),
	due: z
		.array(
			z.strictObject({
				organization: entryIdSchema,
				name: z.string(),
				ask: askSchema,
				listings: z.array(dueListingSchema).min(1),
			}),
		)
		.meta({ description: 'Organizations to ask again, those that wait longest first.' }),
	unconfirmed: z
		.array(
			z.strictObject({
				organization: entryIdSchema,
				name: z.string(),
				kind: z.enum(organizationKinds),
				ask: askSchema,
				listings: z.array(entryIdSchema).min(1),
			}),
		)
		.meta({ description: 'Organizations to ask for the first time, with the listings that nobody ever confirmed.' }),
	corrections: z.strictObject({
		open: z.array(z.strictObject(reportShape)),
		settled: z.array(z.strictObject({ ...reportShape, outcome: z.enum(correctionOutcomes) })),
		medianDaysToSettle: countSchema.optional(),
	}),
});
export type FreshnessFile = z.infer<typeof freshnessFileSchema>;
