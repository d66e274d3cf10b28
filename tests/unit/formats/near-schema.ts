import fc from 'fast-check';
import * as z from 'zod';
import { cleanLine, cleanText } from '../../../src/formats/plain-text.ts';
import { packetLimits } from '../../../src/schema/limits.ts';

/** Values around a zod schema, for holding a reader that was written by hand against it. */

/** Values that obey the schema; its own texts hold anything that people, and those who mean harm, may type. */
export function obeying<T>(schema: z.ZodType<T>): fc.Arbitrary<T> {
	return arbitraryOf(schema) as fc.Arbitrary<T>;
}

/** Values that obey the schema, and the same with one or two mistakes in them. */
export function near(schema: z.ZodType): fc.Arbitrary<unknown> {
	const valid = arbitraryOf(schema);
	return fc.oneof(valid, withMistake(valid), withMistake(withMistake(valid)));
}

/** The value with each text of a person cleaned as the readers clean it; ids and days stay as they are. */
export function cleaned(schema: z.ZodType, value: unknown): unknown {
	if (schema instanceof z.ZodOptional) return cleaned(schema.unwrap() as z.ZodType, value);
	if (schema instanceof z.ZodString && typeof value === 'string')
		return isOwnText(schema) ? (schema.maxLength === packetLimits.line ? cleanLine(value) : cleanText(value)) : value;
	if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((one) => cleaned(schema.element as z.ZodType, one));
	if (!isRecord(value)) return value;
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const option = (schema.options as z.ZodObject[]).find(({ shape }) => (shape['kind'] as z.ZodLiteral).value === value['kind']);
		return option === undefined ? value : cleaned(option, value);
	}
	const parts = (key: string) =>
		schema instanceof z.ZodObject
			? (schema.shape as Record<string, z.ZodType>)[key]
			: schema instanceof z.ZodRecord
				? (schema.valueType as z.ZodType)
				: undefined;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => {
			const part = parts(key);
			return [key, part === undefined ? one : cleaned(part, one)];
		}),
	);
}

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
	if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
	if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
	if (schema instanceof z.ZodBoolean) return fc.boolean();
	if (schema instanceof z.ZodNumber)
		return fc.integer({ min: Math.max(schema.minValue ?? 0, 0), max: Math.min(schema.maxValue ?? 1_000, 100_000) });
	if (schema instanceof z.ZodArray) {
		const { maximum = 5 } = limitsOf(schema);
		return fc.array(arbitraryOf(schema.element), { maxLength: Math.min(maximum, 5) });
	}
	if (schema instanceof z.ZodDiscriminatedUnion)
		return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType)));
	if (schema instanceof z.ZodRecord)
		return fc.dictionary(arbitraryOf(schema.keyType as z.ZodType) as fc.Arbitrary<string>, arbitraryOf(schema.valueType), {
			maxKeys: 3,
		});
	if (schema instanceof z.ZodObject) {
		const shape = Object.entries<z.ZodType>(schema.shape);
		return fc.record(Object.fromEntries(shape.map(([key, part]) => [key, arbitraryOf(part)])), {
			requiredKeys: shape.filter(([, part]) => !(part instanceof z.ZodOptional)).map(([key]) => key),
			noNullPrototype: true,
		});
	}
	return textOf(schema);
}

function textOf(schema: z.core.$ZodType): fc.Arbitrary<string> {
	const { minimum = 0, maximum = 60, pattern } = limitsOf(schema);
	if (pattern !== undefined) return fc.stringMatching(pattern).filter((text) => text.length <= maximum);
	const letters = fc.constantFrom(
		...['a', 'Z', '9', ' ', '"', '\\', '<', '&', 'é', '’'],
		'\n',
		'\r',
		'\t',
		'\u0000',
		'\u0085',
		'\u2028',
		'\u202E',
		'\u200B',
		'\uFEFF',
		'🛶',
		'\uD800',
		'\uDC00',
		'\u{E0041}',
	);
	const short = fc.string({ unit: letters, minLength: minimum, maxLength: Math.min(maximum, 12) });
	const atTheLimit = fc.integer({ min: maximum - 2, max: maximum }).map((length) => 'x'.repeat(length));
	return fc
		.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: atTheLimit })
		.filter((text) => text.length <= maximum && cleanLine(text).length >= minimum);
}

/** A value with one thing in it changed: a key or an entry left out, added or replaced. */
function withMistake(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc
		.tuple(values, fc.array(fc.nat(1_000), { minLength: 6, maxLength: 6 }), mistake)
		.map(([value, turns, change]) => changed(JSON.parse(JSON.stringify(value)), turns, change) ?? null);
}

type Mistake =
	| { readonly kind: 'replace'; readonly by: unknown }
	| { readonly kind: 'leave-out' }
	| { readonly kind: 'add'; readonly key: string; readonly value: unknown }
	| { readonly kind: 'lengthen'; readonly by: string };

const oddValue = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom(
		'',
		' ',
		'2026-02-30',
		'2026-13-01',
		'2026-11-20',
		'24:00',
		'2026-11-20T10:00Z',
		'en',
		'other',
		-1,
		1.5,
		1e9,
		true,
	),
);
const mistake: fc.Arbitrary<Mistake> = fc.oneof(
	fc.record({ kind: fc.constant('replace' as const), by: oddValue }),
	fc.record({ kind: fc.constant('leave-out' as const) }),
	fc.record({
		kind: fc.constant('add' as const),
		key: fc.constantFrom('note', 'kind', 'constructor', 'toString', 'x', 'day'),
		value: oddValue,
	}),
	fc.record({ kind: fc.constant('lengthen' as const), by: fc.constantFrom('x', '\u200B', '\n', '-', '/a', 'x'.repeat(2_001)) }),
);

function changed(value: unknown, [turn = 0, ...turns]: readonly number[], change: Mistake): unknown {
	const keys = isRecord(value) || Array.isArray(value) ? Object.keys(value) : [];
	const key = keys[turn % (keys.length + 1)];
	if (key === undefined || turns.length === 0) return mistaken(value, change);
	const container = value as Record<string, unknown>;
	const part = changed(container[key], turns, change);
	if (part !== undefined) container[key] = part;
	else if (Array.isArray(value)) value.splice(Number(key), 1);
	else Reflect.deleteProperty(container, key);
	return value;
}

function mistaken(value: unknown, change: Mistake): unknown {
	switch (change.kind) {
		case 'replace':
			return change.by;
		case 'leave-out':
			return undefined;
		case 'add':
			if (isRecord(value)) return { ...value, [change.key]: change.value };
			return Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[]), change.value] : change.value;
		case 'lengthen':
			return typeof value === 'string' ? value + change.by : value;
	}
}

/** Whether a text is a person's own: without a fixed form. */
function isOwnText(schema: z.ZodString): boolean {
	return limitsOf(schema).pattern === undefined;
}

/** What the checks of a text or a list ask for. */
function limitsOf(schema: z.core.$ZodType): { minimum?: number; maximum?: number; pattern?: RegExp } {
	const { checks = [], pattern } = schema._zod.def as { checks?: z.core.$ZodCheck[]; pattern?: RegExp };
	return Object.assign(pattern === undefined ? {} : { pattern }, ...checks.map(({ _zod }) => _zod.def)) as ReturnType<
		typeof limitsOf
	>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
