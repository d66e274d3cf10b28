import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/catalog/format-problems.ts';
import type { Problem } from '../../../src/catalog/problem.ts';

const county: Problem = {
	code: 'unknown-county',
	severity: 'error',
	file: 'content/services/wage-top-up.md',
	line: 14,
	field: 'eligibility.counties.1',
	message: '"halifx" is not a county in content/places.yaml.',
	fix: 'Write "halifax", or add the county there.',
};
const praise: Problem = {
	code: 'praise-word',
	severity: 'warning',
	file: 'content/a.md',
	message: '"Best" is praise.',
	fix: 'Say more.',
};

describe('formatProblems', () => {
	test('a problem has its place, its sentence, its remedy and its code', () => {
		expect(formatProblems([county], 431)).toMatchInlineSnapshot(`
			"content/services/wage-top-up.md:14
			  error    eligibility.counties.1: "halifx" is not a county in content/places.yaml. Write "halifax", or add the county there. [unknown-county]

			1 error and 0 warnings in 1 of 431 files. Nothing was written."
		`);
	});

	test('problems of one line stand together, and errors and warnings are counted apart', () => {
		expect(formatProblems([praise, county, { ...county, field: 'eligibility.counties.2' }], 2)).toMatchInlineSnapshot(`
			"content/a.md
			  warning  "Best" is praise. Say more. [praise-word]

			content/services/wage-top-up.md:14
			  error    eligibility.counties.1: "halifx" is not a county in content/places.yaml. Write "halifax", or add the county there. [unknown-county]
			  error    eligibility.counties.2: "halifx" is not a county in content/places.yaml. Write "halifax", or add the county there. [unknown-county]

			2 errors and 1 warning in 2 of 2 files. Nothing was written."
		`);
	});

	test('where all is well, the count says so', () => {
		expect(formatProblems([], 431)).toBe('0 errors and 0 warnings in 0 of 431 files. Nothing was written.');
	});

	test('a file name cannot command the terminal', () => {
		expect(formatProblems([{ ...praise, file: 'content/\u001B[2J.md' }], 1)).toContain('content/\\u{1b}[2J.md');
	});
});
