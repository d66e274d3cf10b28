import { parse } from 'yaml';
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
import { closedListsAsMarkdown } from './closed-lists.ts';
import { fieldRows, type FieldRow } from './field-table.ts';
import { formatExamples } from './format-examples.ts';
import { publishedSchemas, type PublishedSchema } from './json-schema.ts';

interface Format {
	/** The file or files that have it, or its name. */
	readonly heading: string;
	readonly purpose: string;
	readonly schema: z.ZodType;
	readonly example: keyof typeof formatExamples;
}

const contentFormats: readonly Format[] = [
	{
		heading: 'content/services/<id>.md',
		purpose: 'One service: its facts as front matter, and below it two to six plain sentences in English.',
		schema: serviceSchema,
		example: 'service',
	},
	{
		heading: 'content/services/<id>.fr.md',
		purpose: 'Its French words and nothing else: facts are written once. Lists run parallel to the English ones.',
		schema: serviceWordsSchema,
		example: 'serviceWords',
	},
	{
		heading: 'content/organizations/<id>.md',
		purpose: 'Who offers services, with offices and doors. A door is a desk that receives introductions.',
		schema: organizationSchema,
		example: 'organization',
	},
	{
		heading: 'content/organizations/<id>.fr.md',
		purpose: 'Its French words. `doors` gives each desk, by its id, a French name.',
		schema: organizationWordsSchema,
		example: 'organizationWords',
	},
	{
		heading: 'content/needs/<id>.md',
		purpose: 'One leaf of the typology: something an employer wants done. What is delivered, apart from whom it is for.',
		schema: needSchema,
		example: 'need',
	},
	{ heading: 'content/needs/<id>.fr.md', purpose: 'Its French words.', schema: needWordsSchema, example: 'needWords' },
	{
		heading: 'content/factors/<id>.md',
		purpose: 'One factor with the questions behind it. The text below the front matter may be left out.',
		schema: factorSchema,
		example: 'factor',
	},
	{
		heading: 'content/factors/<id>.fr.md',
		purpose: 'Its French words. `questions` run parallel to the English ones.',
		schema: factorWordsSchema,
		example: 'factorWords',
	},
	{
		heading: 'content/pages/<name>.md',
		purpose: 'A page about the directory. Its `.fr.md` has the same fields.',
		schema: pageSchema,
		example: 'page',
	},
	{
		heading: 'content/typology.yaml',
		purpose: 'The order of the factors, and the realms and groups of needs in the order in which pages show them.',
		schema: typologySchema,
		example: 'typology',
	},
	{
		heading: 'content/places.yaml',
		purpose:
			'Regions, and counties with the communities that people type. `tile` is a column and a row on the schematic map, from 0, eastward and southward. `postalPrefixes` cross county lines: a hint, never proof.',
		schema: placesSchema,
		example: 'places',
	},
	{
		heading: 'content/sectors.yaml',
		purpose:
			'A list of sectors with the words owners use for them. `councils` are the organizations whose whole business is the sector, the council first; left out where none is known.',
		schema: sectorsSchema,
		example: 'sectors',
	},
	{
		heading: 'content/directory.yaml',
		purpose:
			'What makes these files the directory of one province. `practitionerNetwork` is the network whose practitioners plan with their own centre in hand; `fallback` is whom to turn to when nothing else answers; `needPeopleNow` are the needs behind "I need people now". A confirmation holds for `reviewEveryMonths`, is overdue after `overdueAfterMonths`, and takes its listing out of suggestions after `leavesSuggestionsAfterMonths`.',
		schema: directorySettingsSchema,
		example: 'directory',
	},
	{
		heading: 'content/corrections.yaml',
		purpose:
			'Every mistake that somebody reported, and when it was put right: the freshness page shows them with their age. The file may be absent, which says that nothing was reported.',
		schema: correctionsSchema,
		example: 'corrections',
	},
	{
		heading: 'content/do-not-list.yaml',
		purpose:
			'What was refused or taken out, by which rule of the inclusion policy, and what the organization was told. `npm run validate` and `npm run listing:apply` stop whoever would list it again; a listing that is marked as ended may stay. The file may be absent, which says that nothing was refused.',
		schema: doNotListSchema,
		example: 'doNotList',
	},
];

