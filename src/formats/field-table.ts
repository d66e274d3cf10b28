import * as z from 'zod';
import { formatOf, limitsOf, meaningOf, optionsOf, type SchemaNode, typesInWords } from './field-words.ts';

/** One field of a file format, in words for people. */
export interface FieldRow {
	/** Where it stands: `eligibility.counties`, and `needs[].level` for a field of each entry of a list. */
	readonly field: string;
	readonly type: string;
	readonly isRequired: boolean;
	/** From the schema's title and description; the field's own name where it has neither. */
	readonly meaning: string;
	readonly limits: string;
}

/**
 * Every field of a format, those inside a field after it, in the order of the schema; of a format that is a list, the fields of an entry.
 * A format inside another is named and not told again. Rules that a JSON Schema cannot say, such as "no markup", are not in it.
 */
export function fieldRows(schema: z.ZodType): FieldRow[] {
	const root = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
	return rowsInside(root.items ?? root, '');
}

function rowsInside(node: SchemaNode, prefix: string): FieldRow[] {
	const options = optionsOf(node);
	const names = [...new Set(options.flatMap((option) => Object.keys(option.properties ?? {})))];
	return names.flatMap((name) => {
		const shapes = options.flatMap((option) => option.properties?.[name] ?? []);
		const isRequired = options.every((option) => option.required?.includes(name) ?? false);
		return rowsOf(`${prefix}${name}`, shapes, isRequired);
	});
}

/** A field, which may have several shapes, and the fields inside it. */
function rowsOf(field: string, shapes: readonly SchemaNode[], isRequired: boolean): FieldRow[] {
	const options = shapes.flatMap(optionsOf);
	const inside = [
		...shapes.map((node) => ({ node, prefix: `${field}.` })),
		...options.flatMap(({ items }) => (items === undefined ? [] : [{ node: items, prefix: `${field}[].` }])),
		...options.flatMap(({ additionalProperties: entry }) =>
			typeof entry === 'object' ? [{ node: entry, prefix: `${field}.<id>.` }] : [],
		),
	];
	return [
		{
			field,
			type: typesInWords(options),
			isRequired,
			meaning: meaningOf(shapes[0], field),
			limits: [...new Set(options.flatMap(limitsOf))].join('; '),
		},
		...inside.flatMap(({ node, prefix }) => (formatOf(node) === undefined ? rowsInside(node, prefix) : [])),
	];
}
