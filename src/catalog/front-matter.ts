import matter from 'gray-matter';
import { quote } from './problem-words.ts';
import type { Read } from './text-file.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

export interface FrontMatter extends YamlSource {
	readonly data: Readonly<Record<string, unknown>>;
	/** What stands below the front matter, as Markdown source. */
	readonly text: string;
	/** The line of the file, from 1, on which `text` starts. */
	readonly textLine: number;
}

/** gray-matter takes quadratic time for blank lines: 190 kB of them took 25 seconds before this limit. */
const mostLines = 1000;

const refuse = () => {
	throw new Error('Front matter in another language than YAML reached gray-matter.');
};

/**
 * Splits a content file into front matter and text. The only caller of gray-matter, and it is kept on a short leash: it would run
 * `---js` front matter as code, remember broken files (so options are always passed), and read YAML 1.1, where bare dates become `Date`.
 *
 * Never throws for what a file holds: a fault comes back as a problem.
 */
export function parseFrontMatter(source: string, file: string): Read<FrontMatter> {
	const fail = (code: string, line: number, message: string, fix: string): Read<FrontMatter> => ({
		problems: [{ code, severity: 'error', file, line, message, fix }],
	});
	const lines = source.split('\n');
	const first = lines[0] ?? '';
	if (first !== '---') {
		return first.startsWith('---') && first.trim() !== '---'
			? fail(
					'front-matter-language',
					1,
					`${quote(first)} asks for another language than YAML.`,
					'Write "---" alone on the first line.',
				)
			: fail(
					'no-front-matter',
					1,
					`The file starts with ${quote(first)}, not with "---".`,
					'Write "---" alone on the first line.',
				);
	}
	const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	if (lines[closing]?.trimEnd() !== '---') {
		return fail(
			'front-matter-not-closed',
			closing === -1 ? 1 : closing + 1,
			'No line "---" closes the front matter.',
			'Write "---" alone on the line below the last field.',
		);
	}
	if (closing > mostLines) {
		return fail(
			'front-matter-too-long',
			1,
			`The front matter has ${closing} lines; at most ${mostLines} are read.`,
			'Shorten it.',
		);
	}
	let yaml: Read<YamlSource> | undefined;
	const { content } = matter(source, {
		language: 'yaml',
		engines: {
			yaml: (block: string) => {
				yaml = parseYaml(block, file);
				return {};
			},
			javascript: refuse,
			js: refuse,
			json: refuse,
			coffee: refuse,
			toml: refuse,
		},
	});
	// gray-matter does not call the engine where there is nothing but comments.
	yaml ??= { value: { data: {}, lineOf: () => undefined }, problems: [] };
	if (yaml.value === undefined) return { problems: yaml.problems };
	const { data, lineOf } = yaml.value;
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		return fail('front-matter-without-fields', 2, 'The front matter holds no fields.', 'Write each fact as "name: value".');
	}
	return {
		value: { data: data as Record<string, unknown>, lineOf, text: content.trim(), textLine: textLine(lines, closing) },
		problems: [],
	};
}

/** The text is trimmed, so it starts on the first line below the front matter that holds something. */
function textLine(lines: readonly string[], closing: number): number {
	const offset = lines.slice(closing + 1).findIndex((line) => line.trim() !== '');
	return closing + 2 + Math.max(0, offset);
}
