import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { doorsInCounty, type LocatedDoor } from './local-doors.ts';
import { compareNames, hasEnded, mainNeed } from './need-answers.ts';
import { countiesOf } from './service-view.ts';

/** What an employer of a county can reach in one group of needs. */
export interface CountyGroup {
	readonly id: string;
	readonly title: string;
	/** Services that serve some counties only, and a network's services at its member here; each with its doors here. */
	readonly local: readonly { readonly service: ServiceEntry; readonly doors: readonly LocatedDoor[] }[];
	/** Services for the whole province. */
	readonly province: readonly ServiceEntry[];
}

/** The services that an employer of a county can reach, each once, under the group of its main need. Ended ones are no options. */
export function countyServices(index: CatalogIndex, county: string, language: SiteLanguage): CountyGroup[] {
	const reachable = index.catalog.services
		.filter((service) => !hasEnded(index, service) && countiesOf(index, service).includes(county))
		.toSorted(compareNames(language))
		.map((service) => ({ service, doors: doorsInCounty(index, service, county), group: mainNeed(index, service).facts.group }));
	const groups = Map.groupBy(reachable, ({ group }) => group);
	return index.catalog.typology.realms
		.flatMap((realm) => realm.groups)
		.map(({ id, title, titleFr }) => {
			const services = groups.get(id) ?? [];
			return {
				id,
				title: language === 'fr' ? titleFr : title,
				local: services.filter((one) => isLocal(index, one)),
				province: services.filter((one) => !isLocal(index, one)).map(({ service }) => service),
			};
		})
		.filter(({ local, province }) => local.length + province.length > 0);
}

function isLocal(index: CatalogIndex, { service, doors }: { service: ServiceEntry; doors: readonly LocatedDoor[] }): boolean {
	return doors.some(({ network }) => network !== undefined) || countiesOf(index, service).length < index.catalog.places.counties.length;
}
