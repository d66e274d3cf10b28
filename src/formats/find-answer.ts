import { readFragment } from './carry.ts';
import { replyCodeFault } from './reply-code.ts';

/** An answer somewhere in a text. Not read yet: `carry.ts` and `reply-code.ts` do that, and say what is wrong with it. */
export type FoundAnswer =
	{ readonly kind: 'fragment'; readonly fragment: string } | { readonly kind: 'code'; readonly code: string };

/** How much of a text is looked at, in characters: an e-mail with the whole talk before it. */
const pastedLimit = 200_000;

/** A mail program may have broken a link over lines, with `=` at their ends or `>` at their beginnings. */
const lineEnd = /=?\r?\n[> \t]*/;
const link = new RegExp(`\\br\\d{1,3}\\.[\\w-]+(?:${lineEnd.source}[\\w-]+)*`, 'g');

/** Three groups of four with any dash between them. */
const dashed = /(?:^|[^\w-])([0-9a-z]{4}(?: ?[-\u2010-\u2015] ?[0-9a-z]{4}){2})(?![\w-])/gi;

/**
 * Finds the answer to an introduction in a pasted text: a whole e-mail, a link, or a code. A link comes first, because it carries more; of
 * several the first that is whole, since the newest message stands on top.
 */
export function findAnswer(text: string): FoundAnswer | undefined {
	const looked = text.slice(0, pastedLimit);
	const fragments = firstOf(looked.matchAll(link)).map(([found]) => inOnePiece(found));
	const fragment = fragments.find(isWhole) ?? fragments[0];
	if (fragment !== undefined) return { kind: 'fragment', fragment };
	const codes = firstOf(looked.matchAll(dashed)).flatMap(([, found]) => found ?? []);
	// A text that is nothing but a code may be written in any way.
	if (looked.length <= 60) codes.push(looked.trim());
	const isNearly = (one: string) => replyCodeFault(one) === 'typing-error' && /\d/.test(one) && /[a-z]/i.test(one);
	// A code with a typing error is worth naming; three words of four letters, or a phone number, are no code.
	const code = codes.find((one) => replyCodeFault(one) === undefined) ?? codes.find(isNearly);
	return code === undefined ? undefined : { kind: 'code', code };
}

/** Enough of whatever was found; nobody sends more answers in one message. */
function firstOf<T>(found: Iterable<T>): T[] {
	return [...found].slice(0, 20);
}

/** The link to the end of its first line, or over as many lines as make it whole. */
function inOnePiece(found: string): string {
	const [first = '', ...more] = found.split(lineEnd).slice(0, 20);
	let fragment = first;
	for (const next of isWhole(first) ? [] : more) {
		fragment += next;
		if (isWhole(fragment)) return fragment;
	}
	return first;
}

function isWhole(fragment: string): boolean {
	const reading = readFragment(fragment);
	return reading !== undefined && !('fault' in reading);
}
