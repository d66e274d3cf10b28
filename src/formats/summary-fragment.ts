import type { Summary } from '../planner/summary.ts';
import { factorIds } from '../schema/vocabulary.ts';
import { readSummaryParts, type DatedSummary, type KnownIds, type LeftOut } from './summary.ts';

/**
 * A summary in the fragment of an address: what stands after `#` is never sent to a server. Readable on purpose, so that a person can
 * see what a link tells: `#step=plan&county=digby&pay-benefits=stressor:afford-a-new-hire&needs=get-advice`.
 *
 * Notes never travel in an address.
 */
export interface FragmentReading {
	readonly summary: DatedSummary;
	readonly step: string | undefined;
	readonly leftOut: readonly LeftOut[];
}

/** Longest fragment that is looked at, in characters. The longest honest one is about half of this. */
const fragmentLimit = 8_000;

const lists = ['modes', 'urgent', 'needs'] as const;
const employerFields = ['county', 'community', 'sector', 'kind'] as const;

/** The fragment for a summary and a step, without `#`. Empty when nothing was said. */
export function toFragment(summary: Summary, step?: string): string {
	const said: [string, string][] = [];
	const say = (key: string, value: string | undefined) => {
		if (value !== undefined && value !== '') said.push([key, value]);
	};
	say('step', step);
	say('voice', summary.voice);
	for (const field of employerFields) say(field, summary.employer?.[field]);
	say('employees', summary.employer?.employees?.toString());
	say('owners', summary.employer?.owners?.join(','));
	say('languages', summary.employer?.languages?.join(','));
	for (const list of lists) say(list, summary[list]?.join(','));
	for (const id of factorIds) {
		const factor = summary.factors?.[id];
		if (factor !== undefined) say(id, [factor.standing, ...(factor.needs?.length ? [factor.needs.join(',')] : [])].join(':'));
	}
	return said
		.map(
			([key, value]) =>
				`${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')}`,
		)
		.join('&');
}

/**
 * Reads a fragment, with or without `#`. Hand-edited and truncated ones keep what can be read; the rest is reported and left out.
 */
export function fromFragment(fragment: string, known: KnownIds): FragmentReading {
	const text = fragment.replace(/^#/, '');
	const cut: LeftOut[] =
		text.length > fragmentLimit ? [{ path: '#', value: `${text.slice(fragmentLimit, fragmentLimit + 40)}…` }] : [];
	const said = new URLSearchParams(text.slice(0, fragmentLimit));
	const keys = new Set<string>(['step', 'voice', ...employerFields, 'employees', 'owners', 'languages', ...lists, ...factorIds]);
	const unknown = [...said]
		.filter(([key]) => !keys.has(key) && key !== '')
		.map(([path, value]) => ({ path, value: value.slice(0, 60) }));

	const one = (key: string) => said.get(key) ?? undefined;
	const split = (value: string | undefined) => value?.split(',').filter((part) => part !== '');
	const employer = {
		...Object.fromEntries(employerFields.map((field) => [field, one(field)])),
		employees: numberOrText(one('employees')),
		owners: split(one('owners')),
		languages: split(one('languages')),
	};
	const factors = factorIds.flatMap((id) => {
		const value = one(id);
		if (value === undefined) return [];
		const [standing, needs] = value.split(':');
		return [[id, { standing, needs: split(needs) }] as const];
	});
	const reading = readSummaryParts(
		{
			voice: one('voice'),
			employer: Object.values(employer).some((value) => value !== undefined) ? employer : undefined,
			...Object.fromEntries(lists.map((list) => [list, split(one(list))])),
			factors: factors.length > 0 ? Object.fromEntries(factors) : undefined,
		},
		known,
	);
	return { summary: reading.summary, step: one('step'), leftOut: [...cut, ...unknown, ...reading.leftOut] };
}

function numberOrText(value: string | undefined): number | string | undefined {
	return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : value;
}
