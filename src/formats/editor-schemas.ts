import * as z from 'zod';
import { correctionsSchema } from '../schema/correction.ts';
import { doNotListSchema } from '../schema/do-not-list.ts';
import { factorSchema, factorWordsSchema } from '../schema/factor.ts';
import { placesSchema, sectorsSchema } from '../schema/geography.ts';
import { needSchema, needWordsSchema } from '../schema/need.ts';
import { organizationSchema, organizationWordsSchema } from '../schema/organization.ts';
import { pageSchema } from '../schema/page.ts';
import { serviceSchema, serviceWordsSchema } from '../schema/service.ts';
import { directorySettingsSchema, typologySchema } from '../schema/typology.ts';

/** Front matter by the folder of the file: the English file with the facts, and the French one beside it with words only. */
const frontMatter = {
	services: [serviceSchema, serviceWordsSchema],
	organizations: [organizationSchema, organizationWordsSchema],
	needs: [needSchema, needWordsSchema],
	factors: [factorSchema, factorWordsSchema],
	pages: [pageSchema, pageSchema],
} as const;

/** Files that are YAML from end to end, by their names. */
const lists = {
	directory: directorySettingsSchema,
	typology: typologySchema,
	places: placesSchema,
	sectors: sectorsSchema,
	corrections: correctionsSchema,
	'do-not-list': doNotListSchema,
} as const;

/** A file that editors read: its name, and what stands in it. */
export interface EditorFile {
	readonly name: string;
	readonly json: unknown;
}

/**
 * What editors need to check front matter and to offer its fields: a JSON Schema for each kind of file, and the list that says which file
 * is of which kind, in the form that Astro's language server reads from `.astro/collections/`.
 *
 * @param files every Markdown file of the content: `services/<id>.md`
 * @param addressOf where a file lies, as a `file:` address
 */
export function editorFiles(files: readonly string[], addressOf: (file: string) => string): EditorFile[] {
	const kinds = Object.entries(frontMatter).flatMap(([folder, [facts, words]]) => [
		{ name: folder, schema: facts, holds: (file: string) => file.startsWith(`${folder}/`) && !file.endsWith('.fr.md') },
		{ name: `${folder}-fr`, schema: words, holds: (file: string) => file.startsWith(`${folder}/`) && file.endsWith('.fr.md') },
	]);
	const entries = kinds.flatMap(({ name, holds }) => files.filter(holds).map((file) => [addressAsRead(addressOf(file)), name]));
	const schemas = [...kinds.map(({ name, schema }) => [name, schema] as const), ...Object.entries(lists)];
	return [
		{
			name: 'collections.json',
			json: { collections: kinds.map(({ name }) => ({ hasSchema: true, name })), entries: Object.fromEntries(entries) as object },
		},
		...schemas.map(([name, schema]) => ({
			name: `${name}.schema.json`,
			// The dialect that editors know best.
			json: z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
		})),
	];
}

/** The language server compares addresses in this form. */
function addressAsRead(address: string): string {
	return decodeURIComponent(address).toLowerCase();
}
