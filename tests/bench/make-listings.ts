import type { Catalog, OrganizationEntry, ServiceEntry } from '../../src/catalog/catalog.ts';
import type { Channel } from '../../src/schema/parts.ts';
import { seeded, type Seeded } from './seeded.ts';

/** Share of a copied service's needs that become another need of the same group, so that copies compete without being twins. */
const changedNeeds = 0.25;
const longestId = 80;

/**
 * A directory of another size that looks like the real one: its own services where fewer are wanted, and copies of them where more are.
 *
 * A copy moves to other counties and sectors, answers partly other needs, and has its own id, name and phone numbers. Networks stay
 * single and gain members; places, sectors, needs, factors and pages stay as they are. Words are those of the real listings, so the
 * vocabulary of a large directory is smaller than it would be in life.
 *
 * @param count how many services; organizations follow in the real proportion
 */
export function makeListings(catalog: Catalog, count: number, seed = 1): Catalog {
	const random = seeded(seed);
	const services = [...firstServices(catalog, count, random)];
	const organizations = firstOrganizations(catalog, services, random);
	const networks = new Set(catalog.organizations.filter(({ facts }) => facts.isNetwork).map(({ id }) => id));
	const originals = {
		services: catalog.services.filter(({ facts }) => !networks.has(facts.organization)),
		organizations: catalog.organizations.filter(({ id }) => !networks.has(id)),
	};
	if (services.length < count && originals.services.length === 0)
		throw new Error('Every service belongs to a network, and networks are not copied.');
	for (let round = 1; services.length < count; round++) {
		const chosen = random.shuffled(originals.services).slice(0, count - services.length);
		const share = chosen.length / originals.services.length;
		const offering = new Set(chosen.map(({ facts }) => facts.organization));
		const hosts = originals.organizations.filter(({ id }) => offering.has(id) || random.chance(share));
		const copy = copier(catalog, round, [...hosts, ...chosen], random);
		organizations.push(...hosts.map(copy.organization));
		services.push(...chosen.map(copy.service));
	}
	const known = new Set([...organizations, ...services].map(({ id }) => id));
	return {
		...catalog,
		sectors: catalog.sectors.map((sector) => withKnown(sector, ['councils'], known)),
		services: services.map((entry) => ({ ...entry, facts: withKnown(entry.facts, ['replacedBy'], known) })).sort(byId),
		organizations: organizations
			.map((entry) => ({ ...entry, facts: withKnown(entry.facts, ['worksBeside', 'handsOverTo', 'replacedBy'], known) }))
			.sort(byId),
	};
}

/** At most `count` of the real services, those first that give every answered need a core answer. */
function firstServices(catalog: Catalog, count: number, random: Seeded): readonly ServiceEntry[] {
	if (count >= catalog.services.length) return catalog.services;
	const ended = new Set(catalog.organizations.filter(({ facts }) => facts.status === 'ended').map(({ id }) => id));
	const answered = new Set<string>();
	const [needed, others]: [ServiceEntry[], ServiceEntry[]] = [[], []];
	for (const service of random.shuffled(catalog.services)) {
		const { status, organization, needs } = service.facts;
		const runs = status !== 'ended' && !ended.has(organization);
		const added = runs ? needs.filter(({ need, level }) => level === 'core' && !answered.has(need)) : [];
		(added.length > 0 ? needed : others).push(service);
		for (const { need } of added) answered.add(need);
	}
	return [...needed, ...others].slice(0, count);
}

/** Organizations of these services with whoever they are reached through, all networks, and others up to the real proportion. */
function firstOrganizations(catalog: Catalog, services: readonly ServiceEntry[], random: Seeded): OrganizationEntry[] {
	if (services.length === catalog.services.length) return [...catalog.organizations];
	const byName = new Map(catalog.organizations.map((entry) => [entry.id, entry]));
	const kept = new Set<string>();
	const keep = (id: string | undefined): void => {
		if (id === undefined || kept.has(id)) return;
		kept.add(id);
		const facts = byName.get(id)?.facts;
		for (const other of [facts?.reachThrough, ...(facts?.memberOf ?? [])]) keep(other);
	};
	for (const { id, facts } of catalog.organizations) if (facts.isNetwork) keep(id);
	keep(catalog.settings.fallback);
	for (const { facts } of services) keep(facts.organization);
	const wanted = Math.round((services.length / catalog.services.length) * catalog.organizations.length);
	for (const { id } of random.shuffled(catalog.organizations)) if (kept.size < wanted) keep(id);
	return catalog.organizations.filter(({ id }) => kept.has(id));
}

