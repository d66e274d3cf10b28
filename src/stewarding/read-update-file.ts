import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../catalog/problem.ts';
import { count } from '../catalog/problem-words.ts';

/** In bytes: more than the characters that are read can take. */
const largest = 400_000;

/** Updates in one folder. */
const mostFiles = 500;

export interface UpdateText {
	/** As the steward named it. */
	readonly name: string;
	/** Absent where the file could not be opened. */
	readonly text?: string;
	readonly problem?: Problem;
}

/**
 * The updates that a steward names: files, and the Markdown files that stand in folders, in the order of their names.
 *
 * @returns a sentence where there is nothing to read
 */
export function readUpdateFiles(paths: readonly string[]): UpdateText[] | string {
	const texts: UpdateText[] = [];
	for (const path of paths) {
		const kind = statSync(path, { throwIfNoEntry: false });
		if (kind === undefined) return `There is no "${path}". Name the file that was sent, or a folder of such files.`;
		if (!kind.isDirectory()) texts.push(readUpdateFile(path));
		else {
			const names = readdirSync(path)
				.filter((name) => name.endsWith('.md') && !name.startsWith('.'))
				.toSorted();
			if (names.length === 0) return `The folder "${path}" holds no file that ends in ".md".`;
			if (names.length > mostFiles)
				return `The folder "${path}" holds ${count(names.length, 'file')}; at most ${mostFiles} are read.`;
			texts.push(...names.map((name) => readUpdateFile(join(path, name))));
		}
	}
	return texts;
}

function readUpdateFile(path: string): UpdateText {
	const name = path.replaceAll('\\', '/');
	const fail = (code: string, message: string, fix: string): UpdateText => ({
		name,
		problem: { code, severity: 'error', file: name, message, fix },
	});
	try {
		const file = statSync(path);
		if (!file.isFile()) return fail('not-a-file', `"${basename(path)}" is not a file.`, 'Name the file that was sent.');
		if (file.size > largest) {
			const size = `${Math.ceil(file.size / 1000)} kB`;
			return fail('too-large', `The file has ${size}; at most 400 kB are read, far more than a listing.`, 'Refuse it.');
		}
		return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
	} catch (error) {
		if (error instanceof TypeError) {
			return fail('not-utf-8', 'The file is not written in UTF-8.', 'Ask for the file itself, as the form made it.');
		}
		return fail('unreadable-file', 'The file cannot be opened.', 'Check that it may be read.');
	}
}
