/** A door as a cover sees it: what it answers and how well. */
export interface CoverDoor {
	readonly id: string;
	/** Points by need, for the needs it answers at the best level that any open door offers. Whole numbers, also below zero. */
	readonly fits: ReadonlyMap<string, number>;
	/** 0 cold, 1 warm, 2 hot. */
	readonly warmth: number;
	/** How many further needs it helps with in part, where another door is made for them. */
	readonly alsoHelps: number;
	/** The neutral tie-break: lower comes first. */
	readonly tie: number;
}

export interface Cover {
	/** Ids of the chosen doors, sorted. */
	readonly doors: readonly string[];
	/** Needs that no door answers, sorted. */
	readonly unanswered: readonly string[];
	/** True when no smaller set and no better set of this size exists; false when the work bound was reached first. */
	readonly exact: boolean;
}

/** Steps of search after which the best set found so far is taken. Far above what a real directory needs (see the bench). */
const defaultWorkBound = 200_000;

/**
 * The smallest set of doors that answers every answerable need. Lexicographic: needs answered, then fewest doors, then most fit, then
 * most warmth, then most help in part beside it, then the neutral tie-break. Fit counts each need once, at the best of the chosen doors.
 *
 * A branch and bound over the exact problem, in two passes. The first finds the smallest size; the second searches the sets of that
 * size. Both branch on the uncovered need with the fewest doors, because any cover must hold one of them. Before that, doors that
 * another door matches or beats in everything are set aside: swapping one for its better never makes a cover worse.
 *
 * The order of doors and needs never matters. The work bound counts search steps, not time, so results repeat everywhere.
 */
export function coverNeeds(doors: readonly CoverDoor[], needs: readonly string[], workBound: number = defaultWorkBound): Cover {
	const wanted = [...new Set(needs)].sort();
	const answerable = wanted.filter((need) => doors.some((door) => door.fits.has(need)));
	const unanswered = wanted.filter((need) => !answerable.includes(need));
	const candidates = undominated(doors, answerable);
	const search = new CoverSearch(candidates, answerable, workBound);
	return { doors: search.best(), unanswered, exact: !search.gaveUp };
}

interface Candidate {
	readonly id: string;
	readonly warmth: number;
	readonly alsoHelps: number;
	readonly tie: number;
	/** Points by index of the need; absent where the door does not answer it. */
	readonly fit: readonly (number | undefined)[];
	readonly answers: readonly number[];
}

interface Score {
	readonly fit: number;
	readonly warmth: number;
	readonly alsoHelps: number;
	readonly ties: readonly (readonly [number, string])[];
}

class CoverSearch {
	gaveUp = false;
	#steps = 0;
	readonly #candidates: readonly Candidate[];
	readonly #doorsOfNeed: readonly (readonly Candidate[])[];
	readonly #workBound: number;

