import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { entryIdSchema } from '../../src/schema/parts.ts';
import { summaryFileSchema } from '../../src/schema/summary.ts';

/** A door as the plan names it: an organization, or one of its desks as "organization/desk". Naming the organization means any desk. */
const doorSchema = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/);

/**
 * An employer's story as a practitioner would tell it, and what a good practitioner would do. Written from the story and the listings,
 * never from what the planner answers.
 */
const scenarioSchema = z.strictObject({
	title: z.string(),
	/** Where the story comes from: report and section. */
	source: z.string(),
	story: z.string(),
	summary: summaryFileSchema,
	/** The door to knock on first: this one, or any of these. */
	first: z.union([doorSchema, z.array(doorSchema).min(1)]).optional(),
	/** Each of these is among the doors. An inner list means: at least one of them. */
	includes: z.array(z.union([doorSchema, z.array(doorSchema).min(1)])).optional(),
	/** None of these doors, organizations or services is suggested anywhere. */
	never: z.array(doorSchema).optional(),
	/** The reasons a practitioner would give, each found at that door. */
	because: z.array(z.strictObject({ door: doorSchema, need: entryIdSchema.optional(), code: z.string().optional() })).optional(),
	/** Needs that the practitioner's own centre takes care of. */
	own: z.array(entryIdSchema).optional(),
	/** Needs that nobody serves here. */
	unanswered: z.array(entryIdSchema).optional(),
	/** As few doors as this. */
	atMost: z.int().optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Every scenario of the folder; a file that does not hold one fails with the path of the part that is wrong. */
export function readScenarios(folder: string): { file: string; scenario: Scenario }[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.map((file) => {
			const reading = scenarioSchema.safeParse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
			if (!reading.success) throw new Error(`${folder}/${file}\n${z.prettifyError(reading.error)}`);
			return { file, scenario: reading.data };
		});
}
