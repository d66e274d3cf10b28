import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the set of this release is whole, as it is soon after a first visit. */
export async function keptForEverybody(page: Page): Promise<void> {
	await expect
		.poll(async () => (await keptAddresses(page)).some((address) => address.endsWith('?complete')), { timeout: 30_000 })
		.toBe(true);
}

/** The addresses of all copies on the device. */
export async function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const caches = await window.caches.keys();
		const kept = await Promise.all(caches.map(async (name) => (await window.caches.open(name)).keys()));
		return kept.flat().map(({ url }) => url);
	});
}
