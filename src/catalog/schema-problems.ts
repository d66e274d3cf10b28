import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { orList, quote } from './problem-words.ts';
import { describeValue, type Finding } from './schema-sentences.ts';
import { lookUp } from '../schema/walk.ts';

type Issue = z.core.$ZodIssue;

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
		const place = lookUp(schema, path);
		const name = path.length === 0 ? 'The file' : quote(String(path.at(-1)));
		const about = (place.description ?? place.title)?.replace(/\.$/, '');
		const allowed = issue.code === 'invalid_value' ? orList(issue.values.map(String)) : undefined;
		const fix = `Write ${allowed ?? (about === undefined ? 'it' : `it: ${about}`)}.`;
		return value === null
			? [
					{
						path,
						code: 'empty-field',
						message: `${name} has no value.`,
						fix: place.isOptional ? `${fix} Or take the line out.` : fix,
					},
				]
			: [{ path, code: 'missing-field', message: `${name} is missing.`, fix }];
	}
	return [{ path, ...describeValue(issue, value, lookUp(schema, path).isOptional) }];
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
