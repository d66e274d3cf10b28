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

/**
 * How far a listing can be trusted today. Trust decays by rule: confirmed until the listing is due for review, then due, then overdue, then
 * lapsed. A listing that nobody ever confirmed is unconfirmed and never lapses; one that ended is ended.
 *
 * A confirmation dated after `today` does not count. Each stage begins on its day: confirmed on 31 August and reviewed every six months,
 * a listing is due on the last day of February. Where its own interval is longer than the directory's limit for overdue, the limit wins.
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
	const interval = Math.min(listing.reviewEveryMonths ?? rules.reviewEveryMonths, rules.overdueAfterMonths);
	const due = addMonths(lastConfirmed, interval);
	if (today < due) return { trust: 'confirmed', lastConfirmed, due };
	if (today < addMonths(lastConfirmed, rules.overdueAfterMonths)) return { trust: 'due', lastConfirmed, due };
	if (today < addMonths(lastConfirmed, rules.leavesSuggestionsAfterMonths)) return { trust: 'overdue', lastConfirmed, due };
	return { trust: 'overdue', lastConfirmed, due, lapsed: true };
}
