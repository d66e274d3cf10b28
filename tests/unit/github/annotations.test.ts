import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/catalog/problem.ts';
import { annotations } from '../../../src/github/annotations.ts';

const problem: Problem = {
	code: 'unknown-county',
	severity: 'error',
	file: 'content/services/fair.md',
	line: 10,
	field: 'eligibility.counties.0',
	message: '"queen" is not a county in content/places.yaml.',
	fix: 'Write "queens", or add the county there.',
};
const one = (parts: Partial<Problem>) => annotations([{ ...problem, ...parts }])[0];

describe('annotations', () => {
	test('say at the line what is wrong and what to do', () => {
		expect(one({})).toBe(
			'::error file=content/services/fair.md,line=10,title=unknown-county::eligibility.counties.0: "queen" is not a county in content/places.yaml. Write "queens", or add the county there.',
		);
	});

	test('stand at the file where no line is known', () => {
		expect(one({ severity: 'warning', line: undefined, field: undefined })).toMatch(
			/^::warning file=content\/services\/fair\.md,title=unknown-county::"queen"/,
		);
	});

	test.each([
		['message', '100% free', '100%25 free'],
		['message', 'a%0A::error::b', 'a%250A::error::b'],
		['file', 'content/a:b,c.md', 'file=content/a%3Ab%2Cc.md,'],
	])('a %s with signs of GitHub’s own is escaped: %j', (part, words, escaped) => {
		expect(one({ [part]: words })).toContain(escaped);
	});

	test('what a file says never begins a line of its own, and hides nothing', () => {
		const all = annotations([
			{ ...problem, message: 'x\n::warning::y\r\n::stop-commands::z\u2028\u202Eq', file: 'a\n::error::b.md' },
		]).join('\n');
		expect(/[\n\r\u2028\u202E]/.exec(all)).toBeNull();
	});
});
