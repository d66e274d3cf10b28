/**
 * The neutral tie-break: a number that puts doors with equal points in an order which has nothing to do with their names and which
 * changes every month, so that nobody is always first. Anybody can compute it: FNV-1a, 32 bits, of `YYYY-MM|door`.
 *
 * @param today `YYYY-MM-DD`; only the month counts, so a plan made twice in a month is the same plan
 */
export function tieRank(door: string, today: string): number {
	let hash = 0x811c9dc5;
	for (const character of `${today.slice(0, 7)}|${door}`) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return hash;
}
