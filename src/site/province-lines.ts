import type { ServiceEntry } from '../catalog/catalog.ts';
import type { ChannelKind } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { isLapsed } from './lapsed.ts';
import { ownDoor, type LocatedDoor } from './local-doors.ts';
import { hasEnded } from './need-answers.ts';

/** Province-wide desks that can be called or written to, for one group of needs. */
export interface GroupLines {
	readonly group: string;
	readonly lines: readonly ProvinceLine[];
}

interface ProvinceLine {
	readonly door: LocatedDoor;
	/** Needs of the group for which some service at this desk is made, in the order of the typology. */
	readonly needs: readonly string[];
}

/**
 * The few numbers to call from anywhere, for a sheet of paper: for each group of needs, the desks whose services are made for most of
 * its needs, each next one for what the earlier ones leave open. Left out are services for one sector, those that may not run, those that lapsed, those
 * given through local members, and desks with neither telephone nor mailbox. Ties go to a desk with a telephone, then to the one with
 * more of the group's needs, then to the id.
 *
 * @param perGroup how many desks a group may have at most
 * @param today day for which trust is worked out, `YYYY-MM-DD`
 */
export function provinceLines(index: CatalogIndex, perGroup: number, today: string): GroupLines[] {
	return index.catalog.typology.realms
		.flatMap((realm) => realm.groups)
		.map(({ id, needs }) => ({ group: id, lines: pickLines(candidatesFor(index, needs, today), perGroup) }));
}

function candidatesFor(index: CatalogIndex, groupNeeds: readonly string[], today: string): ProvinceLine[] {
	const byDoor = new Map<string, { door: LocatedDoor; needs: Set<string> }>();
	for (const service of index.catalog.services.filter((one) => isForAnyone(index, one) && !isLapsed(index, one.facts, today))) {
		const door = ownDoor(index, service);
		const made = service.facts.needs.filter(({ need, level }) => level === 'core' && groupNeeds.includes(need));
		if (made.length === 0 || !(hasChannel(door, 'phone') || hasChannel(door, 'email'))) continue;
		const key = `${door.organization.id}/${door.door.id}`;
		const candidate = byDoor.get(key) ?? { door, needs: new Set<string>() };
		for (const { need } of made) candidate.needs.add(need);
		byDoor.set(key, candidate);
	}
	return [...byDoor]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { door, needs }]) => ({ door, needs: groupNeeds.filter((need) => needs.has(need)) }));
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

function pickLines(candidates: readonly ProvinceLine[], limit: number): ProvinceLine[] {
	const picked: ProvinceLine[] = [];
	const open = (candidate: ProvinceLine) =>
		candidate.needs.filter((need) => !picked.some(({ needs }) => needs.includes(need))).length;
	while (picked.length < limit) {
		const best = candidates.reduce<ProvinceLine | undefined>((leader, candidate) => {
			if (picked.includes(candidate) || open(candidate) === 0) return leader;
			if (leader === undefined) return candidate;
			const gain =
				open(candidate) - open(leader) ||
				Number(hasChannel(candidate.door, 'phone')) - Number(hasChannel(leader.door, 'phone')) ||
				candidate.needs.length - leader.needs.length;
			return gain > 0 ? candidate : leader;
		}, undefined);
		if (best === undefined) break;
		picked.push(best);
	}
	return picked;
}

function hasChannel({ door }: LocatedDoor, wanted: ChannelKind): boolean {
	return door.channels.some(({ kind }) => kind === wanted);
}
