import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findShapeProblems } from '../../../src/catalog/schema-problems.ts';
import { organizationSchema, organizationWordsSchema } from '../../../src/schema/organization.ts';
import { channelSchema, confirmationSchema, lineSchema } from '../../../src/schema/parts.ts';
import { eligibilitySchema, serviceSchema } from '../../../src/schema/service.ts';

function sentences(schema: z.ZodType, value: unknown): string[] {
	return findShapeProblems(schema, value, { file: 'a.md', lineOf: () => undefined }).map(
		({ field, message, fix, code }) => `${field ?? '-'}: ${message} ${fix} [${code}]`,
	);
}

describe('findShapeProblems', () => {
	test('what fits has no problem', () => {
		expect(sentences(lineSchema(10), 'Fair')).toEqual([]);
	});

	test('each missing field is named, with what belongs there', () => {
		expect(sentences(confirmationSchema, {})).toEqual([
			'date: "date" is missing. Write it. [missing-field]',
			'role: "role" is missing. Write it: A role, never a name. [missing-field]',
			'method: "method" is missing. Write email, phone, meeting, form or site-visit. [missing-field]',
			'facts: "facts" is missing. Write it: Field names, or "all". [missing-field]',
		]);
	});

	test('an empty field that may be left out can be taken out', () => {
		expect(sentences(eligibilitySchema, { conditions: null })).toEqual([
			'conditions: "conditions" has no value. Write it: Each becomes "ask them about …" in a plan, never a silent exclusion. Or take the line out. [empty-field]',
		]);
	});

	test('an unknown field that is near to none is answered with all of them', () => {
		expect(sentences(channelSchema, { kind: 'phone', value: '211', colour: 'red' })).toEqual([
			'colour: "colour" is not a field here. The fields are kind, value or stated. Use one of them, or take this one out. [unknown-field]',
		]);
	});

	test('each unknown field is a problem of its own', () => {
		const value = { kind: 'phone', value: '211', valeu: 'x', statd: '2024' };
		expect(sentences(channelSchema, value)).toEqual([
			'valeu: "valeu" is not a field here. Write "value", or take it out. [unknown-field]',
			'statd: "statd" is not a field here. Write "stated", or take it out. [unknown-field]',
		]);
	});

	test('a long list of words is named by its place', () => {
		expect(sentences(eligibilitySchema, { hires: ['student'] })).toEqual([
			'hires.0: "student" is not one of the words for this field. Write "students". The words are listed as "hireGroups" in src/schema/vocabulary.ts. [unknown-word]',
		]);
	});

	test('a wrong kind of channel is answered with the kinds', () => {
		expect(sentences(channelSchema, { kind: 'fax', value: '211' })).toEqual([
			'kind: "fax" is not one of the words for this field. The words are phone, email, form, web or visit ("channelKinds" in src/schema/vocabulary.ts). [unknown-word]',
		]);
	});

	test('a field that can only be true says so', () => {
		expect(sentences(organizationSchema.shape.isNetwork, false)).toEqual([
			'-: Only true can stand here, not false. Write true, or take the line out. [wrong-type]',
		]);
	});

	test('of two shapes the one that was meant is explained', () => {
		expect(sentences(organizationSchema.shape.serves, ['east', 'West Side'])).toEqual([
			'1: "West Side" is not in the form of this field. It must be lower-case words joined by hyphens, like "job-junction". [wrong-form]',
		]);
	});

	test('where neither shape was meant, both are offered', () => {
		expect(sentences(organizationSchema.shape.serves, { county: 'east' })).toEqual([
			'-: {"county":"east"} does not fit here. Write "province" or a list ("- …" for each entry, or […]). [wrong-type]',
		]);
	});

	test.each([
		[
			serviceSchema.shape.needs,
			'meet-people',
			'-: "meet-people" is read as text; here stands a list ("- …" for each entry, or […]). Write a list ("- …" for each entry, or […]). [wrong-type]',
		],
		[
			serviceSchema.shape.access,
			['Call.'],
			'-: ["Call."] is read as a list; here stands fields ("name: value"). Write fields ("name: value"). [wrong-type]',
		],
		[lineSchema(10), true, "-: true is read as true or false; here stands text. Write it in quotes: 'true'. [wrong-type]"],
		[lineSchema(10), ['a'], '-: ["a"] is read as a list; here stands text. Write text. [wrong-type]'],
		[lineSchema(10), 'x', '-: "x" has 1 character; at least 2 are needed. Write it out. [too-short]'],
		[lineSchema(10), 'a\nb', '-: "a\\u{a}b" is not in the form of this field. It must be one line. [several-lines]'],
		[
			serviceSchema.shape.page,
			'example.ca',
			'-: "example.ca" is not a web address. Write it whole, starting with "https://" or "http://". [wrong-form]',
		],
		[
			organizationSchema.shape.ended,
			'20-11-2026',
			'-: "20-11-2026" is not in the form of this field. It must be a year, month or day, like "2024" or "2024-11-20" (in quotes). [wrong-form]',
		],
		[
			serviceSchema.shape.formerNames,
			[],
			'-: The list has 0 entries; at least 1 is needed. Add to it, or take the field out. [too-few]',
		],
		[z.array(lineSchema(9)).max(1), ['ab', 'cd', 'ef'], '-: The list has 3 entries; at most 1 fit. Take 2 out. [too-many]'],
		[serviceSchema.shape.reviewEveryMonths, 0, '-: 0 is less than 1. Write a number of at least 1. [out-of-range]'],
	])('%#: the sentence says what is wrong and what to write', (schema, value, sentence) => {
		expect(sentences(schema, value)).toEqual([sentence]);
	});

	test('an e-mail address without its end', () => {
		expect(sentences(channelSchema, { kind: 'email', value: 'office@example' })).toEqual([
			'value: "office@example" is not an e-mail address. Write it like "office@example.ca". [wrong-form]',
		]);
	});

	test('a desk whose id is not one', () => {
		expect(sentences(organizationWordsSchema, { summary: 'Aide.', doors: { 'Front Desk': 'Accueil' } })).toEqual([
			'doors.Front Desk: "Accueil" has a name that is not an id. Use lower-case words joined by hyphens. [wrong-form]',
		]);
	});

	test('a whole file that is nothing', () => {
		expect(sentences(eligibilitySchema, null)).toEqual(['-: The file has no value. Write it. [empty-field]']);
	});

	test('one field has one problem, the first', () => {
		expect(sentences(lineSchema(5), '<b>too\nlong</b>')).toHaveLength(1);
	});
});
