import type { WizardListings, WizardQuestions } from '../formats/wizard-data.ts';
import { answersToldAt } from '../i18n/answers-told.ts';
import { townAndCounty } from '../i18n/phrases.ts';
import type { CallFacts } from '../i18n/wizard-facts.ts';
import type { PlanNames } from '../i18n/plan-sentence-types.ts';
import type { Plan, PlannedDoor } from '../planner/plan-types.ts';
import type { Summary } from '../planner/summary.ts';
import { reachOf } from './contact.ts';
import { strengthsAt } from './strength-use.ts';

/** Most needs that fit into one breath. */
const mostNeeds = 4;

/**
 * What somebody would say at a door of their plan: only needs that were named, unless none was. What merely may help is on the page, but
 * nobody said that they want it.
 */
export function callFactsOf(
	door: PlannedDoor,
	plan: Plan,
	summary: Summary,
	questions: WizardQuestions & Pick<WizardListings, 'doors'>,
	names: PlanNames,
): CallFacts {
	const { employer, voice } = summary;
	const answers = answersToldAt(door, plan);
	const demanded = new Map(plan.demand.map((one) => [one.need, one]));
	const named = answers.filter(({ need }) => demanded.get(need)?.weight === 'must');
	const told = named.length > 0 ? named : answers;
	const needs = [...new Set(told.map(({ need }) => need))];
	const known = questions.doors[door.door];
	const strengths = strengthsAt(door, plan, summary, questions);
	return {
		voice: voice ?? 'employer',
		reach: known === undefined ? 'page' : reachOf(questions, known),
		kind: employer?.kind,
		place: placeOf(summary, questions),
		employees: employer?.employees,
		sector: employer?.sector === undefined ? undefined : names.sector(employer.sector),
		needs: needs.slice(0, mostNeeds).map(names.need),
		isSuggested: named.length === 0,
		service: names.service(told[0]?.service ?? ''),
		strengths: strengths && {
			use: strengths.use,
			factors: strengths.factors.map((factor) => ({ factor, isPartly: summary.factors?.[factor]?.standing === 'both' })),
		},
		isUrgent: needs.some((need) => demanded.get(need)?.urgent === true),
	};
}

/** The community with its county, or the county alone. */
export function placeOf({ employer }: Summary, { counties, language }: WizardQuestions): string | undefined {
	const county = counties.find(({ id }) => id === employer?.county);
	if (county === undefined) return employer?.community;
	const name = shortName(county.name);
	return employer?.community === undefined ? name : townAndCounty[language](employer.community, name);
}

/** "Halifax County" of "Halifax County (Halifax Regional Municipality)", where there is little room. */
export function shortName(name: string): string {
	return name.replace(/\s*\(.*\)$/, '');
}
