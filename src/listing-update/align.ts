import { isRecord, isSame, type JsonRecord, type JsonValue } from './json-value.ts';

/** How one list becomes another: an entry stays (changed or not), goes, or comes. In the order of both lists. */
export type Step =
	| { readonly from: number; readonly to: number }
	| { readonly from: number; readonly to?: undefined }
	| { readonly from?: undefined; readonly to: number };

/**
 * The way from one list to another that touches least: entries that are the same stay, entries that are alike are changed, others go or come.
 * Entries keep their order. Deterministic.
 */
export function align(was: readonly JsonValue[], becomes: readonly JsonValue[]): Step[] {
	const width = becomes.length + 1;
	const costs = new Float64Array((was.length + 1) * width);
	const cost = (row: number, column: number) => costs[row * width + column] ?? Infinity;
	const changing = was.map((before) => becomes.map((after) => costOfChange(before, after)));
	for (let row = was.length; row >= 0; row--) {
		for (let column = becomes.length; column >= 0; column--) {
			if (row === was.length && column === becomes.length) continue;
			costs[row * width + column] = Math.min(
				row < was.length && column < becomes.length
					? (changing[row]?.[column] ?? Infinity) + cost(row + 1, column + 1)
					: Infinity,
				row < was.length ? 1 + cost(row + 1, column) : Infinity,
				column < becomes.length ? 1 + cost(row, column + 1) : Infinity,
			);
		}
	}
	const steps: Step[] = [];
	let [from, to] = [0, 0];
	while (from < was.length || to < becomes.length) {
		const least = cost(from, to);
		const change = changing[from]?.[to];
		if (change !== undefined && least === change + cost(from + 1, to + 1)) steps.push({ from: from++, to: to++ });
		else if (from < was.length && least === 1 + cost(from + 1, to)) steps.push({ from: from++ });
		else steps.push({ to: to++ });
	}
	return steps;
}

/** Between 0 (the same) and 2 (one goes and another comes, which costs as much). Quarters, so that sums are exact. */
function costOfChange(before: JsonValue, after: JsonValue): number {
	if (isSame(before, after)) return 0;
	if (isRecord(before) && isRecord(after)) {
		const name = nameOf(before);
		if (name !== undefined && name === nameOf(after)) return 0.5;
		return sharesHalf(before, after) ? 1 : 1.75;
	}
	return typeof before === 'object' || typeof after === 'object' ? Infinity : 1.5;
}

/** What an entry of a list is known by among its neighbours. */
export function nameOf(entry: JsonValue | undefined): string | undefined {
	if (!isRecord(entry)) return undefined;
	for (const key of ['id', 'need', 'title']) {
		const name = Object.hasOwn(entry, key) ? entry[key] : undefined;
		if (typeof name === 'string') return `${key} ${name}`;
	}
	return undefined;
}

function sharesHalf(before: JsonRecord, after: JsonRecord): boolean {
	const keys = Object.keys(before);
	const shared = keys.filter((key) => Object.hasOwn(after, key) && isSame(before[key], after[key])).length;
	return shared * 2 >= Math.max(keys.length, Object.keys(after).length);
}
