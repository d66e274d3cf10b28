import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/catalog/front-matter.ts';

function parse(source: string) {
	return parseFrontMatter(source, 'content/services/fair.md');
}
function codeOf(source: string): string | undefined {
	return parse(source).problems[0]?.code;
}

describe('parseFrontMatter', () => {
	test('fields and text are taken apart', () => {
		const { value, problems } = parse('---\nname: Fair\n---\n\nOne.\n\nTwo.\n');
		expect([value?.data, value?.text, problems]).toEqual([{ name: 'Fair' }, 'One.\n\nTwo.', []]);
	});

	test('dates, yes and no, and numbers with colons stay text', () => {
		const { value } = parse("---\nread: 2026-11-20\nanswer: no\ntime: 12:30\nquoted: '2024'\n---\n");
		expect(value?.data).toEqual({ read: '2026-11-20', answer: 'no', time: '12:30', quoted: '2024' });
	});

	test('a file that was broken once is still broken the second time', () => {
		const broken = '---\nname: "Fair\n---\n';
		expect([codeOf(broken), codeOf(broken)]).toEqual(['broken-yaml', 'broken-yaml']);
	});

	test.each(['---js', '---javascript', '---json', '---coffee', '---toml', '--- js', '---yaml', '----'])(
		'"%s" on the first line is refused',
		(first) => {
			expect(codeOf(`${first}\n{ "name": "Fair" }\n---\nText.`)).toBe('front-matter-language');
		},
	);

	test('front matter that is a program does not run', () => {
		parse('---js\n{ name: (globalThis.frontMatterRan = true) }\n---\n');
		expect('frontMatterRan' in globalThis).toBe(false);
	});

	test.each(['', 'Text.', ' ---\nname: Fair\n---\n', '\n---\nname: Fair\n---\n', '--- \nname: Fair\n---\n'])(
		'%j has no front matter',
		(source) => {
			expect(codeOf(source)).toBe('no-front-matter');
		},
	);

	test.each(['---', '---\nname: Fair\n', '---\nname: Fair\n----\nText.', '---\nname: Fair\n---js\nText.'])(
		'%j is not closed',
		(source) => {
			expect(codeOf(source)).toBe('front-matter-not-closed');
		},
	);

	test.each(['---\n- a\n---\n', '---\njust words\n---\n', '---\n12\n---\n', '---\nnull\n---\n'])('%j has no fields', (source) => {
		expect(codeOf(source)).toBe('front-matter-without-fields');
	});

	test.each(['---\n---\n', '---\n# only a comment\n---\n'])('%j is front matter without a field', (source) => {
		expect(parse(source).value?.data).toEqual({});
	});

	test('a line in the text may look like a border', () => {
		expect(parse('---\nname: Fair\n---\nOne.\n\n---\n\nTwo.').value?.text).toBe('One.\n\n---\n\nTwo.');
	});

	test('lines are counted from the top of the file', () => {
		const { value } = parse(
			'---\n# a comment\nname: Fair\nneeds:\n  - { need: a }\n  - need: b\n    level: core\n---\n\n\nText.\n',
		);
		const paths = [['name'], ['needs'], ['needs', 0], ['needs', 1, 'level'], ['needs', 7], ['needs', 0, 'level'], ['none'], []];
		expect([...paths.map((path) => value?.lineOf(path)), value?.textLine]).toEqual([3, 4, 5, 7, 4, 5, undefined, undefined, 11]);
	});

	test('the line of a problem is counted from the top of the file', () => {
		expect(parse('---\nname: Fair\nsummary: Fair: where to go\n---\n').problems[0]?.line).toBe(3);
	});

	test('a field called __proto__ is only a field', () => {
		const { value } = parse('---\n__proto__: { polluted: true }\n---\n');
		expect([Object.keys(value?.data ?? {}), 'polluted' in {}]).toEqual([['__proto__'], false]);
	});
});
