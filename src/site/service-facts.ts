import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { intakeOn } from './intake.ts';
import { countiesOf, countyName, intakeInWords, sectorName } from './service-view.ts';

/** A fact with its name; `values` has one line each. */
export interface NamedFact {
	readonly name: string;
	readonly values: readonly string[];
}

/**
 * Whom a service is for, fact by fact. Where the listing states no limit this says so: absent means that none is known, which is not
 * the same as none.
 */
export function whoForFacts(index: CatalogIndex, service: ServiceEntry, language: SiteLanguage): NamedFact[] {
	const words = wordsIn(language);
	const { facts: names, noLimit, sizes } = words.listing.service;
	const { employees, sectors, employerKinds, hires } = service.facts.eligibility ?? {};
	const organizationSectors = index.organization(service.facts.organization).facts.sectors;
	const conditions = service.words[language].conditions;
	const size = sizeInWords(employees, sizes);
	return [
		{ name: names.size, values: [size ?? noLimit] },
		{ name: names.kinds, values: [employerKinds?.map((kind) => words.vocabulary.employerKinds[kind]).join(', ') ?? noLimit] },
		{ name: names.sectors, values: (sectors ?? organizationSectors)?.map((id) => sectorName(index, id, language)) ?? [noLimit] },
		{ name: names.place, values: [placeInWords(index, service, language)] },
		...(hires === undefined
			? []
			: [{ name: names.hires, values: [hires.map((group) => words.vocabulary.hireGroups[group]).join(', ')] }]),
		...(conditions.length === 0 ? [] : [{ name: names.conditions, values: conditions }]),
	];
}

/** How a service is given: ways, languages, promised reply, intake windows. */
export function deliveryFacts(service: ServiceEntry, language: SiteLanguage, today: string): NamedFact[] {
	const words = wordsIn(language);
	const { facts: names, unknown, replyWithin } = words.listing.service;
	const { delivery, languages, access } = service.facts;
	return [
		{ name: names.delivery, values: [delivery?.map((kind) => words.vocabulary.deliveryKinds[kind]).join(', ') ?? unknown] },
		{ name: names.languages, values: [languages?.map((one) => words.vocabulary.serviceLanguages[one]).join(', ') ?? unknown] },
		...(access.replyWithinDays === undefined ? [] : [{ name: names.reply, values: [replyWithin(access.replyWithinDays)] }]),
		...(access.windows === undefined
			? []
			: [{ name: names.intake, values: [intakeInWords(intakeOn(access.windows, today), language)] }]),
	];
}

type Sizes = ReturnType<typeof wordsIn>['listing']['service']['sizes'];

function sizeInWords(
	employees: { min?: number | undefined; max?: number | undefined } | undefined,
	words: Sizes,
): string | undefined {
	if (employees?.min !== undefined && employees.max !== undefined) return words.between(employees.min, employees.max);
	if (employees?.min !== undefined) return words.atLeast(employees.min);
	return employees?.max === undefined ? undefined : words.atMost(employees.max);
}

function placeInWords(index: CatalogIndex, service: ServiceEntry, language: SiteLanguage): string {
	const { places, settings } = index.catalog;
	const counties = countiesOf(index, service);
	if (counties.length < places.counties.length) return counties.map((id) => countyName(index, id, language)).join(', ');
	return wordsIn(language).listing.service.province(language === 'fr' ? settings.provinceFr : settings.province);
}
