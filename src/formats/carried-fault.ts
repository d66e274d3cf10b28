import { isRecord, shorten, type Misfit, type Read } from './shape.ts';

/**
 * Why something that came from elsewhere (a link, a file, a pasted text) could not be read. The codes are permanent; `i18n` holds the words.
 *
 * - `empty`: nothing is there.
 * - `truncated`: the end is missing.
 * - `damaged`: some of it was changed on the way.
 * - `too-large`: larger than any real one.
 * - `other-version`: ours, but made for a later Lodestone.
 * - `not-ours`: something else altogether.
 * - `wrong-shape`: ours, with something in it that does not belong there.
 */
export type CarriedFault =
	| { readonly code: 'empty' }
	| { readonly code: 'truncated' }
	| { readonly code: 'damaged' }
	/** `limit` in characters. */
	| { readonly code: 'too-large'; readonly limit: number }
	| { readonly code: 'other-version'; readonly found: string }
	| { readonly code: 'not-ours'; readonly found: string }
	| ({ readonly code: 'wrong-shape' } & Misfit);

/** What a file of ours says that it is, before anything in it is looked at. */
interface FileKind {
	readonly format: string;
	/** Greatest size, in characters. */
	readonly limit: number;
}

/** The object in a JSON text of one of our formats in its version 1, or why there is none. */
export function openFile(
	text: string,
	{ format, limit }: FileKind,
): { readonly file: Record<string, unknown> } | { readonly fault: CarriedFault } {
	if (text.length > limit) return { fault: { code: 'too-large', limit } };
	const json = text.replace(/^\uFEFF/, '').trim();
	if (json === '') return { fault: { code: 'empty' } };
	let file: unknown;
	try {
		file = JSON.parse(json);
	} catch {
		return { fault: brokenJson(json, format) };
	}
	if (!isRecord(file)) return { fault: { code: 'not-ours', found: shorten(file) } };
	if (file['format'] !== format) return { fault: { code: 'not-ours', found: shorten(file['format'] ?? file) } };
	if (file['version'] !== 1) return { fault: { code: 'other-version', found: shorten(file['version'] ?? '') } };
	return { file };
}

/** What a shape read, or the fault of a misfit. */
export function faultOf(misfit: Misfit): { readonly fault: CarriedFault } {
	return { fault: { code: 'wrong-shape', ...misfit } };
}

/** The value that fits; a value of our own making that does not is our own mistake. */
export function fitting<T>(read: Read<T>, what: string): T {
	if ('value' in read) return read.value;
	throw new Error(`${what} does not fit its own format at "${read.misfit.path}": ${read.misfit.value ?? 'missing'}.`);
}

/** Ours as far as one can see, and cut off or changed on the way; or no file of ours. */
function brokenJson(json: string, format: string): CarriedFault {
	const isOurs = json.startsWith('{') && json.slice(0, 200).includes(`"${format}"`);
	if (!isOurs) return { code: 'not-ours', found: shorten(json) };
	return { code: json.endsWith('}') ? 'damaged' : 'truncated' };
}
