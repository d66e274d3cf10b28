import * as z from 'zod';
import {
	channelSchema,
	emailSchema,
	entryIdSchema,
	evidenceShape,
	lineSchema,
	phoneSchema,
	roughDateSchema,
	statusShape,
	summarySchema,
	webAddressSchema,
} from './parts.ts';
import { organizationKinds, serviceLanguages, siteLanguages } from './vocabulary.ts';

const officeSchema = z.strictObject({
	id: entryIdSchema.meta({ title: 'Id', description: 'Unique within the organization.' }),
	name: lineSchema(120).optional().meta({ title: 'Name of the office' }),
	community: lineSchema(80).meta({
		title: 'Community',
		description: 'As in content/places.yaml, so that people who type it find the office.',
	}),
	county: entryIdSchema.meta({ title: 'County', description: 'An id of content/places.yaml.' }),
	address: lineSchema(200).optional().meta({ title: 'Street address' }),
	phone: phoneSchema.optional().meta({ title: 'Phone of the office' }),
	email: emailSchema.optional().meta({ title: 'Mailbox of the office' }),
	stated: roughDateSchema.optional().meta({ title: 'Date of the page that gave it' }),
});

/**
 * A door: the desk that receives an introduction. Employers meet doors, not programs.
 * A small organization is one door; a department has several, and counting it as one would be a false promise of fewness.
 */
const doorSchema = z.strictObject({
	id: entryIdSchema.meta({ title: 'Id', description: 'Unique within the organization; the desk in "organization/desk".' }),
	name: lineSchema(120).meta({
		title: 'Desk or role',
		description: 'As a caller would ask for it: "Employer Engagement Specialist", "program mailbox". Never a person.',
	}),
	channels: z
		.array(channelSchema)
		.max(8)
		.meta({ title: 'Ways to reach it', description: 'Best first. Empty only when the listing names whom to reach it through.' }),
	takesIntroductions: z.literal(true).optional().meta({
		title: 'Takes introductions',
		description: 'The organization said that this desk receives introductions. Needs a phone, mailbox or form.',
	}),
	replyWithinDays: z.int().min(0).max(90).optional().meta({ title: 'Promised reply (working days)' }),
	languages: z.array(z.enum(serviceLanguages)).min(1).optional().meta({ title: 'Languages of this desk' }),
	counties: z.array(entryIdSchema).min(1).optional().meta({
		title: 'Counties of this desk',
		description: 'Only when the desk serves fewer counties than its organization.',
	}),
	forNetwork: entryIdSchema.optional().meta({
		title: 'Desk for a network',
		description:
			'This desk receives the introductions for the services of that network. Left out when the organization has only one door.',
	}),
});

/** A mailbox that is asked whether the listings of the organization are still true. As public as the rest of the file. */
const reviewContactSchema = z.strictObject({
	role: lineSchema(120).meta({ title: 'Role', description: 'Who reads the mailbox: a role, never a name.' }),
	email: emailSchema.meta({ title: 'Mailbox', description: 'Of the role, and public already: never a person’s own.' }),
	language: z.enum(siteLanguages).optional().meta({
		title: 'Language to write in',
		description: 'Left out: French where the organization names French first, else English.',
	}),
});

/** The front matter of `content/organizations/<id>.md`, exactly as written in the file. */
export const organizationSchema = z.strictObject({
	name: lineSchema(160).meta({ title: 'Official name' }),
	shortName: lineSchema(60).optional().meta({ title: 'Short name', description: 'As people say it: "ISANS", "CBDC NOBL".' }),
	formerNames: z
		.array(lineSchema(160))
		.min(1)
		.optional()
		.meta({ title: 'Former or other names', description: 'Old guides still use them; search finds them.' }),
	kind: z.enum(organizationKinds).meta({ title: 'Kind of organization' }),
	summary: summarySchema.meta({
		title: 'Summary',
		description: 'What it does for employers, in one sentence of at most 160 characters.',
	}),
	notFor: lineSchema(240)
		.optional()
		.meta({ title: 'What it is not for', description: 'The question people wrongly bring here, and who answers it.' }),
	worksBeside: z.array(entryIdSchema).min(1).optional().meta({ title: 'Works beside' }),
	handsOverTo: z.array(entryIdSchema).min(1).optional().meta({ title: 'Hands over to' }),
	isNetwork: z
		.literal(true)
		.optional()
		.meta({ title: 'Is a network', description: 'Its services may be delivered by its members.' }),
	memberOf: z.array(entryIdSchema).min(1).optional().meta({ title: 'Member of networks' }),
	reachThrough: entryIdSchema
		.optional()
		.meta({ title: 'Reach it through', description: 'Which organization to call while no contact of its own is known.' }),
	serves: z
		.union([z.literal('province'), z.array(entryIdSchema).min(1)])
		.meta({ title: 'Serves', description: '"province" or a list of counties.' }),
	sectors: z
		.array(entryIdSchema)
		.min(1)
		.optional()
		.meta({ title: 'Only these sectors', description: 'Left out when it serves every sector.' }),
	languages: z.array(z.enum(serviceLanguages)).min(1).optional().meta({ title: 'Languages it serves in' }),
	website: webAddressSchema.optional().meta({ title: 'Website' }),
	offices: z.array(officeSchema).min(1).optional().meta({ title: 'Offices' }),
	doors: z
		.array(doorSchema)
		.min(1)
		.meta({ title: 'Doors', description: 'The desks that receive introductions. A small organization has one.' }),
	...statusShape,
	...evidenceShape,
	reviewContacts: z.array(reviewContactSchema).min(1).max(2).optional().meta({
		title: 'Whom to ask if it is still true',
		description: 'Up to two mailboxes of roles. The second one gets the later reminders too, because people leave.',
	}),
});
export type Organization = z.infer<typeof organizationSchema>;

/** `content/organizations/<id>.fr.md`: the French words only. `doors` maps a desk's id to its French name. */
export const organizationWordsSchema = z.strictObject({
	name: lineSchema(180).optional().meta({ description: 'Only where an official French name exists.' }),
	shortName: lineSchema(80).optional(),
	summary: summarySchema,
	notFor: lineSchema(280).optional(),
	doors: z.record(entryIdSchema, lineSchema(140)).optional(),
	statusNote: lineSchema(480).optional(),
});
export type OrganizationWords = z.infer<typeof organizationWordsSchema>;
