import type { NeedEntry, OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { Status } from '../schema/vocabulary.ts';
import type { Trusted } from '../trust/trust.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { hasEnded } from './need-answers.ts';
import { countiesOf } from './service-view.ts';

/**
 * The search filters of a page as its `data-search-filters` holds them: `name:value name:value`. The search integration reads them.
 * Values are ids, the same in both languages, so that an address with filters survives a change of language.
 */
type Filters = string;

const write = (filters: Readonly<Record<string, readonly string[]>>): Filters =>
	Object.entries(filters)
		.flatMap(([name, values]) => values.map((value) => `${name}:${value}`))
		.join(' ');

/** A province-wide service is found under every county: what counts is where it serves, not where it sits. */
export function serviceFilters(index: CatalogIndex, service: ServiceEntry, today: string): Filters {
	const organization = index.organization(service.facts.organization);
	const { facts } = service;
	return write({
		type: ['service'],
		need: facts.needs.map(({ need }) => need),
		county: countiesOf(index, service),
		sector: facts.eligibility?.sectors ?? organization.facts.sectors ?? [],
		kind: [organization.facts.kind],
		language: facts.languages ?? [],
		status: [shownStatus(index, facts, today)],
	});
}

export function organizationFilters(index: CatalogIndex, organization: OrganizationEntry, today: string): Filters {
	const { facts } = organization;
	const needs = index.servicesOf(organization.id).flatMap((service) => service.facts.needs.map(({ need }) => need));
	return write({
		type: ['organization'],
		need: [...new Set(needs)],
		county: organization.counties,
		sector: facts.sectors ?? [],
		kind: [facts.kind],
		language: facts.languages ?? [],
		status: [shownStatus(index, facts, today)],
	});
}

/** What a result says of a listing: a lapsed one is found like any other, and told apart. */
function shownStatus(index: CatalogIndex, facts: Trusted, today: string): Status | 'lapsed' {
	return facts.status === 'active' && isLapsed(index, facts, today) ? 'lapsed' : facts.status;
}

/** A need is found under every county in which some service answers it. */
export function needFilters(index: CatalogIndex, need: NeedEntry, today: string): Filters {
	const answering = index.catalog.services.filter(
		(service) =>
			!hasEnded(index, service) &&
			!isLapsed(index, service.facts, today) &&
			service.facts.needs.some((answered) => answered.need === need.id),
	);
	const counties = answering.flatMap((service) => countiesOf(index, service));
	return write({ type: ['need'], need: [need.id], county: [...new Set(counties)].sort() });
}

export function placeFilters(county: string): Filters {
	return write({ type: ['place'], county: [county] });
}

export function sectorFilters(sector: string): Filters {
	return write({ type: ['sector'], sector: [sector] });
}

/** A page that no filter but its type narrows. */
export function typeFilter(type: 'factor' | 'page'): Filters {
	return write({ type: [type] });
}
