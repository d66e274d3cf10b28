import type { Confirmation, Source } from '../schema/parts.ts';
import type { ListingKind, SiteLanguage } from '../schema/vocabulary.ts';
import { dateInWords } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/words.ts';
import { milestonesOf, trustOf, type Trusted, type TrustRules } from '../trust/trust.ts';

interface SourcedListing extends Trusted {
	readonly sources: readonly Source[];
	readonly confirmations?: readonly Confirmation[] | undefined;
}

/**
 * How far a listing can be trusted, why, and what that does, in one to three sentences for its own page.
 *
 * @param organization name of who could confirm it
 * @param today `YYYY-MM-DD`
 */
export function trustNote(
	kind: ListingKind,
	listing: SourcedListing,
	organization: string,
	rules: TrustRules,
	language: SiteLanguage,
	today: string,
): string {
	const { listing: listingWords, vocabulary } = wordsIn(language);
	const words = listingWords.trust;
	const inWords = (day: string) => dateInWords(day, language);
	const { trust, lastConfirmed, lapsed } = trustOf(listing, rules, today);
	const read = inWords(lastRead(listing.sources));
	if (trust === 'ended') return words.ended(read);
	const last = listing.confirmations?.find(({ date }) => date === lastConfirmed);
	if (last === undefined || trust === 'unconfirmed') return words.unconfirmed(read, organization);
	const milestones = milestonesOf(last.date, rules, listing.reviewEveryMonths);
	const [date, due, overdue, lapses] = [last.date, milestones.due, milestones.overdue, milestones.lapses].map(inWords) as [
		string,
		string,
		string,
		string,
	];
	const method = vocabulary.confirmationMethods[last.method];
	const note = lapsed
		? words.lapsed(date, lapses)
		: trust === 'overdue'
			? words.overdue(date, words.overdueEffect[kind](overdue, lapses))
			: trust === 'due'
				? words.due(date, last.role, method, due, overdue)
				: words.confirmed(date, last.role, method, due);
	return last.facts.includes('all') ? note : `${note} ${words.partly}`;
}

function lastRead(sources: readonly Source[]): string {
	return sources.reduce((newest, { read }) => (read > newest ? read : newest), '');
}
