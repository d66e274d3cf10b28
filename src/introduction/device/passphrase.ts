/**
 * Turns of PBKDF2 with SHA-256, as the OWASP Password Storage Cheat Sheet asks for: about half a second on a phone, once for a person who knows
 * the passphrase, and every time for somebody who guesses.
 */
export const usualIterations = 600_000;

/** Bytes in front of what is sealed: the salt of the passphrase, then the starting value of AES-GCM. */
const saltBytes = 16;
const startBytes = 12;

/** Whether this browser can seal: on a page without https it has no WebCrypto. */
export function canSeal(): boolean {
	return (globalThis as { crypto?: { subtle?: unknown } }).crypto?.subtle !== undefined;
}

/**
 * Seals bytes so that only who knows the passphrase can read them.
 *
 * @param iterations other than usual in tests only: nothing in the result says how many they were
 * @returns salt (16 bytes), starting value (12), then the sealed bytes and their seal (16): 44 bytes more than what went in
 */
export async function seal(
	bytes: Uint8Array,
	passphrase: string,
	iterations = usualIterations,
): Promise<Uint8Array<ArrayBuffer>> {
	const salt = randomBytes(saltBytes);
	const sealed = await sealWith(await deriveKey(passphrase, salt, iterations), bytes);
	const whole = new Uint8Array(saltBytes + sealed.length);
	whole.set(salt);
	whole.set(sealed, saltBytes);
	return whole;
}

/** What was sealed; `undefined` for another passphrase, and for bytes that were changed, cut short or never sealed. */
export async function unseal(
	sealed: Uint8Array,
	passphrase: string,
	iterations = usualIterations,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const key = await deriveKey(passphrase, sealed.slice(0, saltBytes), iterations);
	return unsealWith(key, sealed.subarray(saltBytes));
}

/**
 * The key that a passphrase makes with a salt. It can be used but not read out.
 *
 * The same passphrase typed on another keyboard may be made of other characters: é is one character or two. NFKC makes them one.
 */
export async function deriveKey(passphrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

/** @returns a fresh starting value (12 bytes), then the sealed bytes and their seal */
export async function sealWith(key: CryptoKey, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const start = randomBytes(startBytes);
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: start }, key, new Uint8Array(bytes));
	const whole = new Uint8Array(startBytes + sealed.byteLength);
	whole.set(start);
	whole.set(new Uint8Array(sealed), startBytes);
	return whole;
}

/** What `sealWith` sealed; `undefined` for another key and for bytes that were changed. */
export async function unsealWith(key: CryptoKey, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		const start = sealed.slice(0, startBytes);
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: start }, key, sealed.slice(startBytes)));
	} catch {
		return undefined;
	}
}

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(count));
}
