import { inOrder, standingOf, type Standing } from '../hand-off/standing.ts';
import type { Introduction } from '../schema/caseload.ts';
import { daysBetween } from '../trust/days.ts';

/** By what introductions are counted. */
export const countGroups = ['all', 'door', 'need', 'county', 'month'] as const;
export type CountGroup = (typeof countGroups)[number];

/**
 * What is counted. `accepted` and `declined` are the newest answers; the three outcomes stay apart, and what nobody knows yet counts nowhere.
 * An introduction with several needs counts at each of them.
 */
export const countColumns = [
	'introductions',
	'answered',
	'accepted',
	'declined',
	'no-answer',
	'contact-made',
	'service-received',
	'need-eased',
	'need-not-eased',
	'median-days-to-answer',
] as const;
export type CountColumn = (typeof countColumns)[number];

export interface CountRow {
	readonly group: CountGroup;
	/** Id of the door, need or county, or the month as `YYYY-MM`; absent for all, and where it was not said. */
	readonly of?: string;
	/** The median is in days, and absent where nobody has answered. */
	readonly counts: Readonly<Record<Exclude<CountColumn, 'median-days-to-answer'>, number>> & {
		readonly 'median-days-to-answer'?: number;
	};
}

interface Counted {
	readonly standing: Standing;
	/** Day it left. */
	readonly sentOn: string;
	readonly daysToAnswer?: number;
	readonly keys: Readonly<Record<CountGroup, readonly (string | undefined)[]>>;
}

/**
 * Counts of the introductions that have left, without anybody's name, note or words. Drafts are nobody's business yet.
 *
 * @param today `YYYY-MM-DD`
 */
export function countCaseload(introductions: readonly Introduction[], today: string): readonly CountRow[] {
	const counted = introductions.flatMap((introduction) => toCounted(introduction, today));
	return countGroups.flatMap((group) => {
		const keys = [...new Set(counted.flatMap(({ keys }) => keys[group]))].sort(byKey);
		const rows = group === 'all' ? [undefined] : keys;
		return rows.map((key): CountRow => {
			const those = counted.filter(({ keys }) => keys[group].includes(key));
			return { group, ...(key === undefined ? {} : { of: key }), counts: countsOf(those) };
		});
	});
}

function toCounted(introduction: Introduction, today: string): Counted[] {
	const standing = standingOf(introduction, today);
	const { sentOn } = standing;
	if (sentOn === undefined) return [];
	const { packet } = introduction;
	const needs = packet?.need?.needs?.map(({ need }) => need) ?? [];
	const firstAnswer = inOrder(introduction.events).find(({ kind }) => kind === 'answered');
	return [
		{
			standing,
			sentOn,
			...(firstAnswer === undefined ? {} : { daysToAnswer: Math.max(0, daysBetween(sentOn, firstAnswer.on)) }),
			keys: {
				all: [undefined],
				door: [packet?.to.door],
				need: needs.length === 0 ? [undefined] : [...new Set(needs)],
				county: [packet?.about?.county],
				month: [sentOn.slice(0, 7)],
			},
		},
	];
}

function countsOf(those: readonly Counted[]): CountRow['counts'] {
	const count = (fits: (standing: Standing) => boolean) => those.filter(({ standing }) => fits(standing)).length;
	const median = medianOf(those.flatMap(({ daysToAnswer }) => daysToAnswer ?? []));
	return {
		introductions: those.length,
		answered: count(({ reply }) => reply !== undefined),
		accepted: count(({ reply }) => reply?.answer === 'accepted'),
		declined: count(({ reply }) => reply?.answer === 'not-for-us' || reply?.answer === 'no-capacity'),
		'no-answer': count(
			({ state, reply, closed }) => state === 'no-answer' || (reply === undefined && closed?.why === 'no-answer'),
		),
		'contact-made': count(({ outcomes }) => outcomes['contact-made']?.reached === true),
		'service-received': count(({ outcomes }) => outcomes['service-received']?.reached === true),
		'need-eased': count(({ outcomes }) => outcomes['need-eased']?.reached === true),
		'need-not-eased': count(({ outcomes }) => outcomes['need-eased']?.reached === false),
		...(median === undefined ? {} : { 'median-days-to-answer': median }),
	};
}

/** The middle one, or half-way between the two in the middle. */
function medianOf(days: readonly number[]): number | undefined {
	const sorted = days.toSorted((one, other) => one - other);
	const middle = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** By id; what was not said comes last. */
function byKey(one: string | undefined, other: string | undefined): number {
	if (one === other) return 0;
	if (one === undefined) return 1;
	return other === undefined || one < other ? -1 : 1;
}
