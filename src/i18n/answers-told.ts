import type { Answer, Plan, PlannedDoor } from '../planner/plan-types.ts';

/**
 * A door's answers in the order in which they are told: what somebody named before what a strain suggests; of each, what the door is
 * made for first, and last what another door of the plan is made for. The first decides the first step and the service to ask about:
 * led by what another door does better, both would be beside the point.
 */
export function answersToldAt(
	door: Pick<PlannedDoor, 'answers'>,
	{ demand, doors, own }: Pick<Plan, 'demand' | 'doors' | 'own'>,
): Answer[] {
	const named = new Set(demand.filter(({ weight }) => weight === 'must').map(({ need }) => need));
	const madeFor = new Set(
		[...own, ...doors.flatMap(({ answers }) => answers)].filter(({ level }) => level === 'core').map(({ need }) => need),
	);
	const rankOf = ({ need, level }: Answer) => (named.has(need) ? 0 : 3) + (level === 'core' ? 0 : madeFor.has(need) ? 2 : 1);
	return door.answers.toSorted((a, b) => rankOf(a) - rankOf(b));
}
