import type { ExcludedService, ExclusionReason, Plan } from '../planner/plan-types.ts';
import type { PlanNames, PlanSentences } from './plan-sentence-types.ts';
import { sentence } from './plan-sentences.ts';

/** The services that were held back for the same reasons. */
export interface Exclusion {
	readonly why: string;
	readonly services: readonly ExcludedService[];
}

/**
 * What was held back, by its reasons in words: twenty services of other sectors are one sentence and not twenty. What could be had with
 * the least change comes first and what has ended last; of these, whatever holds back most. Services are in the order of their names.
 */
export function exclusionsByReason(
	{ excluded }: Pick<Plan, 'excluded'>,
	sentences: PlanSentences,
	names: PlanNames,
): Exclusion[] {
	const groups = new Map<string, [ExcludedService, ...ExcludedService[]]>();
	for (const one of excluded) {
		const why = one.because.map((reason) => sentence(sentences.exclusion, reason, names)).join(' ');
		const group = groups.get(why);
		if (group === undefined) groups.set(why, [one]);
		else group.push(one);
	}
	return [...groups]
		.sort(([, a], [, b]) => changesFor(a[0].because) - changesFor(b[0].because) || b.length - a.length)
		.map(([why, services]) => ({ why, services: services.toSorted((a, b) => compareNames(a, b, names)) }));
}

/** How much would have to change. No answer brings back what is gone. */
function changesFor(because: readonly ExclusionReason[]): number {
	return because.reduce((sum, { code }) => sum + (code === 'ended' || code === 'organization-ended' ? 100 : 1), 0);
}

/** By their letters as they stand, so that every machine shows one order. */
function compareNames(a: ExcludedService, b: ExcludedService, { service }: PlanNames): number {
	const [first, second] = [service(a.service), service(b.service)];
	return first < second ? -1 : first > second ? 1 : 0;
}
