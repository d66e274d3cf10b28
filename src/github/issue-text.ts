import { dateInWords } from '../i18n/dates.ts';
import { askInWords, stateInWords } from '../i18n/freshness-report.ts';
import { manyEn } from '../i18n/phrases.ts';
import type { LetterStage } from '../i18n/reminder.en.ts';
import { findingOf } from '../links/links-as-text.ts';
import type { FreshnessFile } from '../schema/freshness.ts';
import type { FoundLink, LinksFile } from '../schema/links.ts';
import type { SiteAddress } from '../site/build-settings.ts';
import { stageOf, updateAddress } from '../site/reminder-letter.ts';
import { fitted } from './fitted.ts';
import { quoted } from './quoted.ts';

/** What a text of the issue is written from. */
export interface Report {
	readonly freshness: FreshnessFile;
	/** Absent where the links could not be checked. */
	readonly links: LinksFile | undefined;
	readonly address: SiteAddress;
	/** Where the run of the workflow keeps the letters; absent outside a workflow. */
	readonly run?: string | undefined;
	/** Where GitHub edits a file of the content: an address to which `services/<id>.md` is added. */
	readonly edit?: string | undefined;
}

/** Something to do, as a line that says it and a name by which it is the same next week. */
export interface ToDo {
	readonly key: string;
	readonly line: string;
}

type Due = FreshnessFile['due'][number];

/** Characters for each part. Together with the rest they stay below GitHub's 65,536. */
const room = { asks: 26_000, gone: 12_000, moved: 8_000, unsure: 4_000 };
const mostListings = 10;
const mostFiles = 5;

/** Organizations to ask again: each once, with the letter that is due. */
export function asksOf({ freshness }: Report): ToDo[] {
	return freshness.due.map(({ organization, name, listings }) => ({
		key: `${organization} ${stageOf(listings)}`,
		line: `${quoted(name)}: ${letterNames[stageOf(listings)]}`,
	}));
}

/** Links that are gone or moved. One that only turns programs away is nothing to do, or the issue would never close. */
export function brokenLinksOf({ links }: Report): ToDo[] {
	const of = (verdict: FoundLink['verdict']) => (links?.links ?? []).filter((link) => link.verdict === verdict);
	return [...of('gone'), ...of('moved')].map((link) => ({
		key: `${link.verdict} ${link.url} ${link.movedTo ?? ''}`,
		line: `${link.verdict === 'gone' ? 'Gone' : 'Moved'}: ${quoted(link.url)}`,
	}));
}

/** The text of the issue in Markdown, without its hidden last line. All that others wrote stands in inline code. */
export function issueText(report: Report): string {
	const { freshness } = report;
	return [
		'_This text is written anew by every run of the workflow "Freshness". Write notes as comments: they stay._',
		`Looked at on ${dateInWords(freshness.today, 'en')}: ${shortOf(report)}`,
		...asksText(report),
		...linksText(report),
		...restText(freshness),
	].join('\n\n');
}

function shortOf({ freshness, links }: Report): string {
	const { due } = freshness;
	const asked =
		due.length === 0
			? 'nobody has to be asked again'
			: `${manyEn(due.length, 'organization has', 'organizations have')} to be asked again`;
	if (links === undefined) return `${asked}, and the links were **not checked**.`;
	return `${asked}, ${manyEn(links.counts.gone, 'link is', 'links are')} gone, and ${manyEn(links.counts.moved, 'link', 'links')} moved.`;
}

function asksText(report: Report): string[] {
	const { freshness, address, run } = report;
	if (freshness.due.length === 0) return [];
	const letters = '`npm run freshness -- --drafts letters` writes the letters';
	return [
		`## To be asked again: ${manyEn(freshness.due.length, 'organization', 'organizations')}`,
		run === undefined
			? `${letters}. Where one stays without an answer, call: letters alone are ignored.`
			: `The letters are ready: [open the run](${run}) and take "letters" under "Artifacts", for 30 days. Later, ${letters}. Where one stays without an answer, call: letters alone are ignored.`,
		...(address.isSet
			? []
			: [
					'**The links below lead to an example.** Set the variable `LODESTONE_SITE` of this repository to the address of the site.',
				]),
		fitted(
			freshness.due.map((due) => askText(due, report)),
			room.asks,
			(left) => `- … and ${manyEn(left, 'more organization', 'more organizations')}: \`npm run freshness\` names them all.`,
		),
	];
}

