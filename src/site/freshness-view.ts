import { freshnessFile } from '../formats/freshness.ts';
import type { FreshnessFile } from '../schema/freshness.ts';
import { organizationKinds, type FreshnessState, type SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { dateInWords } from '../i18n/dates.ts';
import { freshnessWordsIn } from '../i18n/freshness.ts';
import { stateInWords } from '../i18n/freshness-report.ts';
import { shareInWords } from '../i18n/shares.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';

/** How fresh the directory is, as its page shows it. */
export interface FreshnessView {
	readonly counts: FreshnessFile['counts'];
	/** Listings whose confirmation counts today: confirmed and due. */
	readonly counting: number;
	readonly rows: readonly StateRow[];
	readonly due: DueView;
	readonly first: {
		readonly organizations: number;
		readonly listings: number;
		readonly kinds: readonly { readonly title: string; readonly organizations: number; readonly listings: number }[];
	};
	readonly corrections: {
		readonly open: readonly CorrectionView[];
		readonly settled: number;
		readonly medianDays: number;
		readonly latest: readonly CorrectionView[];
	};
}

/** One state with its part of the bar. */
export interface StateRow {
	readonly state: Exclude<FreshnessState, 'ended'>;
	readonly count: number;
	readonly share: string;
	/** Where its part of the bar begins and how long it is, of 1,000. */
	readonly from: number;
	readonly length: number;
}

interface DueView {
	readonly organizations: number;
	readonly listings: number;
	readonly named: readonly {
		readonly name: string;
		readonly href: string;
		readonly listings: readonly { readonly name: string; readonly state: string; readonly update: string }[];
	}[];
	/** Listings that are not named here, because a page has its limits. */
	readonly more: number;
}

interface CorrectionView {
	readonly name: string;
	readonly href: string;
	readonly what: string;
	readonly when: string;
}

const openStates = ['confirmed', 'due', 'overdue', 'lapsed', 'unconfirmed'] as const;
/** The length of the whole bar. */
export const barLength = 1000;
/** Listings that the page names one by one; an organization is never cut in two. */
const mostNamed = 60;
/** Settled reports that the page shows. */
const mostSettled = 10;

/** @param today the build's day, `YYYY-MM-DD` */
export function freshnessView(index: CatalogIndex, language: SiteLanguage, today: string): FreshnessView {
	const file = freshnessFile(index.catalog, today);
	const { counts } = file;
	return {
		counts,
		counting: counts.confirmed + counts.due,
		rows: stateRows(counts, language),
		due: dueView(index, file, language),
		first: firstView(file, language),
		corrections: correctionsView(index, file, language),
	};
}

function stateRows(counts: FreshnessFile['counts'], language: SiteLanguage): StateRow[] {
	let before = 0;
	const place = (count: number) => (counts.open === 0 ? 0 : Math.round((count * barLength) / counts.open));
	return openStates.map((state) => {
		const from = place(before);
		before += counts[state];
		return {
			state,
			count: counts[state],
			share: shareInWords(counts[state], counts.open, language),
			from,
			length: place(before) - from,
		};
	});
}

function dueView(index: CatalogIndex, { due }: FreshnessFile, language: SiteLanguage): DueView {
	const words = freshnessWordsIn(language).due;
	const listings = due.reduce((sum, one) => sum + one.listings.length, 0);
	let left = mostNamed;
	const named = due.filter((one) => {
		const isNamed = left > 0;
		if (isNamed) left -= one.listings.length;
		return isNamed;
	});
	return {
		organizations: due.length,
		listings,
		named: named.map((one) => ({
			...linkTo(index, one.organization, language),
			listings: one.listings.map((listing) => ({
				name: listing.kind === 'organizations' ? words.own : linkTo(index, listing.id, language).name,
				state: stateInWords(listing, language),
				update: `${addressOf(language, 'update')}?id=${listing.id}`,
			})),
		})),
		more: listings - named.reduce((sum, one) => sum + one.listings.length, 0),
	};
}

function firstView({ unconfirmed }: FreshnessFile, language: SiteLanguage): FreshnessView['first'] {
	const titles = wordsIn(language).vocabulary.organizationKinds;
	const listingsOf = (of: FreshnessFile['unconfirmed']) => of.reduce((sum, { listings }) => sum + listings.length, 0);
	return {
		organizations: unconfirmed.length,
		listings: listingsOf(unconfirmed),
		kinds: organizationKinds
			.map((kind) => ({ kind, of: unconfirmed.filter((one) => one.kind === kind) }))
			.filter(({ of }) => of.length > 0)
			.map(({ kind, of }) => ({ title: titles[kind], organizations: of.length, listings: listingsOf(of) })),
	};
}

function correctionsView(
	index: CatalogIndex,
	{ corrections }: FreshnessFile,
	language: SiteLanguage,
): FreshnessView['corrections'] {
	const words = freshnessWordsIn(language).corrections;
	type Report = FreshnessFile['corrections']['open'][number];
	const view = ({ listing, what, whatFr }: Report, when: string): CorrectionView => ({
		...linkTo(index, listing, language),
		what: language === 'fr' ? whatFr : what,
		when,
	});
	const inWords = (day: string) => dateInWords(day, language);
	return {
		open: corrections.open.map((report) => view(report, words.reported(inWords(report.reported), report.days))),
		settled: corrections.settled.length,
		medianDays: corrections.medianDaysToSettle ?? 0,
		latest: corrections.settled
			.slice(0, mostSettled)
			.map(({ outcome, ...report }) => view(report, words.outcomes[outcome](inWords(report.reported), report.days))),
	};
}

function linkTo(index: CatalogIndex, id: string, language: SiteLanguage): { name: string; href: string } {
	const { kind, entry } = index.listing(id);
	return { name: entry.words[language].name, href: addressOf(language, kind, id) };
}
