import { valueIn, withValue, type Draft, type Steps } from './draft.ts';

/** What a page is quoted for, beside the date of that page: a way to reach a desk, and where an office is. */
const readOnAPage: ReadonlySet<string | number> = new Set(['value', 'address', 'phone', 'email']);

/**
 * The date of a page belongs to the number or address that was read there. Where somebody has just typed another one, that date is taken
 * out, which the list of changes then says. A date that they typed themselves stays.
 *
 * @param steps the place in the English file that was just changed
 */
export function withoutDateOfOldValue(draft: Draft, before: Draft, steps: Steps): Draft {
	const field = steps.at(-1);
	if (field === undefined || !readOnAPage.has(field)) return draft;
	const date: Steps = [...steps.slice(0, -1), 'stated'];
	const old = valueIn(before, 'en', steps);
	const dated = valueIn(before, 'en', date);
	if (old === undefined || dated === undefined || dated !== valueIn(draft, 'en', date)) return draft;
	return valueIn(draft, 'en', steps) === old ? draft : withValue(draft, 'en', date, undefined);
}
