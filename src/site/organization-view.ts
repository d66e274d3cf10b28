import type { OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { memberDoors } from './local-doors.ts';
import { compareNames, hasEnded } from './need-answers.ts';
import type { NamedLink } from './service-lists.ts';
import { countyName, sectorName } from './service-view.ts';

/** What an organization's page links to. */
export interface OrganizationView {
	/** The short name, where there is one, then former names. */
	readonly otherNames: readonly string[];
	readonly services: readonly NamedLink[];
	readonly endedServices: readonly NamedLink[];
	/** For each network it is a member's desk of, the services given through members. */
	readonly networks: readonly { readonly network: string; readonly services: readonly NamedLink[] }[];
	readonly counties: readonly NamedLink[];
	readonly sectors: readonly NamedLink[];
	/** Works beside, hands over to, member of: those that are known. */
	readonly relations: readonly { readonly heading: string; readonly links: readonly NamedLink[] }[];
}

/** @param today day for which trust is worked out, `YYYY-MM-DD` */
export function organizationView(
	index: CatalogIndex,
	organization: OrganizationEntry,
	language: SiteLanguage,
	today: string,
): OrganizationView {
	const { organization: words, trust } = wordsIn(language).listing;
	const { facts } = organization;
	const text = organization.words[language];
	const serviceLink = (service: ServiceEntry): NamedLink => ({
		name: service.words[language].name,
		href: addressOf(language, 'services', service.id),
		note: isLapsed(index, service.facts, today) ? trust.mark : undefined,
	});
	const organizationLinks = (ids: readonly string[]) =>
		ids.map((id) => ({
			name: index.organization(id).words[language].name,
			href: addressOf(language, 'organizations', id),
		}));
	const services = index.servicesOf(organization.id).toSorted(compareNames(language));
	const relations = [
		{ heading: words.worksBeside, links: organizationLinks(facts.worksBeside ?? []) },
		{ heading: words.handsOverTo, links: organizationLinks(facts.handsOverTo ?? []) },
		{ heading: words.memberOf, links: organizationLinks(facts.memberOf ?? []) },
	];
	return {
		otherNames: [...(text.shortName === text.name ? [] : [text.shortName]), ...(facts.formerNames ?? [])],
		services: services.filter((service) => !hasEnded(index, service)).map(serviceLink),
		endedServices: services.filter((service) => hasEnded(index, service)).map(serviceLink),
		networks: (facts.memberOf ?? [])
			.filter((network) => memberDoors(index, network).some((member) => member.organization.id === organization.id))
			.map((network) => ({
				network: index.organization(network).words[language].shortName,
				services: index
					.servicesOf(network)
					.filter((service) => service.facts.throughMembers === true && !hasEnded(index, service))
					.map(serviceLink),
			}))
			.filter((network) => network.services.length > 0),
		counties: organization.counties.map((id) => ({
			name: countyName(index, id, language),
			href: addressOf(language, 'places', id),
		})),
		sectors: (facts.sectors ?? []).map((id) => ({
			name: sectorName(index, id, language),
			href: addressOf(language, 'sectors', id),
		})),
		relations: relations.filter(({ links }) => links.length > 0),
	};
}
