import type * as z from 'zod';
import * as vocabulary from '../schema/vocabulary.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { count, orList, quote } from './problem-words.ts';
import { lookUp } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** What a problem of shape says, before it is known where it stands. */
interface Finding {
	readonly code: string;
	readonly message: string;
	readonly fix: string;
}

/** Where the value came from. */
export interface Written {
	readonly file: string;
	readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Compares one file, as written, with the schema of its kind, and says every difference in our own sentences. At most one
 * problem for each field: the first one found, because the others mostly follow from it. An empty list means that `value` fits.
 */
export function findShapeProblems(schema: z.ZodType, value: unknown, where: Written): Problem[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	const problems = new Map<string, Problem>();
	for (const issue of result.error.issues.flatMap((found) => openUnion(found, value))) {
		for (const { path, ...finding } of describe(schema, issue, value)) {
			const field = path.map(String).join('.');
			if (problems.has(field)) continue;
			const line = where.lineOf(path);
			problems.set(field, { severity: 'error', file: where.file, line, field: field === '' ? undefined : field, ...finding });
		}
	}
	return [...problems.values()];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let found = value;
	for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
	return found;
}

/** Of a union, only the faults of the option that was evidently meant: the one whose outer shape fits. */
function openUnion(issue: Issue, value: unknown): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	const meant = issue.errors.find((errors) => errors.every((error) => error.path.length > 0));
	if (meant === undefined) return [issue];
	return meant.flatMap((error) => openUnion({ ...error, path: [...issue.path, ...error.path] }, value));
}

function describe(schema: z.ZodType, issue: Issue, root: unknown): (Finding & { path: PropertyKey[] })[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const { keys } = lookUp(schema, path);
		return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, keys) }));
	}
	const value = valueAt(root, path);
	if (value === undefined || value === null) {
		const { title, description } = lookUp(schema, path);
		const name = quote(String(path.at(-1) ?? 'the file'));
		const about = (description ?? title)?.replace(/\.$/, '');
		const fix = about === undefined ? 'Write it.' : `Write it: ${about}.`;
		return value === null
			? [{ path, code: 'empty-field', message: `${name} has no value.`, fix: `${fix} Or take the line out.` }]
			: [{ path, code: 'missing-field', message: `${name} is missing.`, fix }];
	}
	return [{ path, ...describeValue(issue, value) }];
}

function unknownKey(key: string, known: readonly string[]): Finding {
	const near = nearest(key, known);
	return {
		code: 'unknown-field',
		message: `${quote(key)} is not a field here.`,
		fix:
			near === undefined
				? `The fields are ${orList(known)}. Use one of them, or take this one out.`
				: `Write "${near}", or take it out.`,
	};
}

function describeValue(issue: Issue, value: unknown): Finding {
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, value);
		case 'invalid_value':
			return unknownWord(value, issue.values);
		case 'invalid_union':
			return 'options' in issue && issue.options !== undefined
				? unknownWord(value, issue.options)
				: wrongType(unionWords(issue.errors), value);
		case 'too_big':
		case 'too_small':
			return wrongSize(issue, value);
		case 'invalid_format':
			return wrongForm(issue, value);
		case 'invalid_key':
			return {
				code: 'wrong-form',
				message: `${quote(value)} has a name that is not an id.`,
				fix: 'Use lower-case words joined by hyphens.',
			};
		default:
			return ownRule(issue.message, value);
	}
}

const typeWords: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list ("- …" for each entry, or […])',
	tuple: 'a list of two numbers',
	object: 'fields ("name: value")',
	record: 'fields ("name: value")',
};

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'fields ("name: value")';
	return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
}

function wrongType(expected: string, value: unknown): Finding {
	const needed = typeWords[expected] ?? expected;
	const message = `${quote(value)} is read as ${typeOf(value)}; here stands ${needed}.`;
	const scalar = typeof value === 'number' || typeof value === 'boolean';
	if (expected === 'string' && scalar) return { code: 'wrong-type', message, fix: `Write it in quotes: '${String(value)}'.` };
	if (expected === 'string' && typeof value === 'object' && !Array.isArray(value)) {
		return { code: 'wrong-type', message, fix: 'Put quotes around a text that holds a colon and a space.' };
	}
	return { code: 'wrong-type', message, fix: `Write ${needed}.` };
}

