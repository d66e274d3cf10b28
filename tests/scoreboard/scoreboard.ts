import type { StoryFigures } from './measure.ts';
import type { Claim } from './proofs.ts';

/** The figures over all stories. */
export interface Scoreboard {
	readonly stories: number;
	readonly coverageAt1: number;
	readonly coverageAt2: number;
	readonly coverageAt3: number;
	readonly precisionAt3: number;
	readonly harmAt3: number;
	/** Doors needed against the exact minimum. */
	readonly doorRatio: number;
	readonly doorRatioGreedy: number;
	readonly doorRatioRanking: number;
	readonly warmShare: number;
	/** Inequality (Gini) of how often equally good doors are shown, from 0 (all alike) to 1. */
	readonly exposureGini: number;
	/** Likeness of the first three doors when one answer is turned: one that only weighs, or a need that was named. */
	readonly stability: number;
	readonly stabilityOfNeeds: number;
	readonly reasonsProven: number;
	readonly exclusionsProven: number;
	readonly questionsProven: number;
	readonly demandProven: number;
	readonly alternativesProven: number;
	readonly supplyGap: number;
}

/** What each figure may do without anybody having to ask why: how far it may fall (or rise, where lower is better). */
export const tolerances: Readonly<
	Record<Exclude<keyof Scoreboard, 'stories'>, { readonly better: 'higher' | 'lower'; readonly by: number }>
> = {
	coverageAt1: { better: 'higher', by: 0.02 },
	coverageAt2: { better: 'higher', by: 0.02 },
	coverageAt3: { better: 'higher', by: 0.01 },
	precisionAt3: { better: 'higher', by: 0.01 },
	harmAt3: { better: 'lower', by: 0 },
	doorRatio: { better: 'lower', by: 0 },
	doorRatioGreedy: { better: 'lower', by: 1 },
	doorRatioRanking: { better: 'lower', by: 3 },
	warmShare: { better: 'higher', by: 0.03 },
	exposureGini: { better: 'lower', by: 0.05 },
	stability: { better: 'higher', by: 0.02 },
	stabilityOfNeeds: { better: 'higher', by: 0.02 },
	reasonsProven: { better: 'higher', by: 0 },
	exclusionsProven: { better: 'higher', by: 0 },
	questionsProven: { better: 'higher', by: 0 },
	demandProven: { better: 'higher', by: 0 },
	alternativesProven: { better: 'higher', by: 0 },
	supplyGap: { better: 'lower', by: 0.02 },
};

/** Adds the stories up. Averages over stories, but for what plans claim and for needs, which are counted one by one. */
export function scoreboardOf(stories: readonly StoryFigures[]): Scoreboard {
	const mean = (figure: (story: StoryFigures) => number) =>
		round(stories.reduce((sum, story) => sum + figure(story), 0) / Math.max(1, stories.length));
	const ratio = (doors: (story: StoryFigures) => number) => {
		const withDoors = stories.filter((story) => story.doors.least > 0);
		return round(withDoors.reduce((sum, story) => sum + doors(story) / story.doors.least, 0) / Math.max(1, withDoors.length));
	};
	const count = (figure: (story: StoryFigures) => number) => stories.reduce((sum, story) => sum + figure(story), 0);
	const proven = (claim: Claim) => {
		const claims = count(({ proofs }) => proofs[claim].claims);
		const faults = count(({ proofs }) => proofs[claim].faults.length);
		// Rounded down: one untrue claim among thousands must not look like none.
		return Math.floor((1 - faults / Math.max(1, claims)) * 1000) / 1000;
	};
	return {
		stories: stories.length,
		coverageAt1: mean(({ coverage }) => coverage[0]),
		coverageAt2: mean(({ coverage }) => coverage[1]),
		coverageAt3: mean(({ coverage }) => coverage[2]),
		precisionAt3: mean(({ precision }) => precision),
		harmAt3: mean(({ harm }) => harm),
		doorRatio: ratio(({ doors }) => doors.plan),
		doorRatioGreedy: ratio(({ doors }) => doors.greedy),
		doorRatioRanking: ratio(({ doors }) => doors.ranking),
		warmShare: mean(({ warm }) => warm),
		exposureGini: round(giniOfExposure(stories)),
		stability: mean(({ stability }) => stability),
		stabilityOfNeeds: mean(({ stabilityOfNeeds }) => stabilityOfNeeds),
		reasonsProven: proven('reasons'),
		exclusionsProven: proven('exclusions'),
		questionsProven: proven('questions'),
		demandProven: proven('demand'),
		alternativesProven: proven('alternatives'),
		supplyGap: round(
			count(({ unservedNeeds }) => unservedNeeds) /
				Math.max(
					1,
					count(({ needs }) => needs),
				),
		),
	};
}

/** The figures that fell behind an earlier scoreboard by more than their tolerance, with both values. */
export function regressions(before: Scoreboard, now: Scoreboard): { figure: string; before: number; now: number }[] {
	return (Object.keys(tolerances) as (keyof typeof tolerances)[]).flatMap((figure) => {
		const { better, by } = tolerances[figure];
		const loss = better === 'higher' ? before[figure] - now[figure] : now[figure] - before[figure];
		return loss > by + 1e-9 ? [{ figure, before: before[figure], now: now[figure] }] : [];
	});
}

/** Gini of shown ÷ qualified over the doors that were among equals at least twice: once says nothing about fairness. */
function giniOfExposure(stories: readonly StoryFigures[]): number {
	const qualified = new Map<string, number>();
	const shown = new Map<string, number>();
	for (const story of stories) {
		for (const door of story.qualified) {
			qualified.set(door, (qualified.get(door) ?? 0) + 1);
			if (story.shown.includes(door)) shown.set(door, (shown.get(door) ?? 0) + 1);
		}
	}
	const rates = [...qualified].filter(([, times]) => times >= 2).map(([door, times]) => (shown.get(door) ?? 0) / times);
	return gini(rates);
}

/** Gini coefficient of values from 0 up; 0 where there is nothing to share. */
export function gini(values: readonly number[]): number {
	const total = values.reduce((sum, value) => sum + value, 0);
	if (total === 0) return 0;
	const sorted = values.toSorted((a, b) => a - b);
	const weighted = sorted.reduce((sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value, 0);
	return weighted / (sorted.length * total);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
