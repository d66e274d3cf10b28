import type { OrganizationEntry } from '../catalog/catalog.ts';
import type { OrganizationKind } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { firstDoor, memberDoors, type LocatedDoor } from './local-doors.ts';

/** The doors of one county, in the order in which an employer should try them. */
export interface CountyDoors {
	/** Members of the practitioners' network here; the network's own line where none is known. */
	readonly start: readonly LocatedDoor[];
	/** Business development: the local enterprise network and the local lender, or their networks' lines. */
	readonly business: readonly LocatedDoor[];
	/** Everybody else who serves this county and not the whole province. */
	readonly local: readonly LocatedDoor[];
}

const businessKinds: ReadonlySet<OrganizationKind> = new Set(['regional-enterprise-network', 'cbdc']);

/**
 * The doors of a county. An organization whose own listing lapsed is left out, but for the members of the practitioners' network: where
 * employers start is theirs to say, and their page says how old the listing is.
 *
 * @param today day for which trust is worked out, `YYYY-MM-DD`
 */
export function countyDoors(index: CatalogIndex, county: string, today: string): CountyDoors {
	const { organizations, settings, places } = index.catalog;
	const here = organizations.filter(
		({ facts, counties }) =>
			(facts.status === 'active' || facts.status === 'unclear') && counties.includes(county) && !isLapsed(index, facts, today),
	);
	const members = memberDoors(index, settings.practitionerNetwork, county);
	const start = members.length > 0 ? members : [firstDoor(index.organization(settings.practitionerNetwork))];
	const doorHere = (organization: OrganizationEntry) => firstDoor(organization, county);
	const business = here.filter(({ facts }) => businessKinds.has(facts.kind) && facts.isNetwork !== true).map(doorHere);
	const businessNetworks = here
		.filter(({ facts }) => businessKinds.has(facts.kind) && facts.isNetwork === true)
		.filter(({ id }) => memberDoors(index, id, county).length === 0);
	const named = new Set([...start, ...business].map(({ organization }) => organization.id));
	const local = here.filter(
		({ id, facts, counties }) => counties.length < places.counties.length && facts.isNetwork !== true && !named.has(id),
	);
	return { start, business: [...business, ...businessNetworks.map(doorHere)], local: local.map(doorHere) };
}
