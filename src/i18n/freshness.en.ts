import type { CorrectionOutcome, FreshnessState } from '../schema/vocabulary.ts';
import { manyEn } from './phrases.ts';

type OpenState = Exclude<FreshnessState, 'ended'>;

/** The rules by which trust decays: after how many months, and whether there is anybody yet who asks and reads. */
interface Rules {
	readonly due: number;
	readonly overdue: number;
	readonly lapses: number;
	readonly hasSteward: boolean;
}

/** Words of the page that shows how fresh the listings are. English. */
export const freshnessEn = {
	title: 'How fresh the listings are',
	description: (open: number) =>
		`How many of ${String(open)} listings were confirmed by their organizations and when, what is due, and how mistakes are put right.`,
	lead: {
		none: (open: number) => `Nobody has confirmed any of the ${String(open)} listings yet.`,
		some: (counting: number, open: number, share: string) =>
			`${String(counting)} of ${String(open)} listings (${share}) were confirmed by their organizations, recently enough to count.`,
	},
	honest: {
		none: 'They were compiled from public pages. Each listing names those pages and the day somebody read them. Pages can be out of date, so call and check.',
		some: (unconfirmed: number) =>
			unconfirmed === 0
				? 'Each listing says who confirmed it, by role, when and how.'
				: `Each of them says who confirmed it, by role, when and how. ${manyEn(unconfirmed, 'listing was', 'listings were')} never confirmed by anybody: compiled from public pages, with the day somebody read them.`,
	},
	asOf: (date: string) => `Counted on ${date}, the day this copy of the directory was made.`,
	picture: {
		heading: 'In short',
		/** Reads as the bar does. */
		alternative: (parts: readonly string[]) => `A bar of all open listings: ${parts.join(', ')}.`,
		part: (share: string, state: string) => `${share} ${state}`,
		state: 'State',
		listings: 'Listings',
		share: 'Share',
	},
	states: {
		confirmed: ['confirmed', 'Somebody at the organization said that it is true.'],
		due: ['due', 'Confirmed, and it is time to ask again. It still counts.'],
		overdue: ['overdue', 'Confirmed too long ago to count. Plans put others first.'],
		lapsed: ['left out of suggestions', 'Confirmed so long ago that it is found by its name only.'],
		unconfirmed: ['never confirmed', 'Compiled from public pages. Nobody at the organization has said yet whether it is true.'],
	} satisfies Record<OpenState, readonly [string, string]> as Readonly<Record<OpenState, readonly [string, string]>>,
	ended: (count: number) =>
		`${manyEn(count, 'more listing has ended and is', 'more listings have ended and are')} kept so that old guides lead somewhere.`,
	ages: {
		heading: 'Age',
		within180: 'Confirmed in the last 180 days',
		within365: 'Confirmed in the last 365 days',
		ofAll: (count: number, open: number, share: string) => `${String(count)} of ${String(open)} (${share})`,
		median: 'Age of a confirmation',
		medianIs: (days: number) => `half of them are ${manyEn(days, 'day', 'days')} old or less`,
		none: 'no confirmation yet, so no age',
	},
	due: {
		heading: 'To be asked again',
		none: 'No organization has to be asked again today.',
		noneYet: 'Nothing can be due before something was confirmed.',
		lead: (organizations: number, listings: number) =>
			`${manyEn(organizations, 'organization has', 'organizations have')} ${manyEn(listings, 'listing', 'listings')} that somebody should look at. The longest wait comes first.`,
		yours: 'Is one of these yours? Open its link and say that nothing changed, or what did. You need no account.',
		/** In place of the name of the organization, below its name. */
		own: 'The organization itself',
		change: 'Change it',
		more: (listings: number) => `And ${manyEn(listings, 'more listing', 'more listings')}.`,
	},
	first: {
		heading: 'To be asked for the first time',
		none: 'Every organization was asked at least once.',
		lead: (organizations: number, listings: number) =>
			`${manyEn(organizations, 'organization', 'organizations')} with ${manyEn(listings, 'listing', 'listings')} that nobody has confirmed, by kind of organization.`,
		kind: 'Kind of organization',
		organizations: 'Organizations',
		listings: 'Listings',
		all: 'All',
		find: 'Find your listing',
	},
	corrections: {
		heading: 'Reported mistakes',
		none: 'No mistake has been reported yet. Once one is, it stands here with the days it took to put it right.',
		openNone: 'No reported mistake is open.',
		open: (count: number) => `${manyEn(count, 'report is', 'reports are')} still open:`,
		settled: (count: number, median: number) =>
			`${manyEn(count, 'report was', 'reports were')} settled, half of them within ${manyEn(median, 'day', 'days')}. The latest:`,
		reported: (date: string, days: number) => `reported on ${date}, ${manyEn(days, 'day', 'days')} ago`,
		outcomes: {
			corrected: (date: string, days: number) =>
				`reported on ${date}, put right ${days === 0 ? 'the same day' : `after ${manyEn(days, 'day', 'days')}`}`,
			stands: (date: string, days: number) =>
				`reported on ${date}, found to be right as it stood ${days === 0 ? 'the same day' : `after ${manyEn(days, 'day', 'days')}`}`,
		} satisfies Record<CorrectionOutcome, (date: string, days: number) => string>,
	},
	rules: {
		heading: 'How trust grows and fades',
		lines: ({ due, overdue, lapses, hasSteward }: Rules) => [
			'A listing is confirmed when somebody at the organization says that it is true. The page then says the role, the day and the way. Reading a web page or correcting a listing confirms nothing.',
			`After ${manyEn(due, 'month', 'months')}, or sooner where a listing asks for it, it is due. Nothing changes yet. ${hasSteward ? 'The' : 'Once the directory has a steward, the'} organization is asked on that day, and again one month and two weeks before the listing is overdue.`,
			`After ${manyEn(overdue, 'month', 'months')} it is overdue. A service then comes after others in plans, and the desks of an organization count as cold.`,
			`After ${manyEn(lapses, 'month', 'months')} it leaves suggestions. It can still be found by its name, with a note.`,
			'What nobody ever confirmed does not fade: it says plainly that it is not confirmed, and plans put what is confirmed first.',
			`One confirmation makes it fresh again. ${hasSteward ? 'The steward' : 'A steward, once one is named,'} reads every change before it is published.`,
		],
	},
	data: {
		heading: 'Take it with you',
		link: 'All of this as a file (JSON)',
	},
};

export type FreshnessWords = typeof freshnessEn;
