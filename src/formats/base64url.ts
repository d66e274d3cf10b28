/** Bytes as text that may stand in an address: base64url of RFC 4648, without `=` at the end. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(letters, (letter, value) => [letter, value]));

export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const count = Math.min(bytes.length - at, 3) + 1;
		for (let letter = 0; letter < count; letter += 1) text += letters[(three >> (18 - 6 * letter)) & 63] ?? '';
	}
	return text;
}

/** The bytes, or `undefined` where a letter is none of these. Bits that do not fill a byte are passed over, so that a text cut off anywhere gives its bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
	const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const letter of text) {
		const value = values.get(letter);
		if (value === undefined) return undefined;
		held = ((held << 6) | value) & 0x3fff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = (held >> bits) & 0xff;
		at += 1;
	}
	return bytes;
}
