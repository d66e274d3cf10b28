import { type Entries, problemAt, type ServiceFiles } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/** A dollar amount or a share, in either language: "$5,000", "5 000 $", "25%", "25 %", "25 percent". */
const amount = /\$\s?\d[\d,. ]*|\d[\d,.\u00A0\u202F ]*\s?(?:\$|%|percent\b|per cent\b|pour cent\b)/;

/**
 * An amount goes out of date faster than anything else, so it never stands without the year in which somebody stated it: beside the cost,
 * or else with a source. That each listing names its sources, and what each supports, is in the schema.
 */
export function sourcesPresent({ services }: Entries): Problem[] {
	return services.flatMap((service) => [...findUndatedCost(service), ...findUndatedAmounts(service)]);
}

function findUndatedCost({ english }: ServiceFiles): Problem[] {
	const { cost } = english.front;
	const found = amount.exec(cost?.words ?? '')?.[0];
	if (found === undefined || cost?.stated !== undefined) return [];
	return [
		problemAt(english, ['cost', 'words'], {
			code: 'amount-without-year',
			message: `The cost names ${quote(found.trim())}, but not when that was stated.`,
			fix: 'Add "stated" to the cost with the year of the page, or take the amount out.',
		}),
	];
}

/** Amounts in other words are covered by a year beside the cost or by a dated source. */
function findUndatedAmounts({ english }: ServiceFiles): Problem[] {
	const { cost, sources, summary, eligibility, access } = english.front;
	if (cost?.stated !== undefined || sources.some((source) => source.stated !== undefined)) return [];
	const lines: (readonly [readonly PropertyKey[], string])[] = [
		[['summary'], summary],
		...(eligibility?.conditions ?? []).map((line, index) => [['eligibility', 'conditions', index], line] as const),
		...access.steps.map((line, index) => [['access', 'steps', index], line] as const),
	];
	return lines.flatMap(([path, line]) => {
		const found = amount.exec(line)?.[0];
		if (found === undefined) return [];
		return [
			problemAt(english, path, {
				code: 'amount-without-year',
				severity: 'warning',
				message: `${quote(found.trim())} is named, but no source says when that was stated.`,
				fix: 'Add "stated" to the source that gives it, or take the amount out.',
			}),
		];
	});
}
