import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldRows } from '../../../src/formats/field-table.ts';
import { entryIdSchema, lineSchema, phoneSchema } from '../../../src/schema/parts.ts';
import { statuses } from '../../../src/schema/vocabulary.ts';

/** The one row of a format with one field. */
const rowOf = (field: z.ZodType) => fieldRows(z.strictObject({ field }))[0];

describe('fieldRows', () => {
	test('fields inside a field follow it, with their path', () => {
		const schema = z.strictObject({
			needs: z.array(z.strictObject({ need: entryIdSchema })),
			limits: z.strictObject({ counties: z.array(entryIdSchema) }),
		});
		expect(fieldRows(schema).map(({ field }) => field)).toEqual(['needs', 'needs[].need', 'limits', 'limits.counties']);
	});

	test('of a format that is a list, the fields of an entry are shown', () => {
		expect(fieldRows(z.array(z.strictObject({ id: entryIdSchema }))).map(({ field }) => field)).toEqual(['id']);
	});

	test('a field that may be left out is not required', () => {
		expect(rowOf(lineSchema(9))?.isRequired).toBe(true);
		expect(rowOf(lineSchema(9).optional())?.isRequired).toBe(false);
	});

	test('the words of a closed list are named by the list', () => {
		expect(rowOf(z.enum(statuses))?.type).toBe('word of [statuses](#statuses)');
		expect(rowOf(z.enum(['left', 'right']))?.type).toBe('`left` or `right`');
	});

	test('one field with several shapes names them all', () => {
		const kind = z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('phone'), value: phoneSchema }),
			z.strictObject({ kind: z.literal('visit'), value: entryIdSchema }),
		]);
		expect(fieldRows(z.strictObject({ way: kind })).map(({ type }) => type)).toEqual([
			'fields',
			'`phone` or `visit`',
			'phone number or id',
		]);
	});

	test('a format inside another is named and not told again', () => {
		const inner = z.strictObject({ format: z.literal('lodestone-reply'), answer: lineSchema(9) });
		expect(fieldRows(z.strictObject({ reply: inner }))).toMatchObject([
			{ field: 'reply', type: '[lodestone-reply](#lodestone-reply-version-1)' },
		]);
	});

	test('the meaning is what the schema says, and else the name in words', () => {
		expect(rowOf(lineSchema(9).meta({ title: 'Name', description: 'As on the sign.' }))?.meaning).toBe('Name. As on the sign.');
		expect(fieldRows(z.strictObject({ statusNoteFr: lineSchema(9) }))[0]?.meaning).toBe('Status note, in French');
	});

	test.each([
		['text', lineSchema(60), '2 to 60 characters'],
		['a list of texts', z.array(lineSchema(9)).min(1), 'at least 1 entry; each 2 to 9 characters'],
		['a list with a limit', z.array(entryIdSchema).max(8), 'at most 8 entries'],
		['a number', z.int().min(1).max(12), '1 to 12'],
		['a number without limits', z.int(), ''],
		['a form of its own', z.string().regex(/^\d$/), 'in the form `^\\d$`'],
		['an id', entryIdSchema, ''],
	])('limits of %s are said in words', (_, schema, words) => {
		expect(rowOf(schema)?.limits).toBe(words);
	});
});