/** Makes the copies of one round. Everything of a round moves together, so that a service stays inside what its organization serves. */
function copier(catalog: Catalog, round: number, originals: readonly { readonly id: string }[], random: Seeded) {
	const copied = new Map(originals.map(({ id }) => [id, `r${round}-${id}`.slice(0, longestId).replace(/-+$/, '')]));
	const renamed = (id: string) => copied.get(id) ?? id;
	const everyCounty = catalog.places.counties.map(({ id }) => id);
	const county = mover(everyCounty, random);
	const sector = mover(
		catalog.sectors.map(({ id }) => id),
		random,
	);
	const communities = new Map(catalog.places.counties.map(({ id, communities: names }) => [id, names]));
	const groups = new Map(
		catalog.typology.realms.flatMap(({ groups: all }) => all.flatMap(({ needs }) => needs.map((need) => [need, needs] as const))),
	);
	const named = (name: string, longest: number) => `${name.slice(0, longest - 6).trim()} ${round}`;
	const phone = (value: string) => value.replace(/\d{4}(?= ext\.|$)/, () => String(random.below(10_000)).padStart(4, '0'));
	const channel = (one: Channel): Channel => (one.kind === 'phone' ? { ...one, value: phone(one.value) } : one);

	const organization = (entry: OrganizationEntry): OrganizationEntry => {
		const { facts, words } = entry;
		const counties = entry.counties.map(county);
		const copy: OrganizationEntry['facts'] = {
			...facts,
			name: named(facts.name, 160),
			serves: facts.serves === 'province' ? 'province' : facts.serves.map(county),
			doors: facts.doors.map((door) => ({
				...door,
				channels: door.channels.map(channel),
				...(door.counties === undefined ? {} : { counties: door.counties.map(county) }),
			})),
			...(facts.shortName === undefined ? {} : { shortName: named(facts.shortName, 60) }),
			...(facts.sectors === undefined ? {} : { sectors: facts.sectors.map(sector) }),
			...(facts.worksBeside === undefined ? {} : { worksBeside: facts.worksBeside.map(renamed) }),
			...(facts.handsOverTo === undefined ? {} : { handsOverTo: facts.handsOverTo.map(renamed) }),
			...(facts.replacedBy === undefined ? {} : { replacedBy: facts.replacedBy.map(renamed) }),
			...(facts.reachThrough === undefined ? {} : { reachThrough: renamed(facts.reachThrough) }),
			...(facts.offices === undefined
				? {}
				: {
						offices: facts.offices.map((office) => {
							const moved = county(office.county);
							return { ...office, county: moved, community: random.pick(communities.get(moved) ?? [office.community]) };
						}),
					}),
		};
		return {
			id: renamed(entry.id),
			facts: copy,
			counties: everyCounty.filter((one) => counties.includes(one)),
			words: {
				en: { ...words.en, name: copy.name, shortName: copy.shortName ?? copy.name },
				fr: { ...words.fr, name: named(words.fr.name, 160), shortName: named(words.fr.shortName, 60) },
			},
		};
	};

	const service = (entry: ServiceEntry): ServiceEntry => {
		const { facts, words } = entry;
		const { eligibility } = facts;
		const needs = new Map(
			facts.needs.map(({ need, level }) => [random.chance(changedNeeds) ? random.pick(groups.get(need) ?? [need]) : need, level]),
		);
		const name = named(facts.name, 140);
		return {
			...entry,
			id: renamed(entry.id),
			facts: {
				...facts,
				name,
				organization: renamed(facts.organization),
				needs: [...needs].map(([need, level]) => ({ need, level })),
				...(eligibility === undefined
					? {}
					: {
							eligibility: {
								...eligibility,
								...(eligibility.counties === undefined ? {} : { counties: eligibility.counties.map(county) }),
								...(eligibility.sectors === undefined ? {} : { sectors: eligibility.sectors.map(sector) }),
							},
						}),
				...(facts.replacedBy === undefined ? {} : { replacedBy: facts.replacedBy.map(renamed) }),
			},
			words: { en: { ...words.en, name }, fr: { ...words.fr, name: named(words.fr.name, 160) } },
		};
	};
	return { organization, service };
}

/** Sends each of these ids to another of them, never two to the same. */
function mover(ids: readonly string[], random: Seeded): (id: string) => string {
	const moved = random.shuffled(ids);
	const map = new Map(ids.map((id, index) => [id, moved[index] ?? id]));
	return (id) => map.get(id) ?? id;
}

/** A record whose lists of ids hold only known ones; a list of which none is left goes, because a list in a file is never empty. */
function withKnown<Record extends object>(record: Record, fields: readonly (keyof Record)[], known: ReadonlySet<string>): Record {
	const isListOfIds = new Set<unknown>(fields);
	const left = Object.entries(record).flatMap(([field, value]) => {
		if (!isListOfIds.has(field) || value === undefined) return [[field, value] as const];
		const ids = (value as readonly string[]).filter((id) => known.has(id));
		return ids.length === 0 ? [] : [[field, ids] as const];
	});
	return Object.fromEntries(left) as Record;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : 1;
}
