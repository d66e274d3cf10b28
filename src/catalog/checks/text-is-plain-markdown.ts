import { micromark, parse, postprocess, preprocess } from 'micromark';
import { hiddenCharacter } from '../../schema/parts.ts';
import { type Entries, type Entry, type EntryKind, entryKinds, problemAt, stringsIn, type TextFile } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/** Characters of the text below the front matter. */
const longestText = 6_000;
const longestPage = 20_000;

/**
 * The text of an entry is short, plain Markdown: no HTML, no pictures, and links only to web addresses or to pages of this
 * site. Read with the same Markdown reader that makes the pages, so that what passes here is what is shown there.
 * Neither text nor fields hide a character; that fields hold no markup is in the schema.
 */
export function textIsPlainMarkdown(entries: Entries): Problem[] {
	return entryKinds.flatMap((kind) => {
		const all: readonly Entry<unknown, unknown>[] = entries[kind];
		return all.flatMap(({ english, french }) =>
			[english, ...(french === undefined ? [] : [french])].flatMap((file) => findTextProblems(file, kind)),
		);
	});
}

function findTextProblems(file: Body, kind: EntryKind): Problem[] {
	const { length } = file.text;
	const longest = kind === 'pages' ? longestPage : longestText;
	if (length === 0 && kind !== 'factors') {
		return [atLine(file, 1, 'no-text', 'There is no text below the front matter.', 'Write two to six short sentences.')];
	}
	if (length > longest) {
		// Not looked at any further: Markdown that was made to be slow takes quadratic time.
		const message = `The text has ${length} characters; at most ${longest} fit.`;
		return [atLine(file, 1, 'text-too-long', message, `Shorten it by ${length - longest}.`)];
	}
	return [...findHiddenCharacters(file), ...findMarkup(file)];
}

type Body = TextFile<unknown>;

function atLine(file: Body, line: number, code: string, message: string, fix: string): Problem {
	return { ...problemAt(file, [], { code, message, fix }), line: file.textLine + line - 1 };
}

function findHiddenCharacters(file: Body): Problem[] {
	const report = (text: string) => {
		const found = hiddenCharacter.exec(text)?.[0]?.codePointAt(0);
		if (found === undefined) return undefined;
		const name = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
		return { code: 'hidden-character', message: `The invisible character ${name} stands here.`, fix: 'Type the text again.' };
	};
	return [
		...stringsIn(file.front).flatMap(([path, text]) => {
			const problem = report(text);
			return problem === undefined ? [] : [problemAt(file, path, problem)];
		}),
		...file.text.split('\n').flatMap((text, index) => {
			const problem = report(text);
			return problem === undefined ? [] : [{ ...problemAt(file, [], problem), line: file.textLine + index }];
		}),
	];
}

/** Without one of these a text holds no HTML, link or picture, which is true of most. */
const maybeMarkup = /[<[\]]/;

function findMarkup(file: Body): Problem[] {
	if (!maybeMarkup.test(file.text)) return [];
	const problems: Problem[] = [];
	/** One tag mostly comes with another. */
	const htmlLines = new Set<number>();
	const events = postprocess(
		parse()
			.document()
			.write(preprocess()(file.text, undefined, true)),
	);
	for (const [step, token, context] of events) {
		if (step !== 'enter') continue;
		const { line } = token.start;
		if (token.type === 'htmlFlow' || token.type === 'htmlText') {
			const html = context.sliceSerialize(token);
			if (!htmlLines.has(line))
				problems.push(atLine(file, line, 'raw-html', `${quote(html)} is HTML.`, 'Write it as plain Markdown.'));
			htmlLines.add(line);
		} else if (token.type === 'image') {
			problems.push(atLine(file, line, 'picture', 'The text shows a picture.', 'Say in words what it shows.'));
		} else if (token.type === 'link' || token.type === 'autolink') {
			problems.push(...findOddLinks(file, line, context.sliceSerialize(token)));
		} else if (token.type === 'definition') {
			const message = 'The address of a link stands apart from it.';
			problems.push(atLine(file, line, 'link-apart', message, 'Write the address in the link: "[words](https://…)".'));
		}
	}
	return problems;
}

const webAddress = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
const pageOfThisSite = /^(?:\/(?!\/)|#)/;
const runnable = /^(?:javascript|data|vbscript|file|blob):/i;

/** Addresses as a browser would see them, after Markdown has resolved escapes and character references. */
function findOddLinks(file: Body, line: number, source: string): Problem[] {
	const html = micromark(source, { allowDangerousProtocol: true });
	return [...html.matchAll(/<a href="([^"]*)"/g)].flatMap(([, address = '']) => {
		if (webAddress.test(address) || pageOfThisSite.test(address)) return [];
		if (runnable.test(address)) {
			return [
				atLine(
					file,
					line,
					'script-address',
					`A link leads to ${quote(address)}, which a browser could run.`,
					'Link to a web page.',
				),
			];
		}
		const fix = 'Start it with "https://", or with "/" for a page of this site.';
		return [atLine(file, line, 'odd-link', `A link leads to ${quote(address)}.`, fix)];
	});
}
