import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** The smallest comes before the largest: employees served, and the months after which trust decays. */
export function rangesRunUpward({ services, directory }: Entries): Problem[] {
	const problems = services.flatMap(({ english }) => {
		const { min, max } = english.front.eligibility?.employees ?? {};
		if (min === undefined || max === undefined || min <= max) return [];
		const message = `The smallest employer served has ${min} employees, the largest ${max}.`;
		return [
			problemAt(english, ['eligibility', 'employees'], {
				code: 'range-backwards',
				message,
				fix: 'Swap the two, or correct one.',
			}),
		];
	});
	if (directory === undefined) return problems;
	const { reviewEveryMonths, overdueAfterMonths, leavesSuggestionsAfterMonths } = directory.front;
	if (reviewEveryMonths < overdueAfterMonths && overdueAfterMonths < leavesSuggestionsAfterMonths) return problems;
	const message = `A listing is due after ${reviewEveryMonths} months, overdue after ${overdueAfterMonths} and leaves suggestions after ${leavesSuggestionsAfterMonths}.`;
	const fix = 'Make each number larger than the one before.';
	return [...problems, problemAt(directory, ['overdueAfterMonths'], { code: 'range-backwards', message, fix })];
}
