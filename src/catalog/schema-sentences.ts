import type * as z from 'zod';
import * as vocabulary from '../schema/vocabulary.ts';
import { nearest } from './nearest.ts';
import { count, orList, quote } from './problem-words.ts';

type Issue = z.core.$ZodIssue;

/** What a problem of shape says, before it is known where it stands. */
export interface Finding {
	readonly code: string;
	readonly message: string;
	readonly fix: string;
}

/** Says what is wrong with a value that is there, and what to write instead. */
export function describeValue(issue: Issue, value: unknown, isOptional: boolean): Finding {
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, value);
		case 'invalid_value':
			return unknownWord(value, issue.values);
		case 'invalid_union':
			return 'options' in issue ? unknownWord(value, issue.options) : wrongShape(issue.errors, value);
		case 'too_big':
		case 'too_small':
			return wrongSize(issue, value, isOptional);
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
	if (expected === 'int' && typeof value === 'number') {
		return { code: 'wrong-type', message: `${quote(value)} is not a whole number.`, fix: 'Write a whole number.' };
	}
	const message = `${quote(value)} is read as ${typeOf(value)}; here stands ${needed}.`;
	const scalar = typeof value === 'number' || typeof value === 'boolean';
	if (expected === 'string' && scalar) return { code: 'wrong-type', message, fix: `Write it in quotes: '${String(value)}'.` };
	if (expected === 'string' && typeof value === 'object' && !Array.isArray(value)) {
		return { code: 'wrong-type', message, fix: 'Put quotes around a text that holds a colon and a space.' };
	}
	return { code: 'wrong-type', message, fix: `Write ${needed}.` };
}

/** None of the shapes that may stand here: "province" or a list of counties. */
function wrongShape(options: readonly (readonly Issue[])[], value: unknown): Finding {
	const words = options.flatMap(([first]) => {
		if (first?.code === 'invalid_value') return first.values.map((word) => quote(word));
		return first?.code === 'invalid_type' ? [typeWords[first.expected] ?? first.expected] : [];
	});
	return { code: 'wrong-type', message: `${quote(value)} does not fit here.`, fix: `Write ${orList(words)}.` };
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

function wrongSize(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown, isOptional: boolean): Finding {
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
					fix: value.length === 0 && isOptional ? 'Add to it, or take the field out.' : `Add ${limit - value.length}.`,
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
