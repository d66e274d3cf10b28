/**
 * A 32-bit FNV-1a sum of a text, as an unsigned whole number. It notices typing errors and damage on the way; it is no protection against
 * somebody who means to deceive.
 */
export function checkSum(text: string): number {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		sum ^= text.charCodeAt(index);
		sum = Math.imul(sum, 0x01000193);
	}
	return sum >>> 0;
}
