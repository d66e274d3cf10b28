import type { WizardFactor, WizardQuestions } from '../../formats/wizard-data.ts';
import type { StrengthUse } from '../../i18n/wizard-facts.ts';
import type { Plan } from '../../planner/plan-types.ts';
import type { Summary } from '../../planner/summary.ts';
import type { FactorGroup, FactorId, Standing } from '../../schema/vocabulary.ts';
import { strengthsAt } from '../strength-use.ts';

/** Where a plan takes a need or a strength: a door by its number from 1, or another part of the page. */
export type Place = { readonly at: 'door'; readonly number: number } | { readonly at: 'own' | 'gap' | 'explore' };

/** One factor of the workplace: how it stands, and what the plan makes of it. */
export interface PicturedFactor {
	readonly id: FactorId;
	readonly title: string;
	readonly standing: Standing;
	/** The needs it brought, in the plan's order, each with where it is answered best; nowhere is an empty list. */
	readonly brought: readonly { readonly need: string; readonly places: readonly Place[] }[];
	/** Whether nobody named these needs, and the strain suggests them. */
	readonly isSuggested: boolean;
	/** What a strength is good for, with the doors at which it is said. */
	readonly uses: readonly { readonly use: StrengthUse; readonly places: readonly Place[] }[];
}

export interface PicturedGroup {
	readonly group: FactorGroup;
	readonly factors: readonly PicturedFactor[];
}

/** The workplace's factors in their groups, in the typology's order; nothing where none was discussed. */
export function pictureOf(summary: Summary, plan: Plan, questions: WizardQuestions): PicturedGroup[] {
	const standingOf = (id: FactorId) => summary.factors?.[id]?.standing ?? 'not-discussed';
	if (questions.factors.every(({ id }) => standingOf(id) === 'not-discussed')) return [];
	const uses = usesOf(summary, plan, questions);
	const groups: { group: FactorGroup; factors: PicturedFactor[] }[] = [];
	for (const { id, title, group } of questions.factors) {
		const pictured = { id, title, standing: standingOf(id), ...broughtBy(id, plan), uses: uses.get(id) ?? [] };
		const present = groups.find((one) => one.group === group);
		if (present === undefined) groups.push({ group, factors: [pictured] });
		else present.factors.push(pictured);
	}
	return groups;
}

/** Titles of the factors that draw people in, and of those that strain; what does both is in both. */
export function sidesOf(groups: readonly PicturedGroup[]): {
	readonly draws: readonly string[];
	readonly strains: readonly string[];
} {
	const factors = groups.flatMap((group) => group.factors);
	const titled = (side: Standing) =>
		factors.filter(({ standing }) => standing === side || standing === 'both').map(({ title }) => title);
	return { draws: titled('strength'), strains: titled('stressor') };
}

function broughtBy(factor: WizardFactor['id'], plan: Plan): Pick<PicturedFactor, 'brought' | 'isSuggested'> {
	const because = plan.demand.flatMap(({ need, because: reasons }) =>
		reasons.flatMap((reason) => ('factor' in reason && reason.factor === factor ? [{ need, code: reason.code }] : [])),
	);
	return {
		brought: because.map(({ need }) => ({ need, places: placesOf(need, plan) })),
		isSuggested: because.some(({ code }) => code === 'typical-of-stressor'),
	};
}

/** Where a need is answered: by whoever is made for it, else by whoever helps in part, else later, else by a person. */
function placesOf(need: string, plan: Plan): Place[] {
	const answered = [
		...plan.own.map((answer) => ({ answer, place: { at: 'own' } as const })),
		...plan.doors.flatMap(({ answers }, index) =>
			answers.map((answer) => ({ answer, place: { at: 'door', number: index + 1 } as const })),
		),
	].filter(({ answer }) => answer.need === need);
	const best = answered.some(({ answer }) => answer.level === 'core') ? 'core' : 'part';
	if (answered.length > 0) return answered.filter(({ answer }) => answer.level === best).map(({ place }) => place);
	if (plan.explore.some((answer) => answer.need === need)) return [{ at: 'explore' }];
	return plan.unanswered.some((gap) => gap.need === need) ? [{ at: 'gap' }] : [];
}

/** What each strength is good for, gathered from what is said at each door. */
function usesOf(summary: Summary, plan: Plan, questions: WizardQuestions): Map<FactorId, PicturedFactor['uses']> {
	const uses = new Map<FactorId, { use: StrengthUse; places: Place[] }[]>();
	for (const [index, door] of plan.doors.entries()) {
		const said = strengthsAt(door, plan, summary, questions);
		for (const factor of said?.factors ?? []) {
			const place: Place = { at: 'door', number: index + 1 };
			const ofFactor = uses.get(factor) ?? [];
			const same = ofFactor.find(({ use }) => use === said?.use);
			if (same !== undefined) same.places.push(place);
			else if (said !== undefined) ofFactor.push({ use: said.use, places: [place] });
			uses.set(factor, ofFactor);
		}
	}
	return uses;
}
