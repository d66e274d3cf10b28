import { createHash } from 'node:crypto';

/**
 * Which version of a listing somebody saw: the first 16 hexadecimal digits of the SHA-256 of its two files, with a null between them.
 *
 * @param en source of the listing; `fr` of its French words
 */
export function listingBase(en: string, fr: string): string {
	return createHash('sha256').update(`${en}\0${fr}`).digest('hex').slice(0, 16);
}
