import type { FreshnessState, ListingKind } from '../schema/vocabulary.ts';
import { daysBetween } from './days.ts';
import { reminderOn, remindersBefore, type Reminder } from './reminders.ts';
import { milestonesOf, trustOf, type Milestones, type Trusted, type TrustRules } from './trust.ts';

/** A listing and whose it is. */
export interface OwnedListing extends Trusted {
	readonly id: string;
	readonly kind: ListingKind;
	/** Who can say whether it is true; an organization's own id for its own listing. */
	readonly organization: string;
}

/** What confirmation has come to for one listing. */
export interface ListingFreshness {
	readonly id: string;
	readonly kind: ListingKind;
	readonly organization: string;
	readonly state: FreshnessState;
	/** The last confirmation that counts, and what follows from it. Absent for what nobody confirmed, and for what has ended. */
	readonly since?: Since;
}

export interface Since extends Milestones {
	readonly lastConfirmed: string;
	/** Days since then. */
	readonly age: number;
	readonly reminders: readonly Reminder[];
	/** The last reminder that fell; the one to send if it was not sent. */
	readonly reminder?: Reminder;
}

/** How fresh a directory is. Shares are counts: divide by `open`. */
export interface FreshnessCounts {
	/** Listings that have not ended. */
	readonly open: number;
	/** Each listing in one state; all of them but `ended` add up to `open`. */
	readonly states: Readonly<Record<FreshnessState, number>>;
	/** Open listings whose last confirmation is at most so many days old, whatever state it leaves them in. */
	readonly within180Days: number;
	readonly within365Days: number;
	/** Median age in days of the last confirmation, over open listings that have one; the lower of the middle two. */
	readonly medianAge?: number;
}

/** What one organization is to be asked. */
export interface OrganizationDue {
	readonly organization: string;
	/** Its listings that wait for an answer: due, overdue, left out of suggestions, or with a reminder that fell. Most pressing first. */
	readonly listings: readonly ListingFreshness[];
}

/** How confirmation stands for one listing on a day. */
export function freshnessOf(listing: OwnedListing, rules: TrustRules, today: string): ListingFreshness {
	const { id, kind, organization } = listing;
	const { trust, lapsed, lastConfirmed } = trustOf(listing, rules, today);
	const state = lapsed ? 'lapsed' : trust;
	if (lastConfirmed === undefined || trust === 'ended') return { id, kind, organization, state };
	const milestones = milestonesOf(lastConfirmed, rules, listing.reviewEveryMonths);
	const reminders = remindersBefore(milestones);
	const reminder = reminderOn(reminders, today);
	const age = daysBetween(lastConfirmed, today);
	return {
		id,
		kind,
		organization,
		state,
		since: { lastConfirmed, age, ...milestones, reminders, ...(reminder && { reminder }) },
	};
}

/** Counts over all listings. */
export function countFreshness(listings: readonly ListingFreshness[]): FreshnessCounts {
	const count = (isOne: (listing: ListingFreshness) => boolean) => listings.filter(isOne).length;
	const inState = (state: FreshnessState) => count((listing) => listing.state === state);
	const ages = listings.flatMap(({ since }) => since?.age ?? []).sort((a, b) => a - b);
	const medianAge = ages[Math.ceil(ages.length / 2) - 1];
	return {
		open: count(({ state }) => state !== 'ended'),
		states: {
			confirmed: inState('confirmed'),
			due: inState('due'),
			overdue: inState('overdue'),
			lapsed: inState('lapsed'),
			unconfirmed: inState('unconfirmed'),
			ended: inState('ended'),
		},
		within180Days: count(({ since }) => since !== undefined && since.age <= 180),
		within365Days: count(({ since }) => since !== undefined && since.age <= 365),
		...(medianAge !== undefined && { medianAge }),
	};
}

/**
 * Whom to ask, organization by organization: the one whose listing was confirmed longest ago comes first, and so inside each. Ties go
 * to the id.
 */
export function dueByOrganization(listings: readonly ListingFreshness[]): OrganizationDue[] {
	const waiting = listings.filter(isWaiting).sort(byPressure);
	return [...Map.groupBy(waiting, ({ organization }) => organization)].map(([organization, of]) => ({
		organization,
		listings: of,
	}));
}

/** Listings of an organization that nobody ever confirmed: to be asked for the first time. In the order of the listings. */
export function neverAsked(listings: readonly ListingFreshness[]): ReadonlyMap<string, readonly ListingFreshness[]> {
	return Map.groupBy(
		listings.filter(({ state }) => state === 'unconfirmed'),
		({ organization }) => organization,
	);
}

function isWaiting({ state, since }: ListingFreshness): boolean {
	return state === 'due' || state === 'overdue' || state === 'lapsed' || since?.reminder !== undefined;
}

function byPressure(a: ListingFreshness, b: ListingFreshness): number {
	const [one, other] = [a.since?.overdue ?? '', b.since?.overdue ?? ''];
	if (one !== other) return one < other ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
