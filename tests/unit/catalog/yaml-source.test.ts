import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/catalog/yaml-source.ts';

function problemOf(source: string): string {
	const { code, line, message, fix } = parseYaml(source, 'content/places.yaml').problems[0] ?? {};
	return `${line}: ${message} ${fix} [${code}]`;
}

describe('parseYaml', () => {
	test.each([
		[
			'name: Fair: here',
			'1: The line "name: Fair: here" cannot be read as YAML. Put quotes around a text that holds a colon and a space. [broken-yaml]',
		],
		[
			'a: 1\nb: @x',
			'2: The line "b: @x" cannot be read as YAML. Put quotes around a text that starts with a special character. [broken-yaml]',
		],
		['a: 1\nb: 2\na: 3', '3: "a" is written twice. Keep one of the two. [duplicate-key]'],
		['a: { b: 1, b: 2 }', '1: "b" is written twice. Keep one of the two. [duplicate-key]'],
		['a: !run x', '1: The line "a: !run x" cannot be read as YAML. Remove the "!", or put the text in quotes. [broken-yaml]'],
		['a: &b 1\nc: *b', '2: A word after "*" repeats another value here. Write the value out, or put it in quotes. [yaml-alias]'],
		['? [a]\n: b', '1: The line "? [a]" cannot be read as YAML. Write a plain word before the colon. [broken-yaml]'],
		[
			'a: 1\n...\nb: 2',
			'3: The line "b: 2" cannot be read as YAML. Remove the line "..." or "---" that splits the file in two. [broken-yaml]',
		],
	])('%j is refused', (source, problem) => {
		expect(problemOf(source)).toBe(problem);
	});

	test('ten thousand levels are refused, not followed', () => {
		expect(problemOf('- '.repeat(10_000))).toMatch(/Write it with fewer levels\. \[broken-yaml\]$/);
	});

	test('a merge key is only a field', () => {
		expect(parseYaml('<<: { a: 1 }', 'x.yaml').value?.data).toEqual({ '<<': { a: 1 } });
	});

	test('an empty file holds nothing', () => {
		expect(parseYaml('', 'x.yaml').value?.data).toBeNull();
	});
});
