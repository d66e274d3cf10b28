import * as z from 'zod';
import { entryIdSchema, lineSchema, sourceSchema } from './parts.ts';
import { factorIds, hireGroups, modes } from './vocabulary.ts';

const phrasesSchema = z.array(lineSchema(90)).min(3).max(8);

/**
 * The front matter of `content/needs/<id>.md`: one leaf of the typology, something an employer wants done.
 * It says what is delivered, apart from whom it is for.
 */
export const needSchema = z.strictObject({
	title: lineSchema(60).meta({ title: 'Title', description: 'Short, as an owner would say it.' }),
	sentence: lineSchema(200).meta({ title: 'Sentence', description: 'What is wanted, in one plain sentence.' }),
	group: entryIdSchema.meta({ title: 'Group', description: 'A group of content/typology.yaml.' }),
	factors: z
		.array(
			z.strictObject({
				factor: z.enum(factorIds).meta({ title: 'Factor' }),
				weight: z.int().min(1).max(3).meta({ title: 'How much it eases it' }),
			}),
		)
		.min(1)
		.max(4)
		.meta({ title: 'Factors it eases', description: '3: the usual way to ease it. 1: it helps a little.' }),
	modes: z.array(z.enum(modes)).min(1).meta({ title: 'Modes it belongs to' }),
	hires: z.array(z.enum(hireGroups)).min(1).optional().meta({
		title: 'Whom it is about',
		description: 'Groups that this need is about hiring or keeping: help made for them fits it better.',
	}),
	youMightSay: phrasesSchema.meta({ title: 'You might say', description: '3 to 8 phrases from an owner’s mouth.' }),
	synonyms: z.array(lineSchema(60)).min(1).max(12).meta({ title: 'Practitioners say' }),
	unanswered: lineSchema(240).optional().meta({ title: 'Known gap', description: 'Why no listing answers this need yet.' }),
	sources: z.array(sourceSchema).min(1).optional().meta({ title: 'Sources' }),
});
export type Need = z.infer<typeof needSchema>;

/** `content/needs/<id>.fr.md`: the French words only. */
export const needWordsSchema = z.strictObject({
	title: lineSchema(80),
	sentence: lineSchema(240),
	youMightSay: phrasesSchema,
	synonyms: z.array(lineSchema(80)).min(1).max(12),
	unanswered: lineSchema(280).optional(),
});
export type NeedWords = z.infer<typeof needWordsSchema>;
