import type { Catalog, FactorEntry, NeedEntry, OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';

type County = Catalog['places']['counties'][number];
type Sector = Catalog['sectors'][number];
type NeedGroup = Catalog['typology']['realms'][number]['groups'][number];

/**
 * The catalog by ids. The functions throw for an id that leads nowhere: the checks on content let none through, so it is our mistake.
 */
export interface CatalogIndex {
	readonly catalog: Catalog;
	readonly service: (id: string) => ServiceEntry;
	readonly organization: (id: string) => OrganizationEntry;
	readonly need: (id: string) => NeedEntry;
	readonly factor: (id: string) => FactorEntry;
	readonly county: (id: string) => County;
	readonly sector: (id: string) => Sector;
	/** The group of the typology that a need belongs to. */
	readonly groupOf: (need: NeedEntry) => NeedGroup;
	/** What an id that may name either kind leads to, as in `replacedBy`. */
	readonly listing: (id: string) => Listing;
	/** Services that an organization offers in its own name, by id. */
	readonly servicesOf: (organization: string) => readonly ServiceEntry[];
	/** Members of a network, those that ended left out, by id. */
	readonly membersOf: (network: string) => readonly OrganizationEntry[];
}

type Listing =
	| { readonly kind: 'services'; readonly entry: ServiceEntry }
	| { readonly kind: 'organizations'; readonly entry: OrganizationEntry };

export function indexCatalog(catalog: Catalog): CatalogIndex {
	const services = byId(catalog.services);
	const organizations = byId(catalog.organizations);
	const groups = new Map(catalog.typology.realms.flatMap((realm) => realm.groups).map((group) => [group.id, group]));
	const servicesOf = Map.groupBy(catalog.services, (service) => service.facts.organization);
	const membersOf = new Map(
		catalog.organizations
			.filter((organization) => organization.facts.isNetwork)
			.map((network) => [
				network.id,
				catalog.organizations.filter(({ facts }) => facts.status !== 'ended' && (facts.memberOf ?? []).includes(network.id)),
			]),
	);
	return {
		catalog,
		service: finder('service', services),
		organization: finder('organization', organizations),
		need: finder('need', byId(catalog.needs)),
		factor: finder('factor', byId(catalog.factors)),
		county: finder('county', byId(catalog.places.counties)),
		sector: finder('sector', byId(catalog.sectors)),
		groupOf: (need) => finder('group', groups)(need.facts.group),
		listing: (id) => {
			const service = services.get(id);
			if (service !== undefined) return { kind: 'services', entry: service };
			return { kind: 'organizations', entry: finder('service or organization', organizations)(id) };
		},
		servicesOf: (organization) => servicesOf.get(organization) ?? [],
		membersOf: (network) => membersOf.get(network) ?? [],
	};
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function finder<Entry>(kind: string, entries: ReadonlyMap<string, Entry>): (id: string) => Entry {
	return (id) => {
		const entry = entries.get(id);
		if (entry === undefined) throw new Error(`There is no ${kind} "${id}" in the catalog.`);
		return entry;
	};
}
