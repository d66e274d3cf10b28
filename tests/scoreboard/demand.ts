import { answersBehind } from '../../src/planner/demand.ts';
import { plan } from '../../src/planner/plan.ts';
import type { DemandedNeed, DemandReason } from '../../src/planner/plan-types.ts';
import type { Summary, SummaryFactor } from '../../src/planner/summary.ts';
import type { FactorId } from '../../src/schema/vocabulary.ts';
import { withoutNeed } from './counterfactual.ts';
import type { Situation } from './situation.ts';

/**
 * What is untrue about "because you said …"; nothing where it is proven. It is proven when taking the answer back, in each way there
 * is, takes the reason away, and the need with it where no other answer asks for it. A need that is no longer picked under a factor
 * which still strains may come back as one of that factor's typical needs: another reason, and one that says so.
 */
export function faultsOfDemand(situation: Situation, demanded: DemandedNeed, reason: DemandReason): string[] {
	const isOnlyAnswer = demanded.because.filter(({ code }) => code !== 'fits-mode').length === 1 && reason.code !== 'fits-mode';
	return [
		...withoutAnswer(situation.summary, demanded.need, reason).flatMap((summary) => {
			const after = demandFor({ ...situation, summary }, demanded.need);
			if (after?.because.some((one) => sameReason(one, reason))) return [`${demanded.need} keeps ${reason.code}`];
			const isBackAsTypical = reason.code === 'picked-under-stressor' && after?.weight === 'explore';
			return isOnlyAnswer && after !== undefined && !isBackAsTypical ? [`${demanded.need} stays without ${reason.code}`] : [];
		}),
		...(demandFor(
			{ ...situation, summary: withoutNeed(situation.summary, demanded.need, answersBehind(demanded)) },
			demanded.need,
		)
			? [`${demanded.need} stays without all of its answers`]
			: []),
	];
}

/** The demand for one need: what nobody offers is demanded all the same. */
function demandFor({ directory, summary, today }: Situation, need: string): DemandedNeed | undefined {
	return plan({ ...directory, services: [] }, summary, today).demand.find((one) => one.need === need);
}

/** The summaries in which the answer that a reason names is taken back. */
function withoutAnswer(summary: Summary, need: string, reason: DemandReason): Summary[] {
	const without = (list: readonly string[] | undefined) => (list ?? []).filter((one) => one !== need);
	const factor = (id: FactorId, change: Partial<SummaryFactor>): Summary => ({
		...summary,
		factors: { ...summary.factors, [id]: { ...summary.factors?.[id], ...change } },
	});
	switch (reason.code) {
		case 'picked-under-stressor':
			return [
				factor(reason.factor, { needs: without(summary.factors?.[reason.factor]?.needs) }),
				factor(reason.factor, { standing: 'not-discussed' }),
				factor(reason.factor, { standing: 'strength' }),
			];
		case 'typical-of-stressor':
			return [factor(reason.factor, { standing: 'not-discussed' }), factor(reason.factor, { standing: 'strength' })];
		case 'picked-directly':
			return [{ ...summary, needs: without(summary.needs) }];
		case 'said-urgent':
			return [{ ...summary, urgent: without(summary.urgent) }];
		case 'fits-mode':
			return [{ ...summary, modes: (summary.modes ?? []).filter((mode) => mode !== reason.mode) }];
	}
}

function sameReason(a: DemandReason, b: DemandReason): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
