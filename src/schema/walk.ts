import * as z from 'zod';

/** What a schema says about one place in a file: the fields that may stand there, its title and description, and whether it may be left out. */
export interface SchemaPlace {
	readonly keys: readonly string[];
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly isOptional: boolean;
}

/** Follows a path through a schema. Where a union offers several shapes, their keys are taken together. */
export function lookUp(schema: z.core.$ZodType, path: readonly PropertyKey[]): SchemaPlace {
	let places = [schema];
	for (const step of path) places = places.flatMap(shapes).flatMap((shape) => inside(shape, step));
	const meta = places.map((place) => z.globalRegistry.get(place)).find((found) => found !== undefined);
	const keys = places.flatMap(shapes).flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []));
	return {
		keys: [...new Set(keys)],
		title: meta?.title,
		description: meta?.description,
		isOptional: places.every((place) => place instanceof z.ZodOptional),
	};
}

/** The schema without its wrappers, or each option of a union. */
function shapes(schema: z.core.$ZodType): z.core.$ZodType[] {
	if (schema instanceof z.ZodOptional) return shapes(schema.unwrap());
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => shapes(option));
	return [schema];
}

function inside(shape: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
	if (shape instanceof z.ZodObject) {
		const field: unknown = (shape.shape as Record<PropertyKey, unknown>)[step];
		return field instanceof z.ZodType ? [field] : [];
	}
	if (shape instanceof z.ZodArray) return [shape.element];
	if (shape instanceof z.ZodRecord) return [shape.valueType];
	if (shape instanceof z.ZodTuple) return shape.def.items.slice(Number(step), Number(step) + 1);
	return [];
}
