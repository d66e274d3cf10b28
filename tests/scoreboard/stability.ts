import type { Directory } from '../../src/planner/directory.ts';
import { plan } from '../../src/planner/plan.ts';
import type { Summary, SummaryFactor } from '../../src/planner/summary.ts';
import { modes, type FactorId } from '../../src/schema/vocabulary.ts';

/**
 * Likeness (Jaccard) of the first three doors before and after one answer is turned, on average over the answers.
 *
 * @param before the doors of the plan as it is, first three
 * @param turned the summaries with one answer turned each; where there is none, nothing changes and the likeness is 1
 */
export function stabilityOf(directory: Directory, turned: readonly Summary[], today: string, before: readonly string[]): number {
	const likenesses = turned.map((summary) => {
		const after = plan(directory, summary, today)
			.doors.slice(0, 3)
			.map(({ door }) => door);
		const all = new Set([...before, ...after]);
		return all.size === 0 ? 1 : before.filter((door) => after.includes(door)).length / all.size;
	});
	return likenesses.length === 0 ? 1 : likenesses.reduce((sum, likeness) => sum + likeness, 0) / likenesses.length;
}

/** The summaries in which one answer that only weighs is turned: a mode, whether a named need is urgent, what attracts people. */
export function withOneWeightTurned(summary: Summary): Summary[] {
	return [
		...modes.map((mode) => ({ ...summary, modes: toggled(summary.modes ?? [], mode) })),
		...namedNeeds(summary).map((need) => named({ ...summary, urgent: toggled(summary.urgent ?? [], need) }, need)),
		...factorsOf(summary)
			.filter(([, { standing }]) => standing === 'strength')
			.map(([id]) => ({ ...summary, factors: { ...summary.factors, [id]: { standing: 'not-discussed' as const } } })),
	];
}

/** The summaries in which one need that was named is not named. */
export function withOneNeedLess(summary: Summary): Summary[] {
	return namedNeeds(summary).map((need) => {
		const without = (needs: readonly string[] | undefined) => (needs ?? []).filter((one) => one !== need);
		return {
			...summary,
			needs: without(summary.needs),
			urgent: without(summary.urgent),
			factors: Object.fromEntries(factorsOf(summary).map(([id, factor]) => [id, { ...factor, needs: without(factor.needs) }])),
		};
	});
}

/** What is no longer urgent is still named. */
function named(summary: Summary, need: string): Summary {
	return namedNeeds(summary).includes(need) ? summary : { ...summary, needs: [...(summary.needs ?? []), need] };
}

function namedNeeds(summary: Summary): string[] {
	const strained = factorsOf(summary).filter(([, { standing }]) => standing === 'stressor' || standing === 'both');
	return [...new Set([...strained.flatMap(([, { needs }]) => needs ?? []), ...(summary.needs ?? []), ...(summary.urgent ?? [])])];
}

function factorsOf(summary: Summary): [FactorId, SummaryFactor][] {
	return Object.entries(summary.factors ?? {}) as [FactorId, SummaryFactor][];
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
	return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
