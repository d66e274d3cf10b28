import type { LinkVerdict } from '../schema/vocabulary.ts';

/** What a visit found. */
export interface Visit {
	/** The last answer of the server; absent where none came. */
	readonly status?: number | undefined;
	/** Where the visit ended, if elsewhere. */
	readonly endedAt?: string | undefined;
	/** Why no answer came, as the network says it: `ENOTFOUND`, `CERT_HAS_EXPIRED`, `timeout`. */
	readonly why?: string | undefined;
}

/** Answers that say the page is not there. */
const gone: ReadonlySet<number> = new Set([404, 410]);

/**
 * What a visit says of a link. A host without an address is gone; all other silence, trouble of the server and refusal of programs leaves
 * it unsure.
 */
export function judge(url: string, { status, endedAt, why }: Visit): LinkVerdict {
	if (status === undefined) return why === 'ENOTFOUND' ? 'gone' : 'unsure';
	if (gone.has(status)) return 'gone';
	if (status < 200 || status >= 300) return 'unsure';
	return endedAt !== undefined && isAnotherPage(url, endedAt) ? 'moved' : 'sound';
}

/** A page has moved where more changed than what people never type: the scheme, "www.", a slash at the end, an index file, a language. */
function isAnotherPage(from: string, to: string): boolean {
	return plain(from) !== plain(to);
}

function plain(address: string): string {
	const { hostname, pathname, search } = new URL(address);
	const path = pathname
		.toLowerCase()
		.replace(/\/(?:index|default|home)\.\w+$/, '/')
		.replace(/^\/(?:en|fr|en-ca|fr-ca)(?=\/|$)/, '')
		.replace(/\/+$/, '');
	return hostname.replace(/^www\./, '') + path + search;
}
