import * as z from 'zod';
import { daySchema, emailSchema, entryIdSchema, phoneSchema, roughDateSchema } from '../schema/parts.ts';
import * as vocabulary from '../schema/vocabulary.ts';

/** The part of a JSON Schema that ours use. */
export interface SchemaNode {
	readonly type?: string;
	readonly title?: string;
	readonly description?: string;
	readonly format?: string;
	readonly pattern?: string;
	readonly const?: string | number | boolean;
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, SchemaNode>>;
	readonly required?: readonly string[];
	readonly items?: SchemaNode;
	readonly prefixItems?: readonly SchemaNode[];
	readonly propertyNames?: SchemaNode;
	readonly additionalProperties?: SchemaNode | boolean;
	readonly anyOf?: readonly SchemaNode[];
	readonly oneOf?: readonly SchemaNode[];
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** The shapes that may stand in a place: one, or the options of a union. */
export function optionsOf(node: SchemaNode): readonly SchemaNode[] {
	return node.anyOf ?? node.oneOf ?? [node];
}

/** The name of the closed list that holds exactly these words, as in `schema/vocabulary.ts`. */
function closedListOf(words: readonly string[]): string | undefined {
	return Object.entries(vocabulary).find(([, list]) => list.join(' ') === words.join(' '))?.[0];
}

const patternOf = (schema: z.ZodType) => (z.toJSONSchema(schema) as SchemaNode).pattern ?? '';
const knownPatterns = new Map([
	[patternOf(entryIdSchema), 'id'],
	[patternOf(daySchema), 'day'],
	[patternOf(roughDateSchema), 'year, month or day'],
	[patternOf(phoneSchema), 'phone number'],
	[patternOf(emailSchema), 'e-mail address'],
	[patternOf(z.iso.datetime()), 'day and time in UTC'],
	[patternOf(z.iso.time({ precision: -1 })), 'time of day'],
]);

/** The format that a file of its own may have, and that may also stand inside another. */
export function formatOf(node: SchemaNode): string | undefined {
	const format = node.properties?.['format']?.const;
	return typeof format === 'string' ? format : undefined;
}

/** What may stand in a field, as "word of [statuses](#statuses)". Several shapes with one fixed word each are a list of words. */
export function typesInWords(shapes: readonly SchemaNode[]): string {
	const words = shapes.flatMap((shape) => (typeof shape.const === 'string' ? [shape.const] : []));
	return words.length === shapes.length ? typeInWords({ enum: words }) : orWords(shapes.map(typeInWords));
}

function typeInWords(node: SchemaNode): string {
	if (node.const !== undefined) return `\`${String(node.const)}\``;
	if (node.enum !== undefined) {
		const list = closedListOf(node.enum);
		return list === undefined ? orWords(node.enum.map((word) => `\`${word}\``)) : `word of [${list}](#${list.toLowerCase()})`;
	}
	if (node.prefixItems !== undefined) return `list of ${node.prefixItems.length} whole numbers`;
	if (node.items !== undefined) return `list of ${plural(orWords(optionsOf(node.items).map(typeInWords)))}`;
	if (node.propertyNames?.enum !== undefined) return `fields named by ${typeInWords(node.propertyNames)}`;
	if (typeof node.additionalProperties === 'object' && node.propertyNames !== undefined)
		return `${typeInWords(node.additionalProperties)} by id`;
	const format = formatOf(node);
	if (format !== undefined) return `[${format}](#${format}-version-1)`;
	if (node.type === 'object') return 'fields';
	if (node.type === 'integer') return 'whole number';
	if (node.type === 'boolean') return '`true` or `false`';
	if (node.format === 'uri') return 'web address';
	return knownPatterns.get(node.pattern ?? '') ?? 'text';
}

function plural(type: string): string {
	if (type === 'fields') return 'entries with fields';
	if (type.startsWith('`')) return type;
	return type.startsWith('word of') ? type.replace('word', 'words') : type.replace(/address$/, 'addresse').replace(/$/, 's');
}

function orWords(types: readonly string[]): string {
	const distinct = [...new Set(types)];
	return distinct.length < 2 ? distinct.join('') : `${distinct.slice(0, -1).join(', ')} or ${distinct.at(-1) ?? ''}`;
}

/** The schema's title and description, or the last part of the field's path in words. */
export function meaningOf(node: SchemaNode | undefined, field: string): string {
	const said = [node?.title, node?.description].filter((words) => words !== undefined);
	return said.length === 0 ? nameInWords(field) : said.join('. ');
}

/** `statusNote` as "Status note", `titleFr` as "Title, in French". */
function nameInWords(field: string): string {
	const name = field.split('.').at(-1)?.replace(/\[\]$/, '') ?? '';
	const words = name.replace(/Fr$/, ', in French').replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What zod writes where a whole number has no limit of its own. */
const noLimit = Number.MAX_SAFE_INTEGER;

/** How long, how many or how much, each as "2 to 60 characters". */
export function limitsOf(node: SchemaNode): string[] {
	if (node.prefixItems !== undefined)
		return node.prefixItems
			.slice(0, 1)
			.flatMap(limitsOf)
			.map((limit) => `each ${limit}`);
	if (node.items !== undefined) {
		const each = optionsOf(node.items).flatMap(limitsOf);
		return [...range(node.minItems, node.maxItems, 'entries'), ...each.map((limit) => `each ${limit}`)];
	}
	if (node.type === 'integer') return range(unlessHuge(node.minimum), unlessHuge(node.maximum), '');
	if (node.const !== undefined || node.enum !== undefined || typeInWords(node) !== 'text') return [];
	return [
		...range(node.minLength, node.maxLength, 'characters'),
		...(node.pattern === undefined ? [] : [`in the form \`${node.pattern}\``]),
	];
}

function unlessHuge(limit: number | undefined): number | undefined {
	return limit === undefined || Math.abs(limit) === noLimit ? undefined : limit;
}

function range(least: number | undefined, most: number | undefined, unit: string): string[] {
	if (most === undefined) return least === undefined ? [] : [`at least ${least} ${unitOf(least, unit)}`.trim()];
	if (least === undefined) return [`at most ${most} ${unitOf(most, unit)}`.trim()];
	return [(least === most ? `exactly ${least} ${unitOf(least, unit)}` : `${least} to ${most} ${unit}`).trim()];
}

function unitOf(number: number, unit: string): string {
	return number === 1 ? unit.replace(/ies$/, 'y') : unit;
}
