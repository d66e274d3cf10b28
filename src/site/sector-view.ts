import type { ServiceEntry } from '../catalog/catalog.ts';
import type { Sectors } from '../schema/geography.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { firstDoor, type LocatedDoor } from './local-doors.ts';
import { compareNames, hasEnded } from './need-answers.ts';
import { organizationLink } from './organization-lists.ts';
import type { NamedLink } from './service-lists.ts';

export interface SectorView {
	readonly id: string;
	readonly name: string;
	readonly alsoCalled: readonly string[];
	readonly councils: readonly NamedLink[];
	/** The first desk of each council. */
	readonly doors: readonly LocatedDoor[];
	/** Other organizations that say they serve this sector only, or among few. */
	readonly others: readonly NamedLink[];
	/** Services limited to this sector, or offered by an organization that is. By name, ended and lapsed ones left out. */
	readonly services: readonly ServiceEntry[];
}

/** @param today day for which trust is worked out, `YYYY-MM-DD` */
export function sectorView(index: CatalogIndex, sector: Sectors[number], language: SiteLanguage, today: string): SectorView {
	const isFrench = language === 'fr';
	const councils = (sector.councils ?? []).map(index.organization).filter(({ facts }) => facts.status !== 'ended');
	return {
		id: sector.id,
		name: isFrench ? sector.nameFr : sector.name,
		alsoCalled: isFrench ? sector.alsoCalledFr : sector.alsoCalled,
		councils: councils.map(({ id, words }) => ({ name: words[language].name, href: addressOf(language, 'organizations', id) })),
		doors: councils.map((organization) => firstDoor(organization)),
		others: index.catalog.organizations
			.filter(
				({ id, facts }) =>
					facts.status !== 'ended' &&
					facts.sectors?.includes(sector.id) === true &&
					!sector.councils?.includes(id) &&
					!isLapsed(index, facts, today),
			)
			.toSorted(compareNames(language))
			.map((organization) => organizationLink(index, organization, language)),
		services: index.catalog.services
			.filter((service) => {
				const sectors = service.facts.eligibility?.sectors ?? index.organization(service.facts.organization).facts.sectors;
				return sectors?.includes(sector.id) === true && !hasEnded(index, service) && !isLapsed(index, service.facts, today);
			})
			.toSorted(compareNames(language)),
	};
}
