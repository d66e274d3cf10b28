import type { Confirmation, Source } from '../schema/parts.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { dateInWords } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/words.ts';
import { trustOf, type Trusted, type TrustRules } from '../trust/trust.ts';

interface SourcedListing extends Trusted {
	readonly sources: readonly Source[];
	readonly confirmations?: readonly Confirmation[] | undefined;
}

/**
 * One sentence on how far a listing can be trusted and why, for its own page.
 *
 * @param organization name of who could confirm it
 * @param today `YYYY-MM-DD`
 */
export function trustNote(
	listing: SourcedListing,
	organization: string,
	rules: TrustRules,
	language: SiteLanguage,
	today: string,
): string {
	const words = wordsIn(language);
	const { trust, lastConfirmed, lapsed } = trustOf(listing, rules, today);
	const date = dateInWords(lastConfirmed ?? lastRead(listing.sources), language);
	const last = listing.confirmations?.find((confirmation) => confirmation.date === lastConfirmed);
	if (trust === 'ended') return words.listing.trust.ended(dateInWords(lastRead(listing.sources), language));
	if (trust === 'unconfirmed' || last === undefined) return words.listing.trust.unconfirmed(date, organization);
	if (trust === 'overdue') return lapsed ? words.listing.trust.lapsed(date) : words.listing.trust.overdue(date);
	return words.listing.trust[trust](date, last.role, words.vocabulary.confirmationMethods[last.method]);
}

function lastRead(sources: readonly Source[]): string {
	return sources.reduce((newest, { read }) => (read > newest ? read : newest), '');
}
