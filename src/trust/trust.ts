import type { Confirmation } from '../schema/parts.ts';
import type { DirectorySettings } from '../schema/typology.ts';
import type { Status, Trust } from '../schema/vocabulary.ts';
import { addMonths } from './days.ts';

/** What trust rests on: the facts of a service or an organization. */
export interface Trusted {
	readonly status: Status;
	readonly confirmations?: readonly Pick<Confirmation, 'date'>[] | undefined;
	/** The listing's own interval, in months. Absent: the directory's. */
	readonly reviewEveryMonths?: number | undefined;
}

/** Months after a confirmation at which it is due for review, overdue, and lapsed. */
export type TrustRules = Pick<DirectorySettings, 'reviewEveryMonths' | 'overdueAfterMonths' | 'leavesSuggestionsAfterMonths'>;

export interface TrustState {
	readonly trust: Trust;
	/** Day of the newest confirmation that counts. */
	readonly lastConfirmed?: string;
	/** Day from which somebody should ask again. */
	readonly due?: string;
	/** Confirmed so long ago that the listing leaves suggestions. It stays findable by name. */
	readonly lapsed?: true;
}

/** The days on which a confirmed listing loses trust, if nobody confirms it again before. */
export interface Milestones {
	/** Somebody should ask again. */
	readonly due: string;
	/** It loses warmth and rank. */
	readonly overdue: string;
	/** It leaves suggestions. */
	readonly lapses: string;
}

/**
 * When a confirmation stops counting. Where the listing's own interval is longer than the directory's limit for overdue, the limit wins.
 *
 * @param lastConfirmed `YYYY-MM-DD`
 * @param reviewEveryMonths the listing's own interval; absent: the directory's
 */
export function milestonesOf(lastConfirmed: string, rules: TrustRules, reviewEveryMonths?: number): Milestones {
	const interval = Math.min(reviewEveryMonths ?? rules.reviewEveryMonths, rules.overdueAfterMonths);
	return {
		due: addMonths(lastConfirmed, interval),
		overdue: addMonths(lastConfirmed, rules.overdueAfterMonths),
		lapses: addMonths(lastConfirmed, rules.leavesSuggestionsAfterMonths),
	};
}

/**
 * How far a listing can be trusted today. Trust decays by rule: confirmed until the listing is due for review, then due, then overdue, then
 * lapsed. A listing that nobody ever confirmed is unconfirmed and never lapses; one that ended is ended.
 *
 * A confirmation dated after `today` does not count. Each stage begins on its day: confirmed on 31 August and reviewed every six months,
 * a listing is due on the last day of February.
 *
 * @param today `YYYY-MM-DD`.
 */
export function trustOf(listing: Trusted, rules: TrustRules, today: string): TrustState {
	const lastConfirmed = (listing.confirmations ?? [])
		.map((confirmation) => confirmation.date)
		.filter((date) => date <= today)
		.reduce<string | undefined>((newest, date) => (newest === undefined || date > newest ? date : newest), undefined);
	if (listing.status === 'ended') return lastConfirmed === undefined ? { trust: 'ended' } : { trust: 'ended', lastConfirmed };
	if (lastConfirmed === undefined) return { trust: 'unconfirmed' };
	const { due, overdue, lapses } = milestonesOf(lastConfirmed, rules, listing.reviewEveryMonths);
	if (today < due) return { trust: 'confirmed', lastConfirmed, due };
	if (today < overdue) return { trust: 'due', lastConfirmed, due };
	if (today < lapses) return { trust: 'overdue', lastConfirmed, due };
	return { trust: 'overdue', lastConfirmed, due, lapsed: true };
}
