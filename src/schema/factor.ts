import * as z from 'zod';
import { lineSchema, sourceSchema } from './parts.ts';
import { factorGroups } from './vocabulary.ts';

const factorWordShape = {
	title: lineSchema(60),
	definition: lineSchema(300).meta({ title: 'Definition', description: 'What the factor is, as the reports define it.' }),
	asStrength: lineSchema(200).meta({ title: 'As a strength', description: 'What it looks like when it attracts.' }),
	asStressor: lineSchema(200).meta({ title: 'As a stressor', description: 'What it looks like when it strains.' }),
	questions: z.array(lineSchema(200)).min(2).max(8).meta({ title: 'Questions behind it' }),
};

/** The front matter of `content/factors/<id>.md`. */
export const factorSchema = z.strictObject({
	...factorWordShape,
	group: z.enum(factorGroups),
	sources: z.array(sourceSchema).min(1),
});
export type Factor = z.infer<typeof factorSchema>;

/** `content/factors/<id>.fr.md`: the French words only; `questions` runs parallel to the English ones. */
export const factorWordsSchema = z.strictObject(factorWordShape);
export type FactorWords = z.infer<typeof factorWordsSchema>;
