import type { Ask, DueListing, FreshnessFile } from '../schema/freshness.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { dateInWords } from '../i18n/dates.ts';
import { askInWords } from '../i18n/freshness-report.ts';
import { pagePath, withBase, type Section } from '../i18n/paths.ts';
import { reminderEn, type LetterFacts, type LetterStage, type ReminderWords } from '../i18n/reminder.en.ts';
import { reminderFr } from '../i18n/reminder.fr.ts';
import type { SiteAddress } from './build-settings.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { listingInWords } from './listing-in-words.ts';

/** One letter to one organization. */
export interface ReminderLetter {
	readonly organization: string;
	readonly language: SiteLanguage;
	/** The whole draft: what is not ready, To, Subject, a blank line and the text. Ends with a line break. */
	readonly text: string;
	/** Nothing has to be set before it can be sent. */
	readonly isReady: boolean;
}

/**
 * The letters to write today: one to each organization with something due, which also asks about what it never confirmed; and where
 * wanted, one to each organization that was never asked.
 */
export function reminderLetters(
	index: CatalogIndex,
	file: FreshnessFile,
	address: SiteAddress,
	withFirst: boolean,
): ReminderLetter[] {
	const never = new Map(file.unconfirmed.map((one) => [one.organization, one.listings]));
	const due = file.due.map(({ organization, ask, listings }) =>
		letter(index, file, address, { organization, ask, listings, never: never.get(organization) ?? [] }),
	);
	const asked = new Set(file.due.map(({ organization }) => organization));
	const first = file.unconfirmed
		.filter(({ organization }) => withFirst && !asked.has(organization))
		.map(({ organization, ask, listings }) => letter(index, file, address, { organization, ask, listings: [], never: listings }));
	return [...due, ...first];
}

interface Asked {
	readonly organization: string;
	readonly ask: Ask;
	readonly listings: readonly DueListing[];
	/** Ids of its listings that nobody ever confirmed. */
	readonly never: readonly string[];
}

function letter(index: CatalogIndex, file: FreshnessFile, address: SiteAddress, asked: Asked): ReminderLetter {
	const { language } = asked.ask;
	const words = language === 'fr' ? reminderFr : reminderEn;
	const { settings } = index.catalog;
	const inWords = (day: string) => dateInWords(day, language);
	const [next] = asked.listings.flatMap((one) => nextLoss(one, file.today)).sort();
	const facts: LetterFacts = {
		directory: settings.name,
		province: language === 'fr' ? settings.provinceFr : settings.province,
		organization: index.organization(asked.organization).words[language].shortName,
		listings: asked.listings.length + asked.never.length,
		by: next === undefined ? undefined : inWords(next),
		steward: settings.stewardEmail,
	};
	const stage = stageOf(asked.listings);
	const missing = [
		...(settings.stewardEmail === undefined ? [words.notReady.steward] : []),
		...(address.isSet ? [] : [words.notReady.site]),
	];
	const blocks = [
		...(missing.length === 0 ? [] : [[words.notReady.heading, ...missing].join('\n')]),
		headers(index, asked.ask, words.subjects[stage](facts), facts.steward, language),
		words.hello,
		[
			words.opening(facts),
			words.why[stage](facts),
			...(stage !== 'first' && asked.never.length > 0 ? [words.alsoUnconfirmed(asked.never.length)] : []),
		].join(' '),
		words.please,
		words.nothingChanged,
		words.somethingChanged,
		stage === 'first' ? words.firstOtherwise : `${askedBy(stage, facts.by, words)} ${words.otherwise}`,
		words.listed,
		...asked.listings.map((one) => listingBlock(index, one.id, daysOf(one, words, language), address, file.today, language)),
		...asked.never.map((id) => listingBlock(index, id, [words.neverConfirmed], address, file.today, language)),
		words.who(facts),
		words.whyYou(asked.ask.role),
	];
	return { organization: asked.organization, language, text: `${blocks.join('\n\n')}\n`, isReady: missing.length === 0 };
}

/** The most pressing of the listings decides what the letter is about. */
export function stageOf(listings: readonly DueListing[]): LetterStage {
	if (listings.length === 0) return 'first';
	if (listings.some(({ state }) => state === 'overdue' || state === 'lapsed')) return 'overdue';
	const stages = new Set(listings.map(({ reminder }) => reminder));
	return stages.has('two-weeks-left') ? 'two-weeks-left' : stages.has('month-left') ? 'month-left' : 'due';
}

/** The first reminder comes months ahead: a day so far off would be forgotten. */
function askedBy(stage: LetterStage, by: string | undefined, words: ReminderWords): string {
	if (by === undefined) return words.soon;
	return stage === 'due' ? words.inThreeWeeks(by) : words.by(by);
}

/** The next day on which a listing loses something. */
function nextLoss({ overdue, leavesSuggestions }: DueListing, today: string): string[] {
	return [overdue, leavesSuggestions].filter((day) => day > today).slice(0, 1);
}

function headers(index: CatalogIndex, ask: Ask, subject: string, steward: string | undefined, language: SiteLanguage): string {
	const [to, copy] = ask.to;
	const nameOf = (id: string) => index.organization(id).words[language].name;
	const lines =
		ask.by === 'email' && ask.through === undefined
			? [
					['To', to],
					['Cc', copy],
				]
			: [['To', askInWords(ask, language, nameOf)]];
	return [...lines, ['Reply-To', steward], ['Subject', subject]]
		.flatMap(([name = '', value]) => (value === undefined ? [] : [`${name}: ${value}`]))
		.join('\n');
}

function daysOf(listing: DueListing, words: ReminderWords, language: SiteLanguage): string[] {
	const [confirmed, overdue, leaves] = [listing.lastConfirmed, listing.overdue, listing.leavesSuggestions].map((day) =>
		dateInWords(day, language),
	) as [string, string, string];
	const { days } = words;
	const what =
		listing.state === 'lapsed'
			? days.lapsed(leaves)
			: listing.state === 'overdue'
				? days.overdue(overdue, leaves)
				: days.coming(overdue, leaves);
	return [`${words.lastConfirmed(confirmed)} ${what}`];
}

function listingBlock(
	index: CatalogIndex,
	id: string,
	lines: readonly string[],
	address: SiteAddress,
	today: string,
	language: SiteLanguage,
): string {
	const words = language === 'fr' ? reminderFr : reminderEn;
	const colon = language === 'fr' ? '\u00A0:' : ':';
	const { kind, entry } = index.listing(id);
	const { name } = entry.words[language];
	const facts = listingInWords(index, id, language, today).flatMap((fact) =>
		fact.values.length === 1
			? [`${fact.name}${colon} ${fact.values[0] ?? ''}`]
			: [`${fact.name}${colon}`, ...fact.values.map((value) => `  - ${value}`)],
	);
	return [
		`${name}\n${'-'.repeat(Math.min(name.length, 72))}`,
		...lines,
		...facts,
		`${words.page}${colon} ${absolute(address, language, kind, id)}`,
		`${words.confirmLink}${colon} ${updateAddress(address, language, id)}#confirm`,
		`${words.changeLink}${colon} ${updateAddress(address, language, id)}`,
	].join('\n');
}

function absolute({ site, base }: SiteAddress, language: SiteLanguage, section: Section, id?: string): string {
	return new URL(withBase(pagePath(language, section, id), base), site).href;
}

/** The personal link: the form for one listing, open to whoever has it and read by the steward. With `#confirm` it asks one thing only. */
export function updateAddress(address: SiteAddress, language: SiteLanguage, id: string): string {
	return `${absolute(address, language, 'update')}?id=${id}`;
}
