import type { Directory } from '../planner/directory.ts';
import type { Offer } from '../planner/offers.ts';
import type { Level } from '../schema/vocabulary.ts';

/** Which doors answer which need in which county, as an employer there would meet them who has said nothing else of the workplace. */
export interface Coverage {
	/** In the order of the directory. */
	readonly counties: readonly string[];
	/** In the order of the directory. */
	readonly needs: readonly NeedCoverage[];
	/** What was counted: services that are offered in some county, each once, and the doors where they are met. */
	readonly counted: {
		readonly doors: number;
		readonly services: number;
		/** Services without a recent page. */
		readonly unclear: number;
		/** Services of which somebody at the organization said, recently enough, that the listing is true. */
		readonly confirmed: number;
	};
}

interface NeedCoverage {
	readonly need: string;
	/** One for each county, in their order. */
	readonly cells: readonly CoverageCell[];
}

export interface CoverageCell {
	readonly county: string;
	/** Doors with a service made for the need. */
	readonly core: DoorCount;
	/** Doors that help with it, and have no service made for it. */
	readonly part: DoorCount;
	/** No door here has a service made for the need. */
	readonly isGap: boolean;
	/** Exactly one has: a single point of failure. */
	readonly isSingle: boolean;
}

/** Doors, each counted once. What is said of a door is true of every service by which it answers the need at this level. */
export interface DoorCount {
	/** Ids of the doors, sorted. */
	readonly doors: readonly string[];
	/** Serve only some counties, this one among them, or have an office in this one. The others serve the whole province. */
	readonly local: number;
	/** Only for employers of some sectors or of some kind. */
	readonly limited: number;
	/** No recent page was found: whether it still runs is to be asked first. */
	readonly unclear: number;
	/** Nobody at the organization has said that the listing is true, or so long ago that it no longer counts. */
	readonly unconfirmed: number;
}

/**
 * Counts the doors for every need in every county.
 *
 * Takes the planner's own offers, so that what it counts is what plans can suggest: ended, closed and lapsed services are no
 * offers, a network's service is met at the member of the county, and what is not known of an employer excludes nothing.
 *
 * @param offersIn the offers for all needs to an employer of whom only the county is known: `planner/offers.ts`, `offersFor`
 */
export function coverageOf(directory: Directory, offersIn: (county: string) => readonly Offer[]): Coverage {
	const offered = directory.counties.map((county) => [county, offersIn(county)] as const);
	const offers = new Map(offered.map(([county, here]) => [county, offersByNeed(here)]));
	return {
		counted: countOffers(offered.flatMap(([, here]) => here)),
		counties: directory.counties,
		needs: directory.needs.map(({ id: need }) => ({
			need,
			cells: directory.counties.map((county) => cellOf(county, offers.get(county)?.get(need) ?? [])),
		})),
	};
}

function countOffers(offers: readonly Offer[]): Coverage['counted'] {
	const services = [...new Map(offers.map(({ service }) => [service.id, service])).values()];
	return {
		doors: new Set(offers.map(({ door }) => door.id)).size,
		services: services.length,
		unclear: services.filter(({ status }) => status === 'unclear').length,
		confirmed: services.filter(isConfirmed).length,
	};
}

function isConfirmed({ trust }: Offer['service']): boolean {
	return trust === 'confirmed' || trust === 'due';
}

interface Answer {
	readonly offer: Offer;
	readonly level: Level;
}

function offersByNeed(offers: readonly Offer[]): Map<string, Answer[]> {
	const answers = offers.flatMap((offer) => offer.service.needs.map(({ need, level }) => ({ need, offer, level })));
	return Map.groupBy(answers, ({ need }) => need);
}

function cellOf(county: string, answers: readonly Answer[]): CoverageCell {
	const core = answers.filter(({ level }) => level === 'core').map(({ offer }) => offer);
	const coreDoors = new Set(core.map(({ door }) => door.id));
	const part = answers.map(({ offer }) => offer).filter(({ door }) => !coreDoors.has(door.id));
	return {
		county,
		core: countDoors(core, county),
		part: countDoors(part, county),
		isGap: coreDoors.size === 0,
		isSingle: coreDoors.size === 1,
	};
}

function countDoors(offers: readonly Offer[], county: string): DoorCount {
	const doors = Map.groupBy(offers, ({ door }) => door.id);
	const count = (isTrue: (offer: Offer) => boolean) => [...doors.values()].filter((of) => of.every(isTrue)).length;
	return {
		doors: [...doors.keys()].sort(),
		// One service that is given here makes the desk a local one, whatever else it does for the whole province.
		local: [...doors.values()].filter((of) => of.some((offer) => isLocal(offer, county))).length,
		limited: count(({ ask }) => ask.some(({ code }) => limits.has(code))),
		unclear: count(({ service, door }) => service.status === 'unclear' || door.status === 'unclear'),
		unconfirmed: count(({ service }) => !isConfirmed(service)),
	};
}

const limits: ReadonlySet<string> = new Set(['sector-not-said', 'kind-not-said']);

/** Whoever is offered in a county and limited to some counties is limited to this one among them. */
function isLocal({ service, door }: Offer, county: string): boolean {
	return service.counties !== undefined || door.counties !== undefined || (door.officeCounties?.includes(county) ?? false);
}
