import type { Plan } from '../../src/planner/plan-types.ts';
import type { Scenario } from './scenario.ts';

/** Naming an organization means any of its desks. */
export function isDoor(door: string | undefined, wanted: string): boolean {
	return door === wanted || door?.split('/')[0] === wanted;
}

/** Whether the first door is one that a good practitioner would knock on first; a story may leave that open. */
export function startsWell(plan: Plan, { first }: Scenario): boolean {
	return first === undefined || [first].flat().some((wanted) => isDoor(plan.doors[0]?.door, wanted));
}

/** Doors that the story wants and the plan lacks; a list is lacking when none of it is there. */
export function missingDoors(plan: Plan, { includes = [] }: Scenario): (string | string[])[] {
	return includes.filter((wanted) => ![wanted].flat().some((one) => plan.doors.some(({ door }) => isDoor(door, one))));
}

/** Doors, organizations and services that the story warns against and that the plan suggests anywhere. */
export function wrongSuggestions(plan: Plan, { never = [] }: Scenario): string[] {
	const suggested = plan.doors.flatMap(({ door, answers, alternatives }) => [
		door,
		...answers.map(({ service }) => service),
		...alternatives,
	]);
	return never.filter((id) => suggested.some((one) => isDoor(one, id)));
}

/** Reasons that the story wants and that the plan does not give at that door. */
export function missingReasons(plan: Plan, { because = [] }: Scenario): NonNullable<Scenario['because']> {
	return because.filter(
		({ door: wanted, need, code }) =>
			!plan.doors.some(
				({ door, reasons }) =>
					isDoor(door, wanted) &&
					reasons.some(
						(reason) =>
							(code === undefined || reason.code === code) && (need === undefined || ('need' in reason && reason.need === need)),
					),
			),
	);
}
