/** Chance that repeats: the same seed makes the same choices on every machine. */
export interface Seeded {
	/** A whole number from 0 to below `limit`. */
	readonly below: (limit: number) => number;
	/** True in this share of cases, from 0 to 1. */
	readonly chance: (share: number) => boolean;
	/** One of a list. Throws for an empty one. */
	readonly pick: <Item>(list: readonly Item[]) => Item;
	/** The list in another order. */
	readonly shuffled: <Item>(list: readonly Item[]) => Item[];
}

/** mulberry32, a small generator whose 32 bits are random enough to draw listings with. */
export function seeded(seed: number): Seeded {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		chance: (share) => next() < share,
		pick: (list) => {
			if (list.length === 0) throw new Error('Nothing to pick from: the list is empty.');
			return list[below(list.length)]!;
		},
		shuffled: (list) => {
			const items = [...list];
			for (let last = items.length - 1; last > 0; last--) {
				const other = below(last + 1);
				[items[last], items[other]] = [items[other]!, items[last]!];
			}
			return items;
		},
	};
}
