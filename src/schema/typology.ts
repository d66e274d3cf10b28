import * as z from 'zod';
import { entryIdSchema, lineSchema } from './parts.ts';
import { factorIds, realms } from './vocabulary.ts';

/** `content/typology.yaml`: realms and their groups, in the order in which pages show them. Needs name their group themselves. */
export const typologySchema = z.strictObject({
	factors: z.array(z.enum(factorIds)).length(factorIds.length).meta({ title: 'Order of the factors' }),
	realms: z
		.array(
			z.strictObject({
				id: z.enum(realms),
				title: lineSchema(60),
				titleFr: lineSchema(60),
				groups: z
					.array(
						z.strictObject({
							id: entryIdSchema,
							title: lineSchema(60),
							titleFr: lineSchema(60),
							needs: z.array(entryIdSchema).min(1).meta({ title: 'Its needs, in order' }),
						}),
					)
					.min(1),
			}),
		)
		.min(1),
});
export type Typology = z.infer<typeof typologySchema>;

/** `content/directory.yaml`: what makes these files the directory of one province. */
export const directorySettingsSchema = z.strictObject({
	name: lineSchema(60),
	province: lineSchema(60),
	provinceFr: lineSchema(60),
	/** The network whose members' practitioners use the wizard: their own centre's services are "what your centre does itself". */
	practitionerNetwork: entryIdSchema,
	/** Whom to turn to when nothing else answers. */
	fallback: entryIdSchema,
	/** Needs behind "I need people now". */
	needPeopleNow: z.array(entryIdSchema).min(1),
	/** Months a confirmation holds, is overdue, and leaves suggestions. */
	reviewEveryMonths: z.int().min(1).max(12),
	overdueAfterMonths: z.int().min(2).max(24),
	leavesSuggestionsAfterMonths: z.int().min(3).max(36),
	/** Working days within which the steward answers a reported mistake, where the steward promises that. */
	answerReportsWithinDays: z.int().min(1).max(60).optional(),
	/** Public address that receives corrections; absent until a steward is named. */
	stewardEmail: z.email().optional(),
	/** Public web address of the repository that holds these files, `https://github.com/<owner>/<name>`; absent while there is none. */
	repository: z
		.url({ protocol: /^https$/, hostname: z.regexes.domain })
		.max(200)
		.optional(),
	notice: lineSchema(400).optional().meta({ title: 'Notice on provincial program money' }),
	noticeFr: lineSchema(480).optional(),
});
export type DirectorySettings = z.infer<typeof directorySettingsSchema>;