const fileFormats: readonly Format[] = [
	{
		heading: 'lodestone-summary, version 1',
		purpose:
			'A Magnetic Factors Summary with its context, to keep in one’s own case system. Every part but `format` and `version` may be absent; absent means not said. Unknown ids and words are reported and left out, never guessed.',
		schema: publishedSchemas['lodestone-summary'].schema,
		example: 'summary',
	},
	{
		heading: 'lodestone-plan, version 1',
		purpose:
			'What `npm run plan -- SUMMARY.json --json` prints. It holds codes with facts, never sentences; an object with a `code` may carry more fields, and new codes may come. `src/planner/plan-types.ts` lists the codes.',
		schema: publishedSchemas['lodestone-plan'].schema,
		example: 'plan',
	},
	{
		heading: 'lodestone-packet, version 1',
		purpose:
			'What travels with one introduction to one door: what was chosen and agreed to, and nothing else. It comes as a file of at most 60,000 characters, or in the fragment of an address: `#p1.` and base64url, or `#k1.` under a passphrase; `docs/decisions/0009-how-a-packet-travels.md` says how. Its longer texts may have several lines; whatever stands in a text is shown as text. Characters that hide what it says (control characters, turns of direction, marks without width) are taken out on reading. A packet whose consent was taken back has the status `withdrawn` and none of the story.',
		schema: publishedSchemas['lodestone-packet'].schema,
		example: 'packet',
	},
	{
		heading: 'lodestone-reply, version 1',
		purpose:
			'What the receiving desk answers. It comes in the fragment of an address, `#r1.` and base64url, or in short as a code of 12 letters and digits that carries the answer, the reason and the time. An answer whose `packet` and `key` belong to no introduction changes nothing.',
		schema: publishedSchemas['lodestone-reply'].schema,
		example: 'reply',
	},
	{
		heading: 'lodestone-caseload, version 1',
		purpose:
			'Everything that one person keeps on their device, as one file of at most 20 million characters. An introduction that cannot be read is set aside and the others are read. Events are only ever added; how an introduction stands is told from them and never written.',
		schema: publishedSchemas['lodestone-caseload'].schema,
		example: 'caseload',
	},
	{
		heading: 'lodestone-freshness, version 1',
		purpose:
			'What `npm run freshness -- --json` prints: how many listings are confirmed, due, overdue and never confirmed, whom to ask again and on which days, whom to ask for the first time, and what became of reported mistakes.',
		schema: publishedSchemas['lodestone-freshness'].schema,
		example: 'freshness',
	},
	{
		heading: 'lodestone-links, version 1',
		purpose:
			'What `npm run links -- --json` prints: which pages of other sites are gone, lead elsewhere, or could not be visited, and which files name them.',
		schema: publishedSchemas['lodestone-links'].schema,
		example: 'links',
	},
];

const introduction = `# Data formats

Made from the schemas in \`src/schema/\` by \`npm run generate\`. Change a schema, not this page.

## How to read the tables

- \`eligibility.counties\` is the field \`counties\` inside \`eligibility\`; \`needs[].level\` is the field \`level\` of each entry of the list \`needs\`; \`<id>\` stands for any id.
- An **id** is a file's name without its ending: lower-case words joined by hyphens, at most 80 characters. It never changes.
- A **day** is \`YYYY-MM-DD\`. A **year, month or day** is as exact as the source was: \`'2024'\`, \`'2024-11'\` or \`'2024-11-20'\`, in quotes. A **time of day** is \`HH:MM\`; a **day and time in UTC** is \`2026-11-20T14:00:00.000Z\`.
- A **phone number** is written \`902-555-0100\`, \`1-800-555-0100\` or \`211\`, with \` ext. 12\` where needed. A **web address** starts with \`https://\` or \`http://\`.
- **Text** is one line without HTML, script addresses or invisible characters.
- A field that is not in the table is refused. A field that is left out means "not known": it never shuts anybody out.
- JSON Schemas (2020-12) of the formats marked with an address are published with the site. Rules across fields and files, such as "every need has an answer", are checked by \`npm run validate\` only.`;

/**
 * `docs/data-formats.md`: every file format with its fields, limits and an example, and the closed lists.
 *
 * @returns Markdown; the caller gives it the project's form
 * @throws when an example does not obey its schema
 */
export function formatGuide(): string {
	return [
		introduction,
		'## Files of content',
		...contentFormats.map(formatAsMarkdown),
		'## Files that travel',
		...fileFormats.map(formatAsMarkdown),
		'## Closed lists',
		'The only words these fields may hold, from `src/schema/vocabulary.ts`.',
		closedListsAsMarkdown(),
	].join('\n\n');
}

function formatAsMarkdown({ heading, purpose, schema, example }: Format): string {
	const text = formatExamples[example];
	const isJson = text.startsWith('{');
	const reading = schema.safeParse(isJson ? JSON.parse(text) : parse(text));
	if (!reading.success) throw new Error(`The example of ${heading} does not obey its schema.\n${z.prettifyError(reading.error)}`);
	const name = (Object.keys(publishedSchemas) as PublishedSchema[]).find((one) => publishedSchemas[one].schema === schema);
	const isFrontMatter = heading.endsWith('.md');
	return [
		`### ${isJson ? heading : `\`${heading}\``}`,
		purpose + (name === undefined ? '' : ` JSON Schema: \`/schemas/${name}.v1.json\`.`),
		tableOf(fieldRows(schema)),
		isFrontMatter ? 'Example of the front matter:' : 'Example:',
		`\`\`\`${isJson ? 'json' : 'yaml'}\n${text}\`\`\``,
	].join('\n\n');
}

function tableOf(rows: readonly FieldRow[]): string {
	const cells = rows.map(({ field, type, isRequired, meaning, limits }) =>
		[`\`${field}\``, type, isRequired ? 'yes' : '', meaning, limits].map(asCell),
	);
	const lines = [['Field', 'Type', 'Required', 'What it means', 'Limits'], ['---', '---', '---', '---', '---'], ...cells];
	return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** A bar would end the cell. */
function asCell(text: string): string {
	return text.replaceAll('|', '\\|');
}
