import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverNeeds, type CoverDoor } from '../../../src/planner/cover.ts';

function door(
	id: string,
	needs: readonly string[],
	{ points = 40, ...more }: { points?: number; warmth?: number; alsoHelps?: number; tie?: number } = {},
): CoverDoor {
	return { id, fits: new Map(needs.map((need) => [need, points])), warmth: 1, alsoHelps: 0, tie: 0, ...more };
}

describe('coverNeeds', () => {
	test('one door that answers everything beats two that share it', () => {
		const cover = coverNeeds([door('a', ['hire']), door('b', ['train']), door('both', ['hire', 'train'])], ['hire', 'train']);
		expect(cover).toEqual({ doors: ['both'], unanswered: [], exact: true });
	});

	test('a need nobody answers is reported, not dropped', () => {
		const cover = coverNeeds([door('hiring', ['meet-candidates'])], ['meet-candidates', 'plan-succession']);
		expect(cover.unanswered).toEqual(['plan-succession']);
		expect(cover.doors).toEqual(['hiring']);
	});

	test('taking the biggest door first would need three doors where two will do', () => {
		const doors = [door('big', ['a', 'b', 'c', 'd']), door('left', ['a', 'b', 'x']), door('right', ['c', 'd', 'y'])];
		expect(coverNeeds(doors, ['a', 'b', 'c', 'd', 'x', 'y']).doors).toEqual(['left', 'right']);
	});

	test('among equally few doors the better fit wins', () => {
		expect(coverNeeds([door('general', ['hire']), door('for-you', ['hire'], { points: 52 })], ['hire']).doors).toEqual([
			'for-you',
		]);
	});

	test('among equal fits the warmer door wins', () => {
		expect(coverNeeds([door('a', ['hire'], { warmth: 0 }), door('b', ['hire'], { warmth: 2 })], ['hire']).doors).toEqual(['b']);
	});

	test('of equally warm doors the one that also helps in part with more wins, whatever the tie-break says', () => {
		const doors = [door('a', ['hire'], { tie: 3 }), door('b', ['hire'], { tie: 9, alsoHelps: 1 })];
		expect(coverNeeds(doors, ['hire']).doors).toEqual(['b']);
		expect(coverNeeds([...doors, door('warmer', ['hire'], { warmth: 2, tie: 12 })], ['hire']).doors).toEqual(['warmer']);
	});

	test('what is still equal is decided by the tie-break and then by the id', () => {
		expect(coverNeeds([door('a', ['hire'], { tie: 9 }), door('b', ['hire'], { tie: 3 })], ['hire']).doors).toEqual(['b']);
		expect(coverNeeds([door('b', ['hire']), door('a', ['hire'])], ['hire']).doors).toEqual(['a']);
	});

	test('no needs, no doors', () => {
		expect(coverNeeds([door('a', ['hire'])], [])).toEqual({ doors: [], unanswered: [], exact: true });
	});

	test('a need named twice counts once', () => {
		expect(coverNeeds([door('a', ['hire'])], ['hire', 'hire']).doors).toEqual(['a']);
	});

	test('when the work bound is reached the plan still answers every need, and says that it is not proved', () => {
		const doors = [door('big', ['a', 'b', 'c', 'd']), door('left', ['a', 'b', 'x']), door('right', ['c', 'd', 'y'])];
		const cover = coverNeeds(doors, ['a', 'b', 'c', 'd', 'x', 'y'], 1);
		expect(cover.exact).toBe(false);
		expect(cover.unanswered).toEqual([]);
		expect(new Set(doors.filter(({ id }) => cover.doors.includes(id)).flatMap(({ fits }) => [...fits.keys()])).size).toBe(6);
	});
});

describe('coverNeeds against trying every set of doors', () => {
	const needIds = ['a', 'b', 'c', 'd', 'e', 'f'];
	const anyDoor = fc.record({
		needs: fc.dictionary(fc.constantFrom(...needIds), fc.integer({ min: -8, max: 3 }), { maxKeys: 5 }),
		warmth: fc.integer({ min: 0, max: 2 }),
		alsoHelps: fc.integer({ min: 0, max: 2 }),
		tie: fc.integer({ min: 0, max: 3 }),
	});
	const anyDoors = fc.array(anyDoor, { maxLength: 9 }).map((doors) =>
		doors.map(({ needs, ...rest }, index): CoverDoor => ({
			id: `door-${index}`,
			fits: new Map(Object.entries(needs)),
			...rest,
		})),
	);
	const anyNeeds = fc.uniqueArray(fc.constantFrom(...needIds), { minLength: 1 });

	test('the chosen set is exactly the best of all sets', () => {
		fc.assert(
			fc.property(anyDoors, anyNeeds, (doors, needs) => {
				expect(coverNeeds(doors, needs).doors).toEqual(bestByBruteForce(doors, needs));
			}),
			{ numRuns: 600 },
		);
	});

	test('it never says exact and is beaten by a smaller set, however little work it may do', () => {
		fc.assert(
			fc.property(anyDoors, anyNeeds, fc.integer({ min: 1, max: 40 }), (doors, needs, bound) => {
				const cover = coverNeeds(doors, needs, bound);
				const smallest = bestByBruteForce(doors, needs).length;
				if (cover.exact) expect(cover.doors.length).toBe(smallest);
				else expect(cover.doors.length).toBeGreaterThanOrEqual(smallest);
			}),
		);
	});

	test('the order of doors and needs never changes the cover', () => {
		const inTwoOrders = anyDoors.chain((doors) =>
			fc.tuple(fc.constant(doors), fc.shuffledSubarray(doors, { minLength: doors.length })),
		);
		fc.assert(
			fc.property(inTwoOrders, anyNeeds, ([original, shuffled], needs) => {
				expect(coverNeeds(shuffled, needs.toReversed())).toEqual(coverNeeds(original, needs));
			}),
		);
	});
});

/** Slow and plainly right: looks at every set of doors. */
function bestByBruteForce(doors: readonly CoverDoor[], needs: readonly string[]): string[] {
	const answerable = needs.filter((need) => doors.some(({ fits }) => fits.has(need)));
	let best: { set: CoverDoor[]; key: (number | string)[] } | undefined;
	for (let bits = 0; bits < 2 ** doors.length; bits += 1) {
		const set = doors.filter((_, index) => (bits & (1 << index)) !== 0);
		if (!answerable.every((need) => set.some(({ fits }) => fits.has(need)))) continue;
		const fit = answerable.reduce((sum, need) => sum + Math.max(...set.map(({ fits }) => fits.get(need) ?? -Infinity)), 0);
		const warmth = set.reduce((sum, { warmth }) => sum + warmth, 0);
		const alsoHelps = set.reduce((sum, one) => sum + one.alsoHelps, 0);
		const ties = set.toSorted((a, b) => a.tie - b.tie || (a.id < b.id ? -1 : 1)).flatMap(({ tie, id }) => [tie, id]);
		const key = [set.length, -fit, -warmth, -alsoHelps, ...ties];
		if (best === undefined || comesBefore(key, best.key)) best = { set, key };
	}
	return (best?.set ?? []).map(({ id }) => id).sort();
}

function comesBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
	for (const [index, value] of a.entries()) {
		const other = b[index];
		if (other === undefined) return false;
		if (value !== other) return value < other;
	}
	return false;
}
