import type { Headline } from '../i18n/wizard-facts.ts';
import type { Plan } from '../planner/plan-types.ts';

/** What the first sentence of a plan may say. */
export function headlineOf(plan: Plan): Headline {
	const musts = plan.demand.filter(({ weight }) => weight === 'must');
	const needs = (musts.length > 0 ? musts : plan.demand).map(({ need }) => need);
	const atDoors = new Set(plan.doors.flatMap(({ answers }) => answers.map(({ need }) => need)));
	const without = new Set(plan.unanswered.map(({ need }) => need));
	const helped = needs.filter((need) => atDoors.has(need)).length;
	const unanswered = needs.filter((need) => without.has(need)).length;
	// A need that is urgent and was picked nowhere came with a button.
	const isTapped = musts.some(({ because }) => because.length > 0 && !because.some(({ code }) => code.startsWith('picked-')));
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
