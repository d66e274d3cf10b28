import type { OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { Organization } from '../schema/organization.ts';
import type { CatalogIndex } from './catalog-index.ts';

type DoorFacts = Organization['doors'][number];

/** A desk at its organization. */
export interface LocatedDoor {
	readonly organization: OrganizationEntry;
	readonly door: DoorFacts;
	/** The network for which a member's desk stands here; absent for a desk that speaks for its own organization. */
	readonly network?: string | undefined;
}

/** The desk that a service names at the organization that offers it; for a network's service, the network's own line. */
export function ownDoor(index: CatalogIndex, service: ServiceEntry): LocatedDoor {
	const organization = index.organization(service.facts.organization);
	return { organization, door: doorOf(organization, service.desk) };
}

/** Where to turn when nothing else answers: the first desk of the directory's fallback. */
export function fallbackDoor(index: CatalogIndex): LocatedDoor {
	return firstDoor(index.organization(index.catalog.settings.fallback));
}

/**
 * Where an employer of a county gets a service. A network's service is met at the members that serve the county, and at the
 * network's own line where no member of it is known. The planner follows the same rule (`planner/offers.ts`).
 */
export function doorsInCounty(index: CatalogIndex, service: ServiceEntry, county: string): LocatedDoor[] {
	const members = service.facts.throughMembers ? memberDoors(index, service.facts.organization, county) : [];
	return members.length > 0 ? members : [ownDoor(index, service)];
}

/**
 * The desks that receive a network's introductions, by organization id; a member that is closed for now is left out.
 *
 * @param county narrows to the members that serve it
 */
export function memberDoors(index: CatalogIndex, network: string, county?: string): LocatedDoor[] {
	return index
		.membersOf(network)
		.filter((member) => member.facts.status !== 'temporarily-closed')
		.flatMap((member) => {
			const door = networkDoor(member, network);
			const isHere = county === undefined || (door?.counties ?? member.counties).includes(county);
			return door === undefined || !isHere ? [] : [{ organization: member, door, network }];
		});
}

/**
 * The desk to call for a desk of which no phone, mailbox or form is known: that of the organization it names for this, else of its
 * networks, and so on from there. Absent where the desk can be reached itself, or nobody who can be reached is named.
 */
export function reachedThrough(index: CatalogIndex, { organization, door, network }: LocatedDoor): LocatedDoor | undefined {
	if (canBeReached(door)) return undefined;
	const { reachThrough, memberOf = [] } = organization.facts;
	return [reachThrough, network, ...memberOf]
		.filter((id) => id !== undefined)
		.map((id) => firstDoor(index.organization(id)))
		.map((next) => (canBeReached(next.door) ? next : reachedThrough(index, next)))
		.find((next) => next !== undefined);
}

/** A phone, mailbox or form; a website is no way to reach a desk. */
export function canBeReached({ channels }: DoorFacts): boolean {
	return channels.some(({ kind }) => kind === 'phone' || kind === 'email' || kind === 'form');
}

/** The first desk of an organization, or the first that serves a county. */
export function firstDoor(organization: OrganizationEntry, county?: string): LocatedDoor {
	const { doors } = organization.facts;
	const door = doors.find(({ counties }) => county === undefined || (counties?.includes(county) ?? true)) ?? doors[0];
	if (door === undefined) throw new Error(`The organization "${organization.id}" has no door.`);
	return { organization, door };
}

/** The desk a member keeps for a network: its only one, or the one that says so. */
function networkDoor(member: OrganizationEntry, network: string): DoorFacts | undefined {
	const { doors } = member.facts;
	return doors.length === 1 ? doors[0] : doors.find(({ forNetwork }) => forNetwork === network);
}

function doorOf(organization: OrganizationEntry, desk: string): DoorFacts {
	const door = organization.facts.doors.find(({ id }) => id === desk);
	if (door === undefined) throw new Error(`The organization "${organization.id}" has no door "${desk}".`);
	return door;
}
