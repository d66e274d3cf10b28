import type { Change, Found, Shelf, Written } from './shelf.ts';

/** How often a write begins again because another window wrote in between. Each time, that window got on. */
const mostTurns = 50;

/**
 * Looks, works out a change, and writes it if nobody wrote in between; otherwise begins again. So working out may take its time, as
 * sealing does, and two windows never undo each other.
 *
 * @param ids the records to look at; absent: all
 * @param workOut a change, or the reason why there is none
 * @returns `unchanged` where there was nothing to write
 */
export async function revise<Refusal extends string>(
	shelf: Shelf,
	ids: readonly string[] | undefined,
	workOut: (found: Found) => Promise<Change | Refusal>,
): Promise<Exclude<Written, 'overtaken'> | 'unchanged' | Refusal> {
	for (let turns = 0; turns < mostTurns; turns += 1) {
		const found = await shelf.look(ids);
		if (found === undefined) return 'failed';
		if (found.isNewer) return 'newer';
		const change = await workOut(found);
		if (typeof change === 'string') return change;
		if ((change.records?.size ?? 0) + (change.settings?.size ?? 0) === 0) return 'unchanged';
		const written = await shelf.write(found.mark, change);
		if (written !== 'overtaken') return written;
	}
	return 'failed';
}
