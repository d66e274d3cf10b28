import type { Headline } from '../i18n/wizard-facts.ts';
import type { Plan } from '../planner/plan-types.ts';

/**
 * What the first sentence of a plan may say.
 *
 * @param peopleNow the needs that the button "I need people now" stands for
 */
export function headlineOf(plan: Plan, peopleNow: readonly string[]): Headline {
	const musts = plan.demand.filter(({ weight }) => weight === 'must');
	const needs = (musts.length > 0 ? musts : plan.demand).map(({ need }) => need);
	const atDoors = new Set(plan.doors.flatMap(({ answers }) => answers.map(({ need }) => need)));
	const without = new Set(plan.unanswered.map(({ need }) => need));
	const helped = needs.filter((need) => atDoors.has(need)).length;
	const unanswered = needs.filter((need) => without.has(need)).length;
	// The button names its needs and calls them urgent. Who picked one of them under a factor named it.
	const isTapped =
		peopleNow.length > 0 && peopleNow.every((id) => musts.some(({ need, because }) => need === id && cameWithButton(because)));
	return {
		about: musts.length > 0 ? (isTapped ? 'urgent' : 'named') : needs.length > 0 ? 'suggested' : 'nothing',
		needs: needs.length,
		own: needs.length - helped - unanswered,
		helped,
		unanswered,
		doors: plan.doors.length,
		isFewest: plan.exact && plan.doors.length > 1,
	};
}

function cameWithButton(because: Plan['demand'][number]['because']): boolean {
	return because.some(({ code }) => code === 'said-urgent') && !because.some(({ code }) => code === 'picked-under-stressor');
}
