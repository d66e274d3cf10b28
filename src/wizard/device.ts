import { readSummary, writeSummary, type KnownIds, type LeftOut } from '../formats/summary.ts';
import type { Summary } from '../planner/summary.ts';
import { isEmpty, tidy } from './answers.ts';
import { viewNamed, type View } from './steps.ts';

/** Answers that this device holds, with the notes, which are nowhere else. */
export interface Kept {
	readonly journey: string;
	/** Day on which they were last changed, `YYYY-MM-DD`. */
	readonly date: string;
	readonly view: View;
	readonly summary: Summary;
	readonly leftOut: readonly LeftOut[];
}

/** The part of the browser's storage that is used. It may throw at any time: private windows, a full disk, a policy. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Versioned: a later form of what is kept gets another key and leaves this one alone. */
export const deviceKey = 'lodestone.wizard.v1';

/** What the device holds; `undefined` when it holds nothing, nothing that can be read, or may not be asked. */
export function recall(storage: () => DeviceStorage, known: KnownIds): Kept | undefined {
	try {
		const held: unknown = JSON.parse(storage().getItem(deviceKey) ?? 'null');
		if (typeof held !== 'object' || held === null) return undefined;
		const { journey, view, summary: text } = held as Record<string, unknown>;
		if (typeof journey !== 'string' || typeof text !== 'string') return undefined;
		const reading = readSummary(text, known);
		if ('fault' in reading) return undefined;
		const { date = '', ...summary } = reading.summary;
		if (isEmpty(summary)) return undefined;
		return {
			journey: journey.slice(0, 40),
			date,
			view: viewNamed(typeof view === 'string' ? view : undefined) ?? 'check',
			summary: tidy(summary),
			leftOut: reading.leftOut,
		};
	} catch {
		return undefined;
	}
}

/**
 * Keeps answers and notes on the device.
 *
 * @param today `YYYY-MM-DD`
 * @returns whether it worked; where it did not, the address still holds the answers, but not the notes
 */
export function keep(
	storage: () => DeviceStorage,
	{ journey, view, summary }: { readonly journey: string; readonly view: View; readonly summary: Summary },
	today: string,
): boolean {
	try {
		storage().setItem(deviceKey, JSON.stringify({ journey, view, summary: writeSummary(summary, today) }));
		return true;
	} catch {
		return false;
	}
}

/** Takes everything of the wizard off the device. */
export function erase(storage: () => DeviceStorage): void {
	try {
		storage().removeItem(deviceKey);
	} catch {
		// What could not be reached was not kept either.
	}
}
