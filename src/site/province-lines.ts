import type { ServiceEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { ownDoor, type LocatedDoor } from './local-doors.ts';
import { hasEnded } from './need-answers.ts';

/** Province-wide desks with a telephone, for one group of needs. */
export interface GroupLines {
	readonly group: string;
	readonly doors: readonly LocatedDoor[];
}

interface Candidate {
	readonly door: LocatedDoor;
	/** Needs of the group for which some service at this desk is made. */
	readonly needs: ReadonlySet<string>;
}

/**
 * The few numbers to call from anywhere, for a sheet of paper: for each group of needs, the desks whose services are made for most of
 * its needs, each next one for what the earlier ones leave open. Left out are services for one sector, those that may not run, those
 * given through local members, and desks without a telephone. Ties go to the desk with more of the group's needs, then to the id.
 *
 * @param perGroup how many desks a group may have at most
 */
export function provinceLines(index: CatalogIndex, perGroup: number): GroupLines[] {
	return index.catalog.typology.realms
		.flatMap((realm) => realm.groups)
		.map(({ id, needs }) => ({ group: id, doors: pickLines(candidatesFor(index, new Set(needs)), perGroup) }));
}

function candidatesFor(index: CatalogIndex, groupNeeds: ReadonlySet<string>): Candidate[] {
	const byDoor = new Map<string, { door: LocatedDoor; needs: Set<string> }>();
	for (const service of index.catalog.services.filter((one) => isForAnyone(index, one))) {
		const door = ownDoor(index, service);
		const made = service.facts.needs.filter(({ need, level }) => level === 'core' && groupNeeds.has(need));
		if (made.length === 0 || !door.door.channels.some(({ kind }) => kind === 'phone')) continue;
		const key = `${door.organization.id}/${door.door.id}`;
		const candidate = byDoor.get(key) ?? { door, needs: new Set<string>() };
		for (const { need } of made) candidate.needs.add(need);
		byDoor.set(key, candidate);
	}
	return [...byDoor].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

function isForAnyone(index: CatalogIndex, service: ServiceEntry): boolean {
	const { facts } = service;
	const organization = index.organization(facts.organization);
	return (
		facts.status === 'active' &&
		!hasEnded(index, service) &&
		facts.throughMembers !== true &&
		facts.eligibility?.sectors === undefined &&
		facts.eligibility?.counties === undefined &&
		organization.facts.sectors === undefined &&
		organization.counties.length === index.catalog.places.counties.length
	);
}

function pickLines(candidates: readonly Candidate[], limit: number): LocatedDoor[] {
	const picked: Candidate[] = [];
	const open = (candidate: Candidate) => [...candidate.needs].filter((need) => !picked.some(({ needs }) => needs.has(need))).length;
	while (picked.length < limit) {
		const best = candidates.reduce<Candidate | undefined>((leader, candidate) => {
			if (picked.includes(candidate) || open(candidate) === 0) return leader;
			if (leader === undefined) return candidate;
			const gain = open(candidate) - open(leader) || candidate.needs.size - leader.needs.size;
			return gain > 0 ? candidate : leader;
		}, undefined);
		if (best === undefined) break;
		picked.push(best);
	}
	return picked.map(({ door }) => door);
}
