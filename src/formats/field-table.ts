import * as z from 'zod';
import { daySchema, emailSchema, entryIdSchema, phoneSchema, roughDateSchema, webAddressSchema } from '../schema/parts.ts';
import * as vocabulary from '../schema/vocabulary.ts';

/** One field of a file format, in words for people. */
export interface FieldRow {
	/** Where it stands: `eligibility.counties`, and `needs[].level` for a field of each entry of a list. */
	readonly field: string;
	readonly type: string;
	readonly isRequired: boolean;
	/** From the schema's title and description; empty where it has neither. */
	readonly meaning: string;
	readonly limits: string;
}

/** The part of a JSON Schema that ours use. */
interface Node {
	readonly type?: string;
	readonly title?: string;
	readonly description?: string;
	readonly format?: string;
	readonly pattern?: string;
	readonly const?: unknown;
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, Node>>;
	readonly required?: readonly string[];
	readonly items?: Node;
	readonly prefixItems?: readonly Node[];
	readonly propertyNames?: Node;
	readonly additionalProperties?: Node | boolean;
	readonly anyOf?: readonly Node[];
	readonly oneOf?: readonly Node[];
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** Every field of a format, those inside fields after them, in the order of the schema. */
export function fieldRows(schema: z.ZodType): FieldRow[] {
	const root = z.toJSONSchema(schema, { io: 'input' }) as Node;
	return root.items === undefined ? rowsInside(root, '') : rowsInside(root.items, '[].');
}

/** The name of the closed list that holds exactly these words, as in `schema/vocabulary.ts`. */
export function closedListOf(words: readonly string[]): string | undefined {
	return Object.entries(vocabulary).find(([, list]) => list.join(' ') === words.join(' '))?.[0];
}

function rowsInside(node: Node, prefix: string): FieldRow[] {
	const options = optionsOf(node);
	const names = [...new Set(options.flatMap((option) => Object.keys(option.properties ?? {})))];
	return names.flatMap((name) => {
		const shapes = options.flatMap((option) => option.properties?.[name] ?? []);
		const isRequired = options.every((option) => option.required?.includes(name) ?? false);
		return rowsOf(`${prefix}${name}`, shapes, isRequired);
	});
}

/** A field, which may have several shapes, and the fields inside it. */
function rowsOf(field: string, shapes: readonly Node[], isRequired: boolean): FieldRow[] {
	const inside = shapes.flatMap(optionsOf).flatMap((shape) => [
		...(shape.properties === undefined ? [] : [{ node: shape, prefix: `${field}.` }]),
		...(shape.items === undefined ? [] : [{ node: shape.items, prefix: `${field}[].` }]),
		...(typeof shape.additionalProperties === 'object' ? [{ node: shape.additionalProperties, prefix: `${field}.<id>.` }] : []),
	]);
	return [
		{
			field,
			type: orWords(shapes.flatMap(optionsOf).map(typeInWords)),
			isRequired,
			meaning: meaningOf(shapes[0]),
			limits: [...new Set(shapes.flatMap(optionsOf).flatMap(limitsOf))].join('; '),
		},
		...inside.flatMap(({ node, prefix }) => rowsInside(node, prefix)),
	];
}

function optionsOf(node: Node): readonly Node[] {
	return node.anyOf ?? node.oneOf ?? [node];
}

const patternOf = (schema: z.ZodType) => (z.toJSONSchema(schema) as Node).pattern ?? '';
const knownPatterns = new Map([
	[patternOf(entryIdSchema), 'id'],
	[patternOf(daySchema), 'day'],
	[patternOf(roughDateSchema), 'year, month or day'],
	[patternOf(phoneSchema), 'phone number'],
	[patternOf(emailSchema), 'e-mail address'],
]);

function typeInWords(node: Node): string {
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

function meaningOf(node: Node | undefined): string {
	const title = node?.title ?? '';
	const description = node?.description ?? '';
	return title === '' || description === '' ? title + description : `${title}. ${description}`;
}

/** What zod writes where a whole number has no limit of its own. */
const noLimit = Number.MAX_SAFE_INTEGER;

function limitsOf(node: Node): string[] {
	const size = node.items === undefined ? [] : range(node.minItems, node.maxItems, 'entries');
	const inside = node.items === undefined ? [] : optionsOf(node.items).flatMap(limitsOf).map((limit) => `each ${limit}`);
	const isNumber = node.type === 'integer';
	const numbers = isNumber ? range(unlessHuge(node.minimum), unlessHuge(node.maximum), '') : [];
	const isPlainText = node.type === 'string' && typeInWords(node) === 'text';
	return [...size, ...inside, ...numbers, ...(isPlainText ? range(node.minLength, node.maxLength, 'characters') : [])];
}

function unlessHuge(limit: number | undefined): number | undefined {
	return limit === undefined || Math.abs(limit) === noLimit ? undefined : limit;
}

function range(least: number | undefined, most: number | undefined, unit: string): string[] {
	const words =
		least !== undefined && most !== undefined
			? least === most
				? `exactly ${least}`
				: `${least} to ${most}`
			: most !== undefined
				? `at most ${most}`
				: least !== undefined && least > 0
					? `at least ${least}`
					: undefined;
	return words === undefined ? [] : [`${words} ${unit}`.trim()];
}
