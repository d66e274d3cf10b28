import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canSeal, seal, unseal } from '../../../../src/introduction/device/passphrase.ts';

const few = 10;
const bytes = new TextEncoder().encode('six-day weeks in season');

describe('seal', () => {
	afterEach(() => vi.unstubAllGlobals());

	test('what was sealed comes back with the same passphrase', async () => {
		const property = fc.asyncProperty(fc.uint8Array(), fc.string({ unit: 'grapheme' }), async (any, passphrase) => {
			expect(await unseal(await seal(any, passphrase, few), passphrase, few)).toEqual(new Uint8Array(any));
		});
		await fc.assert(property, { numRuns: 50 });
	});

	test('another passphrase opens nothing', async () => {
		expect(await unseal(await seal(bytes, 'harbour light', few), 'harbour Light', few)).toBeUndefined();
	});

	test('a change of any byte is noticed', async () => {
		const sealed = await seal(bytes, 'harbour light', few);
		for (const index of sealed.keys()) {
			const changed = sealed.with(index, (sealed[index] ?? 0) ^ 1);
			expect(await unseal(changed, 'harbour light', few), `byte ${index}`).toBeUndefined();
		}
	});

	test('what was cut short opens nothing', async () => {
		const sealed = await seal(bytes, 'harbour light', few);
		for (const length of sealed.keys())
			expect(await unseal(sealed.slice(0, length), 'harbour light', few), `${length} bytes`).toBeUndefined();
	});

	test('the same letters typed in another way are the same passphrase', async () => {
		const sealed = await seal(bytes, 'phare de Méteghan'.normalize('NFC'), few);
		expect(await unseal(sealed, 'phare de Méteghan'.normalize('NFD'), few)).toEqual(bytes);
	});

	test('the same words sealed twice look different', async () => {
		expect(await seal(bytes, 'harbour light', few)).not.toEqual(await seal(bytes, 'harbour light', few));
	});

	test('sealing adds 44 bytes: salt, starting value and seal', async () => {
		expect(await seal(bytes, 'harbour light', few)).toHaveLength(bytes.length + 16 + 12 + 16);
	});

	test('without being told otherwise, a guess costs 600,000 turns', async () => {
		const sealed = await seal(bytes, 'harbour light');
		expect(await unseal(sealed, 'harbour light', 600_000)).toEqual(bytes);
		expect(await unseal(sealed, 'harbour light', 599_999)).toBeUndefined();
	});

	test('a browser without WebCrypto cannot seal, and says so', () => {
		expect(canSeal()).toBe(true);
		vi.stubGlobal('crypto', {});
		expect(canSeal()).toBe(false);
	});
});
