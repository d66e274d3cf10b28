import * as z from 'zod';
import {
	daySchema,
	entryIdSchema,
	evidenceShape,
	lineSchema,
	roughDateSchema,
	statusShape,
	summarySchema,
	webAddressSchema,
} from './parts.ts';
import { costKinds, deliveryKinds, employerKinds, hireGroups, levels, ownerGroups, serviceLanguages } from './vocabulary.ts';

const answeredNeedSchema = z.strictObject({
	need: entryIdSchema.meta({ title: 'Need', description: 'A leaf of content/needs.' }),
	level: z.enum(levels).meta({ title: 'How well', description: '"core" is what people come for, "part" also helps.' }),
});

/** Whom the service is for. A field that is absent means that no such limit is known. */
export const eligibilitySchema = z.strictObject({
	employees: z
		.strictObject({
			min: z.int().min(0).max(100000).optional().meta({ title: 'At least' }),
			max: z.int().min(0).max(100000).optional().meta({ title: 'At most' }),
		})
		.optional()
		.meta({ title: 'Number of employees', description: 'Smallest and largest employer served.' }),
	counties: z
		.array(entryIdSchema)
		.min(1)
		.optional()
		.meta({ title: 'Counties', description: 'Only when narrower than what the organization serves.' }),
	sectors: z.array(entryIdSchema).min(1).optional().meta({ title: 'Sectors', description: 'Ids of content/sectors.yaml.' }),
	employerKinds: z.array(z.enum(employerKinds)).min(1).optional().meta({ title: 'Kinds of employer' }),
	hires: z.array(z.enum(hireGroups)).min(1).optional().meta({ title: 'Whom you would hire or support' }),
	owners: z
		.array(z.enum(ownerGroups))
		.min(1)
		.optional()
		.meta({ title: 'Whose business', description: 'Only when it is made for businesses owned or led by these people.' }),
	conditions: z.array(lineSchema(240)).min(1).optional().meta({
		title: 'Other conditions, in words',
		description: 'Each becomes "ask them about …" in a plan, never a silent exclusion.',
	}),
});

const accessSchema = z.strictObject({
	steps: z.array(lineSchema(240)).min(1).max(6).meta({ title: 'First steps, in order' }),
	bring: z.array(lineSchema(160)).min(1).max(8).optional().meta({ title: 'What to have ready' }),
	replyWithinDays: z
		.int()
		.min(0)
		.max(90)
		.optional()
		.meta({ title: 'Promised reply (working days)', description: 'Only where the organization promises it.' }),
	windows: z
		.array(
			z.strictObject({
				opens: daySchema.optional().meta({ title: 'First day' }),
				closes: daySchema.optional().meta({ title: 'Last day' }),
				stated: roughDateSchema.optional().meta({ title: 'Date of the page that gave the days' }),
			}),
		)
		.min(1)
		.optional()
		.meta({
			title: 'Intake windows',
			description: 'Days on which applications open and close. Outside all of them the service is shown as closed.',
		}),
});

const costSchema = z.strictObject({
	kind: z.enum(costKinds).meta({ title: 'What it does to your wallet' }),
	words: lineSchema(200).optional().meta({ title: 'Cost or value, in words' }),
	stated: roughDateSchema
		.optional()
		.meta({ title: 'Year the amount was stated', description: 'Required wherever words hold an amount.' }),
});

/**
 * The front matter of `content/services/<id>.md`, exactly as written in the file.
 *
 * No transforms and no defaults: the JSON Schema and the listing editor are made from this same object.
 * Absent means "not known"; `catalog/normalise.ts` decides what that means for planning.
 */
export const serviceSchema = z.strictObject({
	name: lineSchema(140).meta({ title: 'Official name' }),
	formerNames: z
		.array(lineSchema(140))
		.min(1)
		.optional()
		.meta({ title: 'Former or other names', description: 'Old guides still use them; search finds them.' }),
	organization: entryIdSchema.meta({ title: 'Offered by' }),
	door: entryIdSchema
		.optional()
		.meta({ title: 'Door', description: 'Which desk of the organization takes introductions. Left out when it has only one.' }),
	throughMembers: z.literal(true).optional().meta({
		title: 'Delivered by the members of a network',
		description: 'The organization is a network and the member of the county is the door.',
	}),
	summary: summarySchema.meta({
		title: 'Summary',
		description: 'What the employer gets, in one sentence of at most 160 characters; type of service first.',
	}),
	needs: z.array(answeredNeedSchema).min(1).max(12).meta({
		title: 'Needs it answers',
		description: 'Leaves of content/needs. "core" is what people come for, "part" also helps.',
	}),
	eligibility: eligibilitySchema.optional().meta({ title: 'Whom it is for', description: 'What is left out is no known limit.' }),
	access: accessSchema.meta({ title: 'How to get it' }),
	cost: costSchema.optional().meta({ title: 'Cost or value' }),
	delivery: z.array(z.enum(deliveryKinds)).min(1).optional().meta({ title: 'How it is given' }),
	languages: z.array(z.enum(serviceLanguages)).min(1).optional().meta({ title: 'Languages it is given in' }),
	page: webAddressSchema
		.optional()
		.meta({ title: 'Page about the service', description: "On the organization's or the publisher's own site." }),
	...statusShape,
	publicMoney: z.literal('provincial').optional().meta({
		title: 'Provincial program money',
		description: 'Shows the notice that the 2026 provincial budget may have changed it.',
	}),
	...evidenceShape,
});
export type Service = z.infer<typeof serviceSchema>;

/** `content/services/<id>.fr.md`: the French words only. Lists run parallel to the English ones. */
export const serviceWordsSchema = z.strictObject({
	name: lineSchema(160).optional().meta({
		description:
			'An official French name, or French for an English name that only says what it is. A name of its own is never translated.',
	}),
	summary: summarySchema,
	conditions: z.array(lineSchema(280)).min(1).optional(),
	steps: z.array(lineSchema(280)).min(1).max(6),
	bring: z.array(lineSchema(200)).min(1).max(8).optional(),
	cost: lineSchema(240).optional(),
	statusNote: lineSchema(480).optional(),
});
export type ServiceWords = z.infer<typeof serviceWordsSchema>;
