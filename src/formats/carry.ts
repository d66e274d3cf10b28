import { fromBase64url, toBase64url } from './base64url.ts';
import type { CarriedFault } from './carried-fault.ts';
import { checkSumOfBytes } from './check-sum.ts';
import { packedBytes, unpackedText } from './packing.ts';

/**
 * How a packet or a reply travels in the fragment of an address, which is never sent to a server: a mark, a dot, and base64url.
 *
 * The mark is a letter for what it is and a number for the version of this form: `p1` a packet, `r1` a reply, `k1` a packet under a
 * passphrase. The bytes are a check sum of all that follows and of the mark (4), the number of bytes that follow it (2), and those bytes:
 * packed text (see `packing.ts`), or what the encryption gave.
 */
export type Carried =
	{ readonly kind: 'packet' | 'reply'; readonly text: string } | { readonly kind: 'locked-packet'; readonly sealed: Uint8Array };

/** Longest fragment that is made or looked at, in characters. */
export const fragmentLimit = 8_000;

const marks = { packet: 'p1', reply: 'r1', 'locked-packet': 'k1' } as const;
const kinds = Object.keys(marks) as (keyof typeof marks)[];
const headLength = 6;

/** The fragment that carries this text, without `#`. Longer than `fragmentLimit`, nobody will read it: offer a file instead. */
export function fragmentOf(kind: 'packet' | 'reply', text: string): string {
	return carry(marks[kind], packedBytes(text));
}

/** The fragment that carries a packet under a passphrase, without `#`. */
export function lockedFragmentOf(sealed: Uint8Array): string {
	return carry(marks['locked-packet'], sealed);
}

/**
 * What a fragment carries, with or without `#`: hostile input. Punctuation that a sentence left behind the link is passed over; any other
 * change is noticed.
 *
 * @returns `undefined` where the fragment is none of these
 */
export function readFragment(fragment: string): Carried | { readonly fault: CarriedFault } | undefined {
	const text = fragment
		.slice(0, 2 * fragmentLimit)
		.replace(/^#/, '')
		.replace(/[^\w-]+$/, '');
	const [, letter = '', version = ''] = /^([a-z])(\d{1,3})\./.exec(`${text}.`) ?? [];
	const kind = kinds.find((one) => marks[one].startsWith(letter));
	if (letter === '' || kind === undefined) return looksCarried(text) ? { fault: { code: 'damaged' } } : undefined;
	if (`${letter}${version}` !== marks[kind]) return { fault: { code: 'other-version', found: `${letter}${version}` } };
	if (fragment.length > fragmentLimit) return { fault: { code: 'too-large', limit: fragmentLimit } };
	const carried = uncarry(marks[kind], text.slice(marks[kind].length + 1));
	if ('fault' in carried) return carried;
	if (kind === 'locked-packet') return { kind, sealed: carried.payload };
	const unpacked = unpackedText(carried.payload);
	return 'fault' in unpacked ? unpacked : { kind, text: unpacked.text };
}

function carry(mark: string, payload: Uint8Array): string {
	const bytes = new Uint8Array(headLength + payload.length);
	const view = new DataView(bytes.buffer);
	// A payload that long makes a fragment far beyond the limit; its length is of no use to anybody.
	view.setUint16(4, Math.min(payload.length, 0xffff));
	bytes.set(payload, headLength);
	view.setUint32(0, checkSumOfBytes(bytes.subarray(4), mark));
	return `${mark}.${toBase64url(bytes)}`;
}

function uncarry(mark: string, body: string): { readonly payload: Uint8Array } | { readonly fault: CarriedFault } {
	const bytes = fromBase64url(body);
	if (bytes === undefined) return { fault: { code: 'damaged' } };
	if (bytes.length < headLength) return { fault: { code: 'truncated' } };
	const view = new DataView(bytes.buffer);
	const payload = bytes.subarray(headLength);
	if (payload.length < view.getUint16(4)) return { fault: { code: 'truncated' } };
	const isWhole =
		payload.length === view.getUint16(4) &&
		view.getUint32(0) === checkSumOfBytes(bytes.subarray(4), mark) &&
		// The last letter may hold bits that no byte has: they count as well.
		toBase64url(bytes) === body;
	return isWhole ? { payload } : { fault: { code: 'damaged' } };
}

/** Long, and in letters that no other fragment of ours has: a carried text whose mark was damaged. */
function looksCarried(text: string): boolean {
	return /[\w-]{40}/.test(text) && /[A-Z]/.test(text) && !/[=&]/.test(text.slice(4));
}
