import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Seconds a tap takes, finding included, and words read in a minute: the model of docs/audits/2026-11-20-walks.md. */
const secondsPerTap = 1.2;
const wordsPerMinute = 230;

/** A thumb that taps only what is on the screen as it stands, and an eye that counts the words it has to read on the way. */
export interface Thumb {
	/** Taps, having read what is tapped. */
	readonly tap: (target: Locator) => Promise<void>;
	/** Reads all that `target` matches and that is on the screen. */
	readonly read: (target: Locator) => Promise<void>;
	readonly taps: () => number;
	/** What the taps and the words read would take by the model. Arithmetic on the page, never a stopwatch. */
	readonly seconds: () => number;
}

export function thumb(): Thumb {
	let taps = 0;
	let words = 0;
	const read = async (target: Locator) => {
		for (const part of await target.all()) if (await isOnScreen(part)) words += wordsIn(await part.innerText());
	};
	return {
		tap: async (target) => {
			expect(await isOnScreen(target), `"${await target.innerText()}" is on the screen without scrolling`).toBe(true);
			await read(target);
			await target.tap();
			taps += 1;
		},
		read,
		taps: () => taps,
		seconds: () => taps * secondsPerTap + (words / wordsPerMinute) * 60,
	};
}

function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether all of something can be seen without scrolling. */
export async function isOnScreen(target: Locator): Promise<boolean> {
	return target.evaluate((element) => {
		const { top, bottom, height } = element.getBoundingClientRect();
		return height > 0 && top >= 0 && bottom <= window.innerHeight && element.checkVisibility();
	});
}
