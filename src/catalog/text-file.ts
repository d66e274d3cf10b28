import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** Something that was read, or why it could not be. `value` is absent exactly where a problem is an error. */
export interface Read<Value> {
	readonly value?: Value | undefined;
	readonly problems: readonly Problem[];
}

/** A listing is a few kilobytes; anything near this limit is a mistake or an attack. In bytes. */
const largestFile = 200_000;

/**
 * Reads one content file as text: a real file of at most 200 kB, in UTF-8 without a byte order mark, with LF line ends and no tabs.
 *
 * @param path where the file is; `file` is how problems name it.
 */
export function readTextFile(path: string, file: string): Read<string> {
	const fail = (code: string, message: string, fix: string, line?: number): Read<string> => ({
		problems: [{ code, severity: 'error', file, ...(line === undefined ? {} : { line }), message, fix }],
	});
	let bytes: Buffer;
	try {
		const stat = lstatSync(path);
		if (stat.isSymbolicLink()) {
			return fail('symbolic-link', 'The file is a link to another place.', 'Put the file itself here.');
		}
		if (!stat.isFile()) return fail('not-a-file', 'This is not a file.', 'Rename or remove it.');
		if (stat.size > largestFile) {
			const size = `${Math.ceil(stat.size / 1000)} kB`;
			return fail('file-too-large', `The file has ${size}; at most 200 kB are read.`, 'Shorten it, or split it.');
		}
		bytes = readFileSync(path);
	} catch (cause) {
		const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
		return fail('unreadable-file', `The file cannot be opened (${reason}).`, 'Check that it exists and may be read.');
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return fail('not-utf-8', 'The file is not written in UTF-8.', 'Save it again with the encoding UTF-8.');
	}
	return checkText(text, file);
}

/** Text as a content file may hold it: the same rules for one that is still to be written. */
export function checkText(text: string, file: string): Read<string> {
	const fail = (code: string, message: string, fix: string, line: number): Read<string> => ({
		problems: [{ code, severity: 'error', file, line, message, fix }],
	});
	if (text.startsWith('\uFEFF')) {
		return fail('byte-order-mark', 'The file starts with a byte order mark.', 'Save it again as UTF-8 without BOM.', 1);
	}
	const lineWith = (character: string) => text.slice(0, text.indexOf(character)).split('\n').length;
	if (text.includes('\r')) {
		return fail(
			'windows-line-ends',
			'The file has Windows or old Mac line ends (CR).',
			'Save it again with LF line ends.',
			lineWith('\r'),
		);
	}
	if (text.includes('\t')) {
		return fail('tab', 'The file holds a tab character.', 'Write spaces instead.', lineWith('\t'));
	}
	return { value: text, problems: [] };
}
