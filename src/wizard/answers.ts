import { present } from '../formats/present.ts';
import { toFragment } from '../formats/summary-fragment.ts';
import type { Summary, SummaryEmployer, SummaryFactor } from '../planner/summary.ts';
import { factorIds, type FactorId, type Standing } from '../schema/vocabulary.ts';

/** A list with a value put in or, where it was in, taken out. The order in which things were said stays. */
export function toggled<T>(list: readonly T[] | undefined, value: T): readonly T[] {
	return list?.includes(value) === true ? list.filter((one) => one !== value) : [...(list ?? []), value];
}

/** A summary without empty parts: "nothing said" has one form, so that equal answers make equal addresses. */
export function tidy(summary: {
	readonly [Part in keyof Summary]?: Summary[Part] | undefined;
}): Summary {
	const { voice, employer, modes, urgent, factors, needs } = summary;
	return present({
		voice,
		employer: unlessEmpty(employer),
		modes: unlessEmpty(modes),
		urgent: unlessEmpty(urgent),
		factors: unlessEmpty(factors),
		needs: unlessEmpty(needs),
	});
}

/** A summary with facts about the employer changed; `undefined` takes a fact back. */
export function withEmployer(
	summary: Summary,
	change: { readonly [Field in keyof SummaryEmployer]?: SummaryEmployer[Field] | undefined },
): Summary {
	const employer = { ...summary.employer, ...change };
	return tidy({
		...summary,
		employer: present({ ...employer, owners: unlessEmpty(employer.owners), languages: unlessEmpty(employer.languages) }),
	});
}

export function withFactor(summary: Summary, id: FactorId, factor: SummaryFactor): Summary {
	const kept = present({ ...factor, needs: unlessEmpty(factor.needs), note: factor.note === '' ? undefined : factor.note });
	return tidy({ ...summary, factors: { ...summary.factors, [id]: kept } });
}

/** A factor that pushes people away creates needs; a strength never does. */
export function strains(standing: Standing | undefined): boolean {
	return standing === 'stressor' || standing === 'both';
}

/** Every need that was named, each once: outside the factors, as urgent, and under what strains. */
export function namedNeeds(summary: Summary): string[] {
	const underFactors = factorIds.flatMap((id) => {
		const factor = summary.factors?.[id];
		return strains(factor?.standing) ? (factor?.needs ?? []) : [];
	});
	return [...new Set([...(summary.needs ?? []), ...(summary.urgent ?? []), ...underFactors])];
}

/** What is urgent only because it was named: whatever is no longer named is no longer urgent. */
export function withoutStaleUrgency(before: Summary, after: Summary): Summary {
	const namedBesidesUrgent = ({ urgent: _, ...rest }: Summary) => namedNeeds(rest);
	const lost = namedBesidesUrgent(before).filter((need) => !namedBesidesUrgent(after).includes(need));
	return tidy({ ...after, urgent: after.urgent?.filter((need) => !lost.includes(need)) });
}

/** Whether there is anything to plan for: a named need, or something that strains. */
export function isAnythingToPlan(summary: Summary): boolean {
	return namedNeeds(summary).length > 0 || factorIds.some((id) => strains(summary.factors?.[id]?.standing));
}

/** Whether two summaries say the same, notes aside. */
export function sameAnswers(one: Summary, other: Summary): boolean {
	return toFragment(one) === toFragment(other);
}

export function hasNotes(summary: Summary): boolean {
	return Object.values(summary.factors ?? {}).some(({ note }) => note !== undefined);
}

export function isEmpty(summary: Summary): boolean {
	return Object.keys(summary).length === 0;
}

function unlessEmpty<T extends object>(part: T | undefined): T | undefined {
	return part === undefined || Object.keys(part).length === 0 ? undefined : part;
}
