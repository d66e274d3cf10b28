import type { Problem } from '../catalog/problem.ts';
import { quote } from '../catalog/problem-words.ts';
import { findShapeProblems } from '../catalog/schema-problems.ts';
import type { ReadUpdate, UpdateFault } from '../listing-update/update-file.ts';
import { updateFileSchema } from '../schema/update.ts';

const askForTheFile = 'Ask for the file itself: mail programs break lines when it is copied into a message.';
const noTricks = 'The form never writes this. Ask the sender what they want changed, and refuse the file.';

const sentences: Readonly<Record<Exclude<UpdateFault['code'], 'shape'>, readonly [message: string, fix: string]>> = {
	'too-large': ['The file has more than 100,000 characters, far more than a listing.', 'Refuse it.'],
	'too-many-lines': ['The front matter has more than 4,000 lines, far more than a listing.', 'Refuse it.'],
	'odd-line-ends': ['A tab or an odd line end stands here.', askForTheFile],
	'no-front-matter': ['The file does not start with "---" alone on a line, so it is no update.', askForTheFile],
	'front-matter-not-closed': ['No line "---" closes the front matter.', askForTheFile],
	'no-fields': ['The front matter holds no fields.', askForTheFile],
	'broken-yaml': ['This line cannot be read as YAML.', askForTheFile],
	'too-deep': ['Brackets stand within brackets without end, or signs with nothing between them.', noTricks],
	'duplicate-key': ['A field is written twice.', noTricks],
	'yaml-alias': ['A word after "*" repeats another value.', noTricks],
	'yaml-anchor': ['A word after "&" names a value, so that it can be repeated.', noTricks],
	'yaml-tag': ['A word after "!" asks for a kind of value of its own.', noTricks],
	'yaml-directive': ['A second document starts here.', noTricks],
	'odd-key': ['"__proto__", "<<" or something other than a word stands as the name of a field.', noTricks],
	'not-an-update': [
		'The file is not a "lodestone-update".',
		'Apply the file that the update form made; a listing itself goes into the content folder by hand.',
	],
	'other-version': ['The update is of another version than 1.', 'Use a newer copy of this directory to apply it.'],
	'asks-for-nothing': ['The update neither changes nor confirms anything.', 'Ask the sender to open their link again.'],
	'confirm-with-changes': ['The update says that nothing changed, and changes something.', noTricks],
	'new-with-past': ['The update is for a new listing, and replaces something.', noTricks],
	'no-base': ['The update does not say which version of the listing it is about.', noTricks],
	'field-twice': ['The update changes this field twice, or a part of one that it changes too.', noTricks],
	'change-of-confirmations': [
		'An update does not write confirmations.',
		'They are recorded from what the sender confirms. Refuse the file.',
	],
};

/** Why an update is not read, in the project's words. Every fault of shape at once. */
export function updateProblems(read: Extract<ReadUpdate, { readonly faults: unknown }>, file: string): Problem[] {
	return read.faults.flatMap(({ code, line, field }): Problem[] => {
		if (code === 'shape') {
			return read.written === undefined
				? []
				: findShapeProblems(updateFileSchema, read.written.data, { file, lineOf: read.written.lineOf });
		}
		const [message, fix] = sentences[code];
		return [{ code, severity: 'error', file, line, field, message, fix }];
	});
}

/** A value in a sentence: enough of it to tell it from another that differs late. */
export function excerpt(value: unknown, other: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value !== 'string' || typeof other !== 'string' || value.length <= 60) return quote(value);
	let same = 0;
	while (same < value.length && value[same] === other[same]) same++;
	return same < 40 ? quote(value) : quote(`…${value.slice(same - 20)}`);
}
