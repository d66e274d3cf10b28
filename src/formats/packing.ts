import { deflateSync, inflateSync } from 'fflate';
import type { CarriedFault } from './carried-fault.ts';
import { packetDictionary } from './packet-dictionary.ts';

/** Greatest text that comes out of a link, in bytes of UTF-8: a small link must not be able to fill the memory. */
export const unpackedLimit = 60_000;

const dictionary = new TextEncoder().encode(packetDictionary);

/** A text in few bytes: raw DEFLATE (RFC 1951) with the preset dictionary of `packet-dictionary.ts`. */
export function packedBytes(text: string): Uint8Array {
	return deflateSync(new TextEncoder().encode(text), { level: 9, dictionary });
}

/** The text of packed bytes: hostile input, bounded while it grows. */
export function unpackedText(bytes: Uint8Array): { readonly text: string } | { readonly fault: CarriedFault } {
	if (bytes.length === 0) return { fault: { code: 'truncated' } };
	// One byte more than may come out; what would come after it is never written.
	const room = new Uint8Array(unpackedLimit + 1);
	let unpacked: Uint8Array;
	try {
		unpacked = inflateSync(bytes, { out: room, dictionary });
	} catch (error) {
		if (error instanceof RangeError) return { fault: { code: 'too-large', limit: unpackedLimit } };
		return { fault: { code: endsTooSoon(error) ? 'truncated' : 'damaged' } };
	}
	if (unpacked.length > unpackedLimit) return { fault: { code: 'too-large', limit: unpackedLimit } };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked) };
	} catch {
		return { fault: { code: 'damaged' } };
	}
}

/** What fflate says of bytes whose end is missing is its error number 0. */
function endsTooSoon(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 0;
}
