import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { doorsInCounty, type LocatedDoor } from './local-doors.ts';
import { compareNames, hasEnded, mainNeed } from './need-answers.ts';
import { countiesOf } from './service-view.ts';

/** What an employer of a county can reach in one group of needs. */
export interface CountyGroup {
	readonly id: string;
	readonly title: string;
	/** Services that serve some counties only, and a network's services at its member here; each with its doors here. */
	readonly local: readonly { readonly service: ServiceEntry; readonly doors: readonly LocatedDoor[] }[];
	/** The needs of the group for which services for the whole province are made, each with how many. */
	readonly province: readonly { readonly need: string; readonly count: number }[];
}

/**
 * The services that an employer of a county can reach: the local ones by name, each once, under the group of its main need; those for
 * the whole province counted by need, so that a page does not grow with all of them. Ended and lapsed ones are no options.
 *
 * @param today day for which trust is worked out, `YYYY-MM-DD`
 */
export function countyServices(index: CatalogIndex, county: string, language: SiteLanguage, today: string): CountyGroup[] {
	const reachable = index.catalog.services
		.filter((service) => !hasEnded(index, service) && !isLapsed(index, service.facts, today))
		.filter((service) => countiesOf(index, service).includes(county))
		.toSorted(compareNames(language))
		.map((service) => ({ service, doors: doorsInCounty(index, service, county), group: mainNeed(index, service).facts.group }));
	const localGroups = Map.groupBy(
		reachable.filter((one) => isLocal(index, one)),
		({ group }) => group,
	);
	const made = reachable
		.filter((one) => !isLocal(index, one))
		.flatMap(({ service }) => service.facts.needs.filter(({ level }) => level === 'core').map(({ need }) => need));
	const counts = new Map([...Map.groupBy(made, (need) => need)].map(([need, all]) => [need, all.length]));
	return index.catalog.typology.realms
		.flatMap((realm) => realm.groups)
		.map(({ id, title, titleFr, needs }) => ({
			id,
			title: language === 'fr' ? titleFr : title,
			local: localGroups.get(id) ?? [],
			province: needs.map((need) => ({ need, count: counts.get(need) ?? 0 })).filter(({ count }) => count > 0),
		}))
		.filter(({ local, province }) => local.length + province.length > 0);
}

function isLocal(index: CatalogIndex, { service, doors }: { service: ServiceEntry; doors: readonly LocatedDoor[] }): boolean {
	return (
		doors.some(({ network }) => network !== undefined) || countiesOf(index, service).length < index.catalog.places.counties.length
	);
}