function askText({ organization, name, ask, listings }: Due, { freshness, address }: Report): string {
	const nameOf = (id: string) => freshness.due.find((due) => due.organization === id)?.name ?? id;
	const { language } = ask;
	const more = listings.length - mostListings;
	return [
		`- ${quoted(name)}: ${letterNames[stageOf(listings)]}, ${quoted(`${organization}.${language}.txt`)}, ${quoted(askInWords(ask, 'en', nameOf))}`,
		...listings
			.slice(0, mostListings)
			.map(
				(listing) =>
					`  - ${quoted(listing.name)}: ${stateInWords(listing, 'en')}. <${updateAddress(address, language, encodeURIComponent(listing.id))}>`,
			),
		...(more > 0 ? [`  - … and ${manyEn(more, 'more listing', 'more listings')}; the letter names them all.`] : []),
	].join('\n');
}

function linksText(report: Report): string[] {
	const { links } = report;
	if (links === undefined)
		return [
			'## Links were not checked',
			'Not one server answered this time, or the check broke off. The log of the run says which. Nothing is known of links that broke since the last check.',
		];
	const section = (verdict: 'gone' | 'moved' | 'unsure') => {
		const found = links.links.filter((link) => link.verdict === verdict);
		return {
			count: found.length,
			text: fitted(
				found.map((link) => linkText(link, report)),
				room[verdict],
				(left) => `- … and ${manyEn(left, 'more link', 'more links')}: \`npm run links\` names them all.`,
			),
		};
	};
	const [gone, moved, unsure] = [section('gone'), section('moved'), section('unsure')];
	return [
		...(gone.count === 0
			? []
			: [
					`## Gone: ${manyEn(gone.count, 'link', 'links')}`,
					'The page or the whole host is not there. Find the new page, or take the link out.',
					gone.text,
				]),
		...(moved.count === 0
			? []
			: [
					`## Moved: ${manyEn(moved.count, 'link', 'links')}`,
					'See whether the new page still says what it should, and write its address.',
					moved.text,
				]),
		...(unsure.count === 0
			? []
			: [
					`<details><summary>To look at by hand when there is time: ${manyEn(unsure.count, 'link', 'links')}</summary>`,
					'The server did not answer, had trouble, or turns programs away. These alone do not keep this issue open.',
					unsure.text,
					'</details>',
				]),
	];
}

function linkText(link: FoundLink, { edit }: Report): string {
	const files = [...new Set(link.places.map(({ file }) => file))];
	const more = files.length - mostFiles;
	const named = files.slice(0, mostFiles).map((file) => fileText(file, edit));
	return `- ${quoted(link.url, 300)}: ${quoted(findingOf(link), 300)}. In ${named.join(', ')}${more > 0 ? ` and ${manyEn(more, 'more file', 'more files')}` : ''}`;
}

/** A file of the content, as a link to where it is edited. Its name is one of ours, or it stays letters. */
function fileText(file: string, edit: string | undefined): string {
	return edit !== undefined && /^[a-z]+\/[a-z0-9-]+(?:\.fr)?\.md$/.test(file) ? `[${file}](${edit}${file})` : quoted(file);
}

function restText({ unconfirmed, corrections }: FreshnessFile): string[] {
	const listings = unconfirmed.reduce((sum, one) => sum + one.listings.length, 0);
	const [oldest] = corrections.open;
	const lines = [
		...(listings === 0
			? []
			: [
					`- ${manyEn(listings, 'listing was', 'listings were')} never confirmed by anybody. \`npm run freshness -- --drafts letters --first\` writes to those who were never asked.`,
				]),
		...(oldest === undefined
			? []
			: [
					`- ${manyEn(corrections.open.length, 'reported mistake is', 'reported mistakes are')} open, the oldest for ${manyEn(oldest.days, 'day', 'days')}: \`content/corrections.yaml\`.`,
				]),
	];
	return lines.length === 0 ? [] : ['## Also', lines.join('\n')];
}

const letterNames: Readonly<Record<LetterStage, string>> = {
	first: 'the first question',
	due: 'the first reminder',
	'month-left': 'the second reminder, one month before overdue',
	'two-weeks-left': 'the last reminder, two weeks before overdue',
	overdue: 'the letter for overdue listings',
};
