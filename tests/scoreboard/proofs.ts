import { plan } from '../../src/planner/plan.ts';
import type { DemandedNeed, Plan, PlannedDoor } from '../../src/planner/plan-types.ts';
import { isProven } from './counterfactual.ts';
import { faultsOfDemand } from './demand.ts';
import { faultsOfExclusion } from './exclusions.ts';
import { faultsOfQuestion } from './questions.ts';
import type { Situation } from './situation.ts';

/** What a plan claims, kind by kind. */
export const claims = ['reasons', 'exclusions', 'questions', 'demand', 'alternatives'] as const;
export type Claim = (typeof claims)[number];

/** How many claims a plan makes, and which of them do not survive their counterfactual. */
export interface Proof {
	readonly claims: number;
	readonly faults: readonly string[];
}

/** Holds what a plan says against the same situation with one thing changed. */
export const proofOf: Readonly<Record<Claim, (situation: Situation, plan: Plan) => Proof>> = {
	reasons: ({ directory, summary, today }, { doors }) =>
		proofOfEach(
			doors.flatMap((door) => door.reasons.map((reason) => ({ door, reason }))),
			({ door, reason }) => (isProven(directory, summary, today, door, reason) ? [] : [`${reason.code} at ${door.door}`]),
		),
	exclusions: (situation, { demand, excluded }) => proofOfEach(excluded, (held) => faultsOfExclusion(situation, demand, held)),
	questions: (situation, { doors }) =>
		proofOfEach(
			doors.flatMap((door) => door.ask.map((question) => ({ door, question }))),
			({ door, question }) => faultsOfQuestion(situation, door, question),
		),
	demand: (situation, { demand }) =>
		proofOfEach(
			demand.flatMap((demanded) => demanded.because.map((reason) => ({ demanded, reason }))),
			({ demanded, reason }) => faultsOfDemand(situation, demanded, reason),
		),
	alternatives: (situation, { demand, doors }) =>
		proofOfEach(
			doors.flatMap((door) => door.alternatives.map((other) => ({ door, other }))),
			({ door, other }) => (couldStandIn(situation, demand, door, other) ? [] : [`${other} could not stand in for ${door.door}`]),
		),
};

/** Whether another door, were it the only one, would be suggested for something that this door is in the plan for. */
function couldStandIn(situation: Situation, demand: readonly DemandedNeed[], { answers }: PlannedDoor, other: string): boolean {
	const { directory, summary, today } = situation;
	const { voice: _voice, ...toEmployer } = summary;
	const hasMusts = demand.some(({ weight }) => weight === 'must');
	const targets = demand.filter(({ weight }) => !hasMusts || weight === 'must').map(({ need }) => need);
	const onlyOther = { ...directory, doors: directory.doors.filter(({ id }) => id === other) };
	return plan(onlyOther, toEmployer, today).doors.some(
		(door) =>
			door.door === other &&
			door.answers.some(({ need }) => targets.includes(need) && answers.some((answer) => answer.need === need)),
	);
}

/** One fault for each claim that has any, so that faults and claims can be held against each other. */
function proofOfEach<Item>(items: readonly Item[], faultsOf: (item: Item) => string[]): Proof {
	return { claims: items.length, faults: items.flatMap((item) => faultsOf(item).slice(0, 1)) };
}
