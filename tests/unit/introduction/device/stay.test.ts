import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToStay } from '../../../../src/introduction/device/stay.ts';

describe('askToStay', () => {
	afterEach(() => vi.unstubAllGlobals());

	test.each([true, false])('says what the browser answered: %s', async (answer) => {
		vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(answer) } });
		expect(await askToStay()).toBe(answer);
	});

	test.each([
		['cannot be asked', {}],
		['will not be asked', { storage: { persist: () => Promise.reject(new TypeError('No.')) } }],
	])('a browser that %s promises nothing', async (_, navigator) => {
		vi.stubGlobal('navigator', navigator);
		expect(await askToStay()).toBe(false);
	});
});
