import type { ExcludedService, Plan } from '../planner/plan-types.ts';
import { sentence, type PlanNames, type PlanSentences } from './plan-sentences.ts';

/** The services that were held back for the same reasons. */
export interface Exclusion {
	readonly why: string;
	readonly services: readonly ExcludedService[];
}

/** What was held back, by its reasons in words: twenty services of other sectors are one sentence and not twenty. */
export function exclusionsByReason(
	{ excluded }: Pick<Plan, 'excluded'>,
	sentences: PlanSentences,
	names: PlanNames,
): Exclusion[] {
	const services = new Map<string, ExcludedService[]>();
	for (const one of excluded) {
		const why = one.because.map((reason) => sentence(sentences.exclusion, reason, names)).join(' ');
		services.set(why, [...(services.get(why) ?? []), one]);
	}
	return [...services].map(([why, held]) => ({ why, services: held }));
}
