import { deriveKey, randomBytes, sealWith, unsealWith } from './passphrase.ts';

/** What the database says about its lock: enough to try a passphrase, not enough to read anything. */
export interface Lock {
	readonly salt: Uint8Array;
	readonly iterations: number;
	/** A known word, sealed: it opens with the right passphrase only. */
	readonly proof: Uint8Array;
}

/** A lock that is open in this window. The key is never written anywhere. */
export interface OpenLock {
	/** Which lock it opens: after the passphrase was changed in another window it opens nothing. */
	readonly lock: Lock;
	readonly key: CryptoKey;
}

const provenWord = 'lodestone';
/** More turns than any browser should be made to take by a damaged database. */
const mostIterations = 10_000_000;

export async function makeLock(passphrase: string, iterations: number): Promise<OpenLock> {
	const salt = randomBytes(16);
	const key = await deriveKey(passphrase, salt, iterations);
	return { lock: { salt, iterations, proof: await sealText(key, provenWord) }, key };
}

/** `undefined` where the passphrase is another one. */
export async function tryLock(lock: Lock, passphrase: string): Promise<OpenLock | undefined> {
	const key = await deriveKey(passphrase, lock.salt, lock.iterations);
	return (await unsealText(key, lock.proof)) === provenWord ? { lock, key } : undefined;
}

/** A lock as the database holds it; `undefined` where what it holds is no lock that can be tried. */
export function readLock(value: unknown): Lock | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { salt, iterations, proof } = value as Record<string, unknown>;
	if (!(salt instanceof Uint8Array && proof instanceof Uint8Array)) return undefined;
	if (!Number.isInteger(iterations) || Number(iterations) < 1 || Number(iterations) > mostIterations) return undefined;
	return { salt, iterations: Number(iterations), proof };
}

export function isSameLock(one: Lock, other: Lock): boolean {
	return one.salt.join() === other.salt.join() && one.proof.join() === other.proof.join();
}

export function sealText(key: CryptoKey, text: string): Promise<Uint8Array> {
	return sealWith(key, new TextEncoder().encode(text));
}

export async function unsealText(key: CryptoKey, sealed: Uint8Array): Promise<string | undefined> {
	const bytes = await unsealWith(key, sealed);
	return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
