import type { OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { inDate } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { intakeOn } from './intake.ts';
import { intakeInWords } from './service-view.ts';

/** What a reader has to know of a listing before going on. */
export interface StatusNoticeView {
	readonly hasEnded: boolean;
	readonly heading: string;
	readonly text: string | undefined;
	readonly nextHeading: string | undefined;
	readonly next: readonly { readonly name: string; readonly href: string }[];
}

/** Absent when a service is plainly open. */
export function serviceStatus(
	index: CatalogIndex,
	service: ServiceEntry,
	language: SiteLanguage,
	today: string,
): StatusNoticeView | undefined {
	const words = wordsIn(language).listing.status;
	const { facts } = service;
	const { statusNote } = service.words[language];
	const organization = index.organization(facts.organization);
	if (facts.status === 'ended') {
		const ended = facts.ended === undefined ? undefined : inDate(facts.ended, language);
		return endedNotice(index, words.endedService(ended), statusNote, facts.replacedBy ?? [], language);
	}
	if (organization.facts.status === 'ended') {
		const heading = words.organizationEnded(organization.words[language].shortName);
		return endedNotice(index, heading, statusNote, [...(facts.replacedBy ?? organization.facts.replacedBy ?? [])], language);
	}
	if (facts.status !== 'active') return openNotice(words[facts.status], statusNote);
	const intake = intakeOn(facts.access.windows, today);
	if (intake.state !== 'open') return openNotice(intakeInWords(intake, language), statusNote);
	return statusNote === undefined ? undefined : openNotice(words.note, statusNote);
}

/** Absent when an organization is plainly open. */
export function organizationStatus(
	index: CatalogIndex,
	{ facts, words: texts }: OrganizationEntry,
	language: SiteLanguage,
): StatusNoticeView | undefined {
	const words = wordsIn(language).listing.status;
	const { statusNote } = texts[language];
	if (facts.status === 'ended') {
		const ended = facts.ended === undefined ? undefined : inDate(facts.ended, language);
		return endedNotice(index, words.endedOrganization(ended), statusNote, facts.replacedBy ?? [], language);
	}
	if (facts.status !== 'active') return openNotice(words[facts.status], statusNote);
	return statusNote === undefined ? undefined : openNotice(words.note, statusNote);
}

function openNotice(heading: string, text: string | undefined): StatusNoticeView {
	return { hasEnded: false, heading, text, nextHeading: undefined, next: [] };
}

function endedNotice(
	index: CatalogIndex,
	heading: string,
	text: string | undefined,
	replacedBy: readonly string[],
	language: SiteLanguage,
): StatusNoticeView {
	const words = wordsIn(language).listing.status;
	return {
		hasEnded: true,
		heading,
		text,
		nextHeading: replacedBy.length === 0 ? words.noReplacement : words.turnTo,
		next: replacedBy.map((id) => {
			const { kind, entry } = index.listing(id);
			return { name: entry.words[language].name, href: addressOf(language, kind, id) };
		}),
	};
}
