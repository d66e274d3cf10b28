import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { dateInWords } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { intakeOn, type Intake } from './intake.ts';
import { ownDoor } from './local-doors.ts';

/** A service in one line of a list: enough to decide whether to open its page. */
export interface ServiceLineView {
	readonly name: string;
	readonly href: string;
	readonly by: string;
	readonly summary: string;
	/** Where, cost, sector and, unless it is plainly open, the status. */
	readonly facts: readonly string[];
	readonly firstStep: string | undefined;
}

/** @param sector the one that the list is about: a service for it alone need not say so */
export function serviceLine(
	index: CatalogIndex,
	service: ServiceEntry,
	language: SiteLanguage,
	today: string,
	sector?: string,
): ServiceLineView {
	const words = wordsIn(language);
	const { facts } = service;
	const text = service.words[language];
	const { sectors } = facts.eligibility ?? {};
	const limit = sectors?.every((id) => id === sector) ? undefined : sectors;
	const known = [
		whereInWords(index, service, language),
		facts.cost === undefined ? undefined : words.vocabulary.costKinds[facts.cost.kind],
		limit === undefined
			? undefined
			: words.listing.line.onlySector(limit.map((id) => sectorName(index, id, language)).join(', ')),
		cautionOf(service, language, today),
	];
	return {
		name: text.name,
		href: addressOf(language, 'services', service.id),
		by: index.organization(facts.organization).words[language].shortName,
		summary: text.summary,
		facts: known.filter((fact) => fact !== undefined),
		firstStep: text.steps[0],
	};
}

/** What to know before asking for a service: that it is closed now, or may no longer run. Absent when it is plainly open. */
function cautionOf({ facts }: ServiceEntry, language: SiteLanguage, today: string): string | undefined {
	const words = wordsIn(language);
	if (facts.status !== 'active') return words.vocabulary.statuses[facts.status];
	const intake = intakeOn(facts.access.windows, today);
	return intake.state === 'open' ? undefined : intakeInWords(intake, language);
}

/** The state of the intake windows in words. */
export function intakeInWords(intake: Intake, language: SiteLanguage): string {
	const words = wordsIn(language).listing.service.intake;
	switch (intake.state) {
		case 'open':
			return intake.until === undefined ? words.open : words.openUntil(dateInWords(intake.until, language));
		case 'opens':
			return words.opens(dateInWords(intake.on, language));
		case 'closed':
			return intake.since === undefined ? words.closed : words.closedSince(dateInWords(intake.since, language));
	}
}

/** The counties in which an employer can get a service: its own limit within what its desk, or else its organization, serves. */
export function countiesOf(index: CatalogIndex, service: ServiceEntry): readonly string[] {
	const { organization, door } = ownDoor(index, service);
	const counties = door.counties ?? organization.counties;
	const limit = service.facts.eligibility?.counties;
	return limit === undefined ? counties : counties.filter((county) => limit.includes(county));
}

/** "Province", up to three counties by name, or how many there are. */
export function whereInWords(index: CatalogIndex, service: ServiceEntry, language: SiteLanguage): string {
	const counties = countiesOf(index, service);
	const { line } = wordsIn(language).listing;
	if (service.facts.throughMembers) return line.through(index.organization(service.facts.organization).words[language].shortName);
	return countiesInWords(index, counties, language);
}

export function countiesInWords(index: CatalogIndex, counties: readonly string[], language: SiteLanguage): string {
	const { places, settings } = index.catalog;
	if (counties.length === places.counties.length) return language === 'fr' ? settings.provinceFr : settings.province;
	if (counties.length > 3) return wordsIn(language).listing.line.someCounties(counties.length);
	return counties.map((id) => shortCountyName(index, id, language)).join(', ');
}

/** A county's name without what stands in brackets after it, for tiles and long lists. */
export function shortCountyName(index: CatalogIndex, id: string, language: SiteLanguage): string {
	return countyName(index, id, language).replace(/ \(.*\)$/, '');
}

export function countyName(index: CatalogIndex, id: string, language: SiteLanguage): string {
	const county = index.county(id);
	return language === 'fr' ? county.nameFr : county.name;
}

export function sectorName(index: CatalogIndex, id: string, language: SiteLanguage): string {
	const sector = index.sector(id);
	return language === 'fr' ? sector.nameFr : sector.name;
}