	constructor(candidates: readonly Candidate[], needs: readonly string[], workBound: number) {
		this.#candidates = candidates;
		this.#doorsOfNeed = needs.map((_, index) =>
			candidates
				.filter((door) => door.fit[index] !== undefined)
				.toSorted((a, b) => totalFit(b) - totalFit(a) || compareTies(a, b)),
		);
		this.#workBound = workBound;
	}

	best(): string[] {
		const greedy = this.#greedy();
		let size = this.#lowerBound(new Set());
		while (size < greedy.length && !this.#canCoverWith(size, [], new Set())) {
			if (this.gaveUp) return idsOf(greedy);
			size += 1;
		}
		return idsOf(this.#bestOfSize(size, greedy));
	}

	/** Takes the door that answers most of what is left, until nothing is. The first bound, and the honest fallback. */
	#greedy(): Candidate[] {
		const chosen: Candidate[] = [];
		const covered = new Set<number>();
		const gain = (door: Candidate) => door.answers.filter((need) => !covered.has(need)).length;
		const points = (door: Candidate) =>
			door.answers.reduce((sum, need) => sum + (covered.has(need) ? 0 : (door.fit[need] ?? 0)), 0);
		while (covered.size < this.#doorsOfNeed.length) {
			const next = this.#candidates.toSorted(
				(a, b) =>
					gain(b) - gain(a) || points(b) - points(a) || b.warmth - a.warmth || b.alsoHelps - a.alsoHelps || compareTies(a, b),
			)[0];
			if (next === undefined || gain(next) === 0) break;
			chosen.push(next);
			for (const need of next.answers) covered.add(need);
		}
		return chosen;
	}

	#canCoverWith(size: number, chosen: readonly Candidate[], covered: ReadonlySet<number>): boolean {
		if (covered.size === this.#doorsOfNeed.length) return true;
		if (this.#isSpent() || chosen.length + this.#lowerBound(covered) > size) return false;
		return this.#hardestNeed(covered).some((door) => this.#canCoverWith(size, [...chosen, door], withAnswers(covered, door)));
	}

	#bestOfSize(size: number, fallback: readonly Candidate[]): readonly Candidate[] {
		let best: readonly Candidate[] = fallback;
		let bestScore = fallback.length === size ? this.#score(fallback) : undefined;
		const visit = (chosen: readonly Candidate[], covered: ReadonlySet<number>): void => {
			if (covered.size === this.#doorsOfNeed.length) {
				const score = this.#score(chosen);
				if (bestScore === undefined || compareScores(score, bestScore) < 0) [best, bestScore] = [chosen, score];
				return;
			}
			if (this.#isSpent() || chosen.length + this.#lowerBound(covered) > size) return;
			if (bestScore !== undefined && this.#fitBound(chosen, covered) < bestScore.fit) return;
			for (const door of this.#hardestNeed(covered)) visit([...chosen, door], withAnswers(covered, door));
		};
		visit([], new Set());
		return best;
	}

	/** Fewest further doors that could answer what is left: each need that shares no door with the others counted costs one. */
	#lowerBound(covered: ReadonlySet<number>): number {
		const blocked = new Set<Candidate>();
		let independent = 0;
		const left = this.#doorsOfNeed
			.map((doors, need) => ({ doors, need }))
			.filter(({ need }) => !covered.has(need))
			.sort((a, b) => a.doors.length - b.doors.length || a.need - b.need);
		for (const { doors } of left) {
			if (doors.some((door) => blocked.has(door))) continue;
			independent += 1;
			for (const door of doors) blocked.add(door);
		}
		return independent;
	}

	/**
	 * No set of this size that holds the chosen doors can fit better than this: every further door must answer something that is left
	 * (a smallest cover has no idle door), so only such doors can raise a need's points.
	 */
	#fitBound(chosen: readonly Candidate[], covered: ReadonlySet<number>): number {
		const useful = this.#candidates.filter((door) => door.answers.some((need) => !covered.has(need)));
		return this.#fitOf([...chosen, ...useful]);
	}

	/** Each need once, at the best of these doors. */
	#fitOf(doors: readonly Candidate[]): number {
		let total = 0;
		for (const need of this.#doorsOfNeed.keys()) {
			let best = -Infinity;
			for (const door of doors) best = Math.max(best, door.fit[need] ?? -Infinity);
			total += best;
		}
		return total;
	}

	#hardestNeed(covered: ReadonlySet<number>): readonly Candidate[] {
		let hardest: readonly Candidate[] = [];
		for (const [need, doors] of this.#doorsOfNeed.entries()) {
			if (!covered.has(need) && (hardest.length === 0 || doors.length < hardest.length)) hardest = doors;
		}
		return hardest;
	}

	#score(chosen: readonly Candidate[]): Score {
		const fit = this.#fitOf(chosen);
		const warmth = chosen.reduce((sum, door) => sum + door.warmth, 0);
		const alsoHelps = chosen.reduce((sum, door) => sum + door.alsoHelps, 0);
		return { fit, warmth, alsoHelps, ties: chosen.toSorted(compareTies).map((door) => [door.tie, door.id] as const) };
	}

	#isSpent(): boolean {
		this.#steps += 1;
		if (this.#steps > this.#workBound) this.gaveUp = true;
		return this.gaveUp;
	}
}

/** Negative when `a` is the better set. */
function compareScores(a: Score, b: Score): number {
	if (a.fit !== b.fit) return b.fit - a.fit;
	if (a.warmth !== b.warmth) return b.warmth - a.warmth;
	if (a.alsoHelps !== b.alsoHelps) return b.alsoHelps - a.alsoHelps;
	for (const [index, [tie, id]] of a.ties.entries()) {
		const [otherTie, otherId] = b.ties[index] ?? [Infinity, ''];
		if (tie !== otherTie) return tie - otherTie;
		if (id !== otherId) return id < otherId ? -1 : 1;
	}
	return 0;
}

function compareTies(a: { tie: number; id: string }, b: { tie: number; id: string }): number {
	return a.tie - b.tie || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function withAnswers(covered: ReadonlySet<number>, door: Candidate): ReadonlySet<number> {
	return new Set([...covered, ...door.answers]);
}

function totalFit(door: Candidate): number {
	return door.answers.reduce((sum, need) => sum + (door.fit[need] ?? 0), 0);
}

function idsOf(doors: readonly Candidate[]): string[] {
	return doors.map((door) => door.id).sort();
}

/** The doors worth considering, by tie-break. */
function undominated(doors: readonly CoverDoor[], needs: readonly string[]): Candidate[] {
	const candidates = doors
		.map((door): Candidate => {
			const fit = needs.map((need) => door.fits.get(need));
			return {
				id: door.id,
				warmth: door.warmth,
				alsoHelps: door.alsoHelps,
				tie: door.tie,
				fit,
				answers: fit.flatMap((points, index) => (points === undefined ? [] : [index])),
			};
		})
		.filter((door) => door.answers.length > 0)
		.sort(compareTies);
	return candidates.filter(
		(door, index) => !candidates.some((other, otherIndex) => otherIndex !== index && beats(other, door, otherIndex < index)),
	);
}

/**
 * Whether any cover that holds `door` becomes better with `other` in its place. Matching it in everything is not enough unless `other`
 * is warmer, or better at each need (then it is better at the one that nobody else in the cover answers), or helps with more in part, or
 * wins the tie-break.
 */
function beats(other: Candidate, door: Candidate, winsTies: boolean): boolean {
	const pointsAt = (need: number) => (other.fit[need] ?? -Infinity) - (door.fit[need] ?? 0);
	if (other.warmth < door.warmth || !door.answers.every((need) => pointsAt(need) >= 0)) return false;
	if (other.warmth > door.warmth || door.answers.every((need) => pointsAt(need) > 0)) return true;
	return other.alsoHelps > door.alsoHelps || (other.alsoHelps === door.alsoHelps && winsTies);
}
