import { fromBase64url, toBase64url } from './base64url.ts';

/** What a locked file holds once it is opened. */
const holdings = ['lodestone-caseload', 'lodestone-packet'] as const;
export type Holding = (typeof holdings)[number];

/**
 * `lodestone-locked` version 1: a file sealed with a passphrase. `sealed` is base64url of a salt (16 bytes), a starting value (12) and the
 * sealed text of what `holds` names (PBKDF2 with SHA-256, AES-GCM). Only what kind of file it is can be read without the passphrase.
 */
export function writeLockedFile(holds: Holding, sealed: Uint8Array): string {
	return `${JSON.stringify({ format: 'lodestone-locked', version: 1, holds, sealed: toBase64url(sealed) }, null, '\t')}\n`;
}

/** Reads such a file; `undefined` for any other. Hostile input: nothing of it is trusted before the seal is opened. */
export function readLockedFile(text: string): { readonly holds: Holding; readonly sealed: Uint8Array } | undefined {
	try {
		const file: unknown = JSON.parse(text);
		if (typeof file !== 'object' || file === null) return undefined;
		const { format, version, holds, sealed } = file as Record<string, unknown>;
		const known = holdings.find((one) => one === holds);
		if (format !== 'lodestone-locked' || version !== 1 || known === undefined || typeof sealed !== 'string') return undefined;
		const bytes = fromBase64url(sealed);
		return bytes === undefined ? undefined : { holds: known, sealed: bytes };
	} catch {
		return undefined;
	}
}
