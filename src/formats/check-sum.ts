/**
 * A 32-bit FNV-1a sum of a text, as an unsigned whole number. It notices typing errors and damage on the way; it is no protection against
 * somebody who means to deceive.
 */
export function checkSum(text: string): number {
	return sumOf(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}

/**
 * The same of bytes. One changed byte always changes it.
 *
 * @param start a text that counts as standing in front
 */
export function checkSumOfBytes(bytes: Uint8Array, start = ''): number {
	return sumOf(bytes, checkSum(start));
}

function sumOf(codes: Iterable<number>, start = 0x811c9dc5): number {
	let sum = start;
	for (const code of codes) sum = Math.imul(sum ^ code, 0x01000193);
	return sum >>> 0;
}
