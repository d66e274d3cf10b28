import type { Directory, DirectoryDoor, DirectoryService } from './directory.ts';
import { passGates } from './gates.ts';
import type { ExcludedService, ExclusionReason, Question } from './plan-types.ts';
import type { SummaryEmployer } from './summary.ts';

/** One service at the door where this employer would get it. */
export interface Offer {
	readonly service: DirectoryService;
	readonly door: DirectoryDoor;
	readonly ask: readonly Question[];
}

/**
 * The services that answer any of the needs, each at its door, and those that would have answered but are held back, with the reasons.
 * A service that is open at one door is not excluded because another door is closed; held back at all of them, it is held back for the
 * reasons of the door with the fewest, which are all that stands between it and the employer. Order: by service id, then door id.
 */
export function offersFor(
	directory: Directory,
	needs: ReadonlySet<string>,
	employer: SummaryEmployer,
	today: string,
): { offers: Offer[]; excluded: ExcludedService[] } {
	const offers: Offer[] = [];
	const excluded: ExcludedService[] = [];
	const doorsOf = doorFinder(directory, employer.county);
	for (const service of directory.services.toSorted(byId)) {
		const wanted = service.needs.filter(({ need }) => needs.has(need)).map(({ need }) => need);
		if (wanted.length === 0) continue;
		const held: (readonly ExclusionReason[])[] = [];
		for (const door of doorsOf(service)) {
			const { no, ask } = passGates(service, door, employer, today);
			if (no.length === 0) offers.push({ service, door, ask });
			else held.push(no);
		}
		const isOffered = offers.at(-1)?.service.id === service.id;
		if (isOffered) continue;
		const [because] = held.toSorted((a, b) => a.length - b.length);
		// No door at all is left of an organization that is gone.
		excluded.push({ service: service.id, needs: wanted.toSorted(), because: because ?? [{ code: 'organization-ended' }] });
	}
	return { offers, excluded };
}

/**
 * The doors at which an employer meets a service. A network's service is met at the members that serve the county; at the network's
 * own line where the county is not said or no member of it is known.
 */
function doorFinder(directory: Directory, county: string | undefined): (service: DirectoryService) => readonly DirectoryDoor[] {
	const doors = new Map(directory.doors.map((door) => [door.id, door]));
	const members = new Map<string, DirectoryDoor[]>();
	return ({ door, organization, throughMembers }) => {
		if (throughMembers && !members.has(organization)) members.set(organization, membersIn(directory, organization, county));
		const local = throughMembers ? (members.get(organization) ?? []) : [];
		if (local.length > 0) return local;
		const own = doors.get(door);
		return own === undefined ? [] : [own];
	};
}

/** The open desks that receive a network's introductions in a county, by id. None when the county is not said. */
export function membersIn(directory: Directory, network: string, county: string | undefined): DirectoryDoor[] {
	if (county === undefined) return [];
	return directory.doors
		.filter((door) => door.forNetworks?.includes(network) && isOpen(door) && (door.counties?.includes(county) ?? true))
		.toSorted(byId);
}

function isOpen(door: DirectoryDoor): boolean {
	return door.status === 'active' || door.status === 'unclear';
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
