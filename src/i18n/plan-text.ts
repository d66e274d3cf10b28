import { answersToldAt } from './answers-told.ts';
import { exclusionsByReason } from './exclusions.ts';
import type { PlanNames, PlanSentences } from './plan-sentence-types.ts';
import { sentence } from './plan-sentences.ts';
import type { Plan, PlannedDoor, Question } from '../planner/plan-types.ts';
import type { WizardData } from '../formats/wizard-data.ts';
import type { FactorId } from '../schema/vocabulary.ts';

/** The plan as plain text: for a terminal, an e-mail, a case file. Lines of whole sentences, nothing that needs colour. */
export function planAsText(plan: Plan, data: WizardData, sentences: PlanSentences, names: PlanNames): string {
	const { headings, colon } = sentences;
	const label = (text: string) => text + colon;
	if (plan.demand.length === 0) return headings.nothingSaid;
	const blocks: string[][] = [[`${headings.plan} (${plan.today})`]];
	if (plan.strengths.length > 0) blocks.push([headings.draws, ...plan.strengths.map((factor) => `  ${names.factor(factor)}`)]);
	const strained = strainedFactors(plan).map(
		({ factor, needs }) => `  ${label(names.factor(factor))}${needs.map(names.need).join('; ')}`,
	);
	if (strained.length > 0) blocks.push([headings.strains, ...strained]);
	if (plan.own.length > 0) {
		blocks.push([headings.own, ...plan.own.map(({ need, service }) => `  ${label(names.need(need))}${names.service(service)}`)]);
	}
	if (plan.doors.length > 0) {
		blocks.push([plan.own.length > 0 ? headings.partners : headings.doors]);
		for (const [index, door] of plan.doors.entries()) blocks.push(doorAsText(door, index + 1, plan, data, sentences, names));
	}
	for (const { need, fallback } of plan.unanswered) {
		blocks.push([
			`${label(headings.unanswered)}${names.need(need)}`,
			`  ${label(headings.fallback)}${names.door(fallback)}${channelsOf(data, fallback)}`,
		]);
	}
	if (plan.explore.length > 0) {
		blocks.push([
			headings.explore,
			...plan.explore.map(
				({ need, service, door }) => `  ${label(names.need(need))}${names.service(service)} (${names.door(door)})`,
			),
		]);
	}
	if (plan.excluded.length > 0) {
		const lines = exclusionsByReason(plan, sentences, names).map(
			({ why, services }) => `  ${why} ${services.map(({ service }) => names.service(service)).join('; ')}`,
		);
		blocks.push([headings.excluded, ...lines]);
	}
	if (!plan.exact) blocks.push([headings.notProved]);
	return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** The factors that strain, each with the needs it brought, in the plan's order. */
function strainedFactors({ demand }: Plan): { factor: FactorId; needs: string[] }[] {
	const strained = new Map<FactorId, string[]>();
	for (const { need, because } of demand) {
		for (const reason of because) {
			if ('factor' in reason) strained.set(reason.factor, [...(strained.get(reason.factor) ?? []), need]);
		}
	}
	return [...strained].map(([factor, needs]) => ({ factor, needs }));
}

function doorAsText(
	door: PlannedDoor,
	number: number,
	plan: Plan,
	data: WizardData,
	sentences: PlanSentences,
	names: PlanNames,
): string[] {
	const { headings, colon } = sentences;
	const label = (text: string) => text + colon;
	const answers = answersToldAt(door, plan);
	const firstStep = data.services[answers[0]?.service ?? '']?.steps[0];
	const fullName = data.doors[door.door]?.fullName;
	return [
		`${number}. ${names.door(door.door)}${fullName === undefined ? '' : ` (${fullName})`}${channelsOf(data, door.door)}`,
		...answers.map(
			({ need, service, level }) =>
				`   ${label(headings.answers)}${names.need(need)} (${names.service(service)}${level === 'part' ? `, ${headings.alsoHelps}` : ''})`,
		),
		...(firstStep === undefined ? [] : [`   ${label(headings.firstStep)}${firstStep}`]),
		...door.reasons.map((reason) => `   ${label(headings.why)}${sentence(sentences.reason, reason, names)}`),
		...door.ask.flatMap((question) => [
			`   ${label(headings.ask)}${sentence(sentences.question, question, names)}`,
			...conditionsBehind(question, data).map((condition) => `     - ${condition}`),
		]),
		...door.alternatives.map((other) => `   ${label(headings.alternative)}${names.door(other)}${channelsOf(data, other)}`),
		`   ${sentences.warmth[door.warmth]} ${sentences.trust[door.trust]}.`,
	];
}

/** The conditions that a question is about, in the listing's own words. */
function conditionsBehind({ code, service }: Question, data: WizardData): readonly string[] {
	return code === 'condition-in-words' ? (data.services[service]?.conditions ?? []) : [];
}

function channelsOf(data: WizardData, door: string): string {
	const channels = (data.doors[door]?.channels ?? []).filter(({ kind }) => kind !== 'visit').map(({ value }) => value);
	return channels.length > 0 ? ` (${channels.join(', ')})` : '';
}