function unionWords(options: readonly (readonly Issue[])[]): string {
	const words = options.flatMap(([first]) => {
		if (first?.code === 'invalid_value') return first.values.map((value) => quote(value));
		return first?.code === 'invalid_type' ? [typeWords[first.expected] ?? first.expected] : [];
	});
	return orList(words);
}

/** Names of the closed lists by their words, so that a problem can say where the allowed words stand. */
const listNames = new Map(Object.entries(vocabulary).map(([name, words]) => [words.join(' '), name] as const));

function unknownWord(value: unknown, allowed: readonly unknown[]): Finding {
	const words = allowed.map(String);
	if (words.length === 1 && typeof allowed[0] === 'boolean') {
		return {
			code: 'wrong-type',
			message: `Only ${words[0]} can stand here, not ${quote(value)}.`,
			fix: `Write ${words[0]}, or take the line out.`,
		};
	}
	const list = listNames.get(words.join(' '));
	const near = typeof value === 'string' ? nearest(value, words) : undefined;
	const all = words.length <= 8 ? `The words are ${orList(words)}` : 'The words are listed';
	const place =
		list === undefined
			? ''
			: words.length <= 8
				? ` ("${list}" in src/schema/vocabulary.ts)`
				: ` as "${list}" in src/schema/vocabulary.ts`;
	return {
		code: 'unknown-word',
		message: `${quote(value)} is not one of the words for this field.`,
		fix: `${near === undefined ? '' : `Write "${near}". `}${all}${place}.`,
	};
}

function wrongSize(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown): Finding {
	const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
	const atMost = issue.code === 'too_big';
	if (typeof value === 'string') {
		const length = value.trim().length;
		return atMost
			? {
					code: 'too-long',
					message: `${quote(value)} has ${count(length, 'character')}; at most ${limit} fit.`,
					fix: `Shorten it by ${length - limit}.`,
				}
			: {
					code: 'too-short',
					message: `${quote(value)} has ${count(length, 'character')}; at least ${limit} are needed.`,
					fix: 'Write it out.',
				};
	}
	if (Array.isArray(value)) {
		const entries = `The list has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
		return atMost
			? { code: 'too-many', message: `${entries}; at most ${limit} fit.`, fix: `Take ${value.length - limit} out.` }
			: {
					code: 'too-few',
					message: `${entries}; at least ${limit} ${limit === 1 ? 'is' : 'are'} needed.`,
					fix: value.length === 0 ? 'Add to it, or take the field out where it may be left out.' : `Add ${limit - value.length}.`,
				};
	}
	return {
		code: 'out-of-range',
		message: `${quote(value)} is ${atMost ? 'more than' : 'less than'} ${limit}.`,
		fix: `Write a number of ${atMost ? 'at most' : 'at least'} ${limit}.`,
	};
}

function wrongForm(issue: Extract<Issue, { code: 'invalid_format' }>, value: unknown): Finding {
	const code = 'wrong-form';
	switch (issue.format) {
		case 'date':
			return { code, message: `${quote(value)} is not a day of the calendar.`, fix: 'Write it like "2026-11-20".' };
		case 'email':
			return { code, message: `${quote(value)} is not an e-mail address.`, fix: 'Write it like "office@example.ca".' };
		case 'url':
			return {
				code,
				message: `${quote(value)} is not a web address.`,
				fix: 'Write it whole, starting with "https://" or "http://".',
			};
		default:
			return ownRule(issue.message, value);
	}
}

/** Codes for the rules of `schema/parts.ts` that are worth a name of their own. */
const ownRuleCodes: readonly (readonly [RegExp, string])[] = [
	[/without HTML/, 'markup-in-text'],
	[/invisible/, 'hidden-character'],
	[/one line/, 'several-lines'],
];

/** Our own schemas word their rules as "must …", or as "…; do this". */
function ownRule(rule: string, value: unknown): Finding {
	const code = ownRuleCodes.find(([words]) => words.test(rule))?.[1] ?? 'wrong-form';
	const [what = rule, remedy] = rule.split('; ');
	if (remedy !== undefined)
		return { code, message: `${quote(value)} ${what}.`, fix: `${remedy[0]?.toUpperCase()}${remedy.slice(1)}.` };
	return rule.startsWith('must ')
		? { code, message: `${quote(value)} is not in the form of this field.`, fix: `It ${rule}.` }
		: { code, message: `${quote(value)} does not fit here.`, fix: `${rule}.` };
}
