import type { Ask } from '../schema/freshness.ts';
import type { FreshnessState, ReminderStage } from '../schema/vocabulary.ts';
import { manyEn } from './phrases.ts';

type OpenState = Exclude<FreshnessState, 'ended'>;

/** Words of what `npm run freshness` prints. English. */
export const freshnessReportEn = {
	title: (date: string) => `How fresh the listings are on ${date}`,
	colon: ': ',
	open: (count: number) => `${manyEn(count, 'open listing', 'open listings')}:`,
	/** After a number and its share of the open listings. */
	states: {
		confirmed: 'confirmed',
		due: 'due to be confirmed again',
		overdue: 'overdue: colder and lower in plans, still suggested',
		lapsed: 'overdue for so long that nothing suggests them; found by name',
		unconfirmed: 'never confirmed by anybody: nothing decays, and somebody should ask for the first time',
	} satisfies Record<OpenState, string> as Readonly<Record<OpenState, string>>,
	ended: (count: number) =>
		`${manyEn(count, 'more has ended and is kept', 'more have ended and are kept')} so that old guides lead somewhere.`,
	within: (count180: string, count365: string) =>
		`Confirmed in the last 180 days: ${count180}. In the last 365 days: ${count365}.`,
	of: (count: number, all: number, share: string) => `${count} of ${all} (${share})`,
	age: (days: number) => `Half of the confirmations are at most ${manyEn(days, 'day', 'days')} old.`,
	noAge: 'There is no confirmation yet, so there is no age to tell.',
	corrections: {
		none: 'No mistake has been reported yet.',
		open: (count: number, days: number) =>
			`${manyEn(count, 'reported mistake is', 'reported mistakes are')} open; the oldest for ${manyEn(days, 'day', 'days')}.`,
		allSettled: 'No reported mistake is open.',
		settled: (count: number, days: number) =>
			`${manyEn(count, 'report is', 'reports are')} settled; half of them within ${manyEn(days, 'day', 'days')}.`,
	},
	dueHeading: (organizations: number) => `To be asked again: ${manyEn(organizations, 'organization', 'organizations')}`,
	nothingDue: 'Nobody has to be asked again today.',
	firstHeading: (organizations: number, listings: number) =>
		`To be asked for the first time: ${manyEn(organizations, 'organization', 'organizations')} with ${manyEn(listings, 'listing', 'listings')}`,
	listings: (count: number) => manyEn(count, 'listing', 'listings'),
	ask: {
		email: (to: readonly string[], role: string | undefined) =>
			`by email to ${to[0] ?? ''}${role === undefined ? '' : ` (${role})`}${to[1] === undefined ? '' : `, copy to ${to[1]}`}`,
		phone: (to: readonly string[]) => `by phone: ${to.join(', ')}`,
		form: (to: readonly string[]) => `through the form ${to.join(', ')}`,
		web: (to: readonly string[]) => `no phone or mailbox is known; look on ${to.join(', ')}`,
		nobody: () => 'no way to reach them is known',
	} satisfies Record<Ask['by'], (to: readonly string[], role: string | undefined) => string>,
	through: (way: string, organization: string) => `${way} (of ${organization})`,
	state: {
		confirmed: (overdue: string) => `confirmed, and overdue from ${overdue}`,
		due: (due: string, overdue: string) => `due since ${due}, overdue from ${overdue}`,
		overdue: (overdue: string, leaves: string) => `overdue since ${overdue}, no longer suggested from ${leaves}`,
		lapsed: (leaves: string) => `no longer suggested since ${leaves}`,
	},
	reminder: (stage: string, on: string) => `${stage}, fell on ${on}`,
	stages: {
		due: 'first reminder',
		'month-left': 'second reminder, one month before overdue',
		'two-weeks-left': 'last reminder, two weeks before overdue',
	} satisfies Record<ReminderStage, string> as Readonly<Record<ReminderStage, string>>,
	drafts: (count: number, folder: string) =>
		count === 0
			? `No draft was written: nobody has to be asked.`
			: `${manyEn(count, 'draft was', 'drafts were')} written to ${folder}.`,
	draftsNotReady: 'They cannot be sent yet; the first lines of each say what has to be set.',
};

export type FreshnessReportWords = typeof freshnessReportEn;
