import type { Ask, DueListing, FreshnessFile } from '../schema/freshness.ts';
import type { FreshnessState, SiteLanguage } from '../schema/vocabulary.ts';
import { dateInWords } from './dates.ts';
import { freshnessReportEn, type FreshnessReportWords } from './freshness-report.en.ts';
import { freshnessReportFr } from './freshness-report.fr.ts';
import { shareInWords } from './shares.ts';

/** The words of the report in a language. */
export function freshnessReportWordsIn(language: SiteLanguage): FreshnessReportWords {
	return language === 'fr' ? freshnessReportFr : freshnessReportEn;
}

/** Name of a listing or an organization, in the language of the report. */
export type NameOf = (id: string) => string;

const openStates: readonly Exclude<FreshnessState, 'ended'>[] = ['confirmed', 'due', 'overdue', 'lapsed', 'unconfirmed'];

/** The freshness as plain text for a terminal: a summary, then whom to ask again, then whom to ask for the first time. */
export function freshnessAsText(file: FreshnessFile, language: SiteLanguage, nameOf: NameOf): string {
	const words = freshnessReportWordsIn(language);
	const inWords = (day: string) => dateInWords(day, language);
	const { counts, due, unconfirmed } = file;
	const share = (count: number) => words.of(count, counts.open, shareInWords(count, counts.open, language));
	const width = String(counts.open).length;
	const firstListings = unconfirmed.reduce((sum, { listings }) => sum + listings.length, 0);
	const blocks: string[][] = [
		[words.title(inWords(file.today))],
		[
			words.open(counts.open),
			...openStates.map((state) => `  ${String(counts[state]).padStart(width)}  ${words.states[state]}`),
			...(counts.ended === 0 ? [] : [words.ended(counts.ended)]),
		],
		[
			words.within(share(counts.confirmedWithin180Days), share(counts.confirmedWithin365Days)),
			counts.medianAgeInDays === undefined ? words.noAge : words.age(counts.medianAgeInDays),
			...correctionsAsText(file, words),
		],
		due.length === 0 ? [words.nothingDue] : [words.dueHeading(due.length)],
		...due.map(({ organization, ask, listings }) => [
			`${nameOf(organization)}${words.colon}${askInWords(ask, language, nameOf)}`,
			...listings.flatMap((listing) => [
				`  ${nameOf(listing.id)} (${listing.id})${words.colon}${stateInWords(listing, language)}`,
				...reminderInWords(listing, language).map((line) => `    ${line}`),
			]),
		]),
	];
	if (unconfirmed.length > 0) {
		blocks.push([
			words.firstHeading(unconfirmed.length, firstListings),
			...unconfirmed.map(
				({ organization, ask, listings }) =>
					`  ${nameOf(organization)} (${words.listings(listings.length)})${words.colon}${askInWords(ask, language, nameOf)}`,
			),
		]);
	}
	return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** Whom to ask, in words: "by phone: 902-555-0100". */
export function askInWords(ask: Ask, language: SiteLanguage, nameOf: NameOf): string {
	const words = freshnessReportWordsIn(language);
	const way = words.ask[ask.by](ask.to, ask.role);
	return ask.through === undefined ? way : words.through(way, nameOf(ask.through));
}

/** How long a listing has waited, and what comes next. */
export function stateInWords({ state, due, overdue, leavesSuggestions }: DueListing, language: SiteLanguage): string {
	const words = freshnessReportWordsIn(language).state;
	const [from, late, gone] = [due, overdue, leavesSuggestions].map((day) => dateInWords(day, language)) as [
		string,
		string,
		string,
	];
	if (state === 'lapsed') return words.lapsed(gone);
	if (state === 'overdue') return words.overdue(late, gone);
	return state === 'due' ? words.due(from, late) : words.confirmed(late);
}

/** The reminder to send now, where one fell and the listing is not overdue yet. */
function reminderInWords({ state, reminder, reminders }: DueListing, language: SiteLanguage): string[] {
	const words = freshnessReportWordsIn(language);
	const fell = reminders.find(({ stage }) => stage === reminder);
	if (fell === undefined || state === 'overdue' || state === 'lapsed') return [];
	return [words.reminder(words.stages[fell.stage], dateInWords(fell.on, language))];
}

function correctionsAsText({ corrections }: FreshnessFile, { corrections: words }: FreshnessReportWords): string[] {
	const { open, settled, medianDaysToSettle } = corrections;
	if (open.length === 0 && settled.length === 0) return [words.none];
	return [
		open[0] === undefined ? words.allSettled : words.open(open.length, open[0].days),
		...(medianDaysToSettle === undefined ? [] : [words.settled(settled.length, medianDaysToSettle)]),
	];
}
