import type { Catalog, OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { Directory, DirectoryDoor, DirectoryService } from '../planner/directory.ts';
import { trustOf, type TrustRules } from '../trust/trust.ts';
import { warmthOf } from '../trust/warmth.ts';
import { present } from './present.ts';

/**
 * The facts a planner needs, and nothing else, from the whole catalog.
 *
 * @param today the build's day, `YYYY-MM-DD`: trust and warmth decay by it
 */
export function toPlannerDirectory(catalog: Catalog, today: string): Directory {
	const organizations = new Map(catalog.organizations.map((entry) => [entry.id, entry]));
	const everyCounty = catalog.places.counties.map(({ id }) => id);
	return {
		needs: catalog.needs.map(({ id, facts }) => present({ id, factors: facts.factors, modes: facts.modes, hires: facts.hires })),
		services: catalog.services.flatMap((entry) => {
			const organization = organizations.get(entry.facts.organization);
			return organization === undefined ? [] : [toService(entry, organization, everyCounty, catalog.settings, today)];
		}),
		doors: catalog.organizations.flatMap((entry) => toDoors(entry, everyCounty, catalog.settings, today)),
		counties: everyCounty,
		practitionerNetwork: catalog.settings.practitionerNetwork,
		fallback: catalog.settings.fallback,
	};
}

/** The id of a door: the organization's, with `/desk` where it has several. */
export function doorId(organization: OrganizationEntry, desk: string): string {
	return organization.facts.doors.length === 1 ? organization.id : `${organization.id}/${desk}`;
}

function toService(
	entry: ServiceEntry,
	organization: OrganizationEntry,
	everyCounty: readonly string[],
	rules: TrustRules,
	today: string,
): DirectoryService {
	const { facts } = entry;
	const { trust, lapsed } = trustOf(facts, rules, today);
	const { eligibility, access, cost } = facts;
	return present({
		id: entry.id,
		organization: organization.id,
		door: doorId(organization, entry.desk),
		throughMembers: facts.throughMembers,
		needs: facts.needs,
		minEmployees: eligibility?.employees?.min,
		maxEmployees: eligibility?.employees?.max,
		counties: limitOf(eligibility?.counties, everyCounty),
		sectors: eligibility?.sectors,
		employerKinds: eligibility?.employerKinds,
		hires: eligibility?.hires,
		owners: eligibility?.owners,
		conditions: eligibility?.conditions?.length,
		languages: facts.languages,
		status: facts.status,
		windows: access.windows?.map(({ opens, closes }) => present({ opens, closes })),
		trust,
		lapsed: lapsed ? (true as const) : undefined,
		gives: whatItGives(facts),
		costs: cost !== undefined && costlyKinds.includes(cost.kind) ? (true as const) : undefined,
	});
}

/** `pays-you` and `loan` are money, not a price; an unknown price is not held against anybody. */
const costlyKinds: readonly string[] = ['shared', 'fee', 'membership', 'varies'];

function whatItGives({ cost, delivery }: ServiceEntry['facts']): DirectoryService['gives'] {
	if (cost?.kind === 'pays-you' || cost?.kind === 'loan') return 'money';
	const isAloneOnly =
		delivery !== undefined &&
		delivery.every((kind) => kind === 'self-serve' || kind === 'online') &&
		delivery.includes('self-serve');
	return isAloneOnly ? 'material' : 'help';
}

function toDoors(entry: OrganizationEntry, everyCounty: readonly string[], rules: TrustRules, today: string): DirectoryDoor[] {
	const { facts } = entry;
	const { trust } = trustOf(facts, rules, today);
	const offices = facts.offices ?? [];
	return facts.doors.map((door) =>
		present({
			id: doorId(entry, door.id),
			organization: entry.id,
			desk: door.id,
			forNetworks: networksAt(entry, door),
			counties: limitOf(door.counties ?? entry.counties, everyCounty),
			sectors: facts.sectors,
			officeCounties: offices.length === 0 ? undefined : [...new Set(offices.map(({ county }) => county))],
			communities: offices.length === 0 ? undefined : [...new Set(offices.map(({ community }) => community))],
			languages: door.languages ?? facts.languages,
			status: facts.status,
			trust,
			warmth: warmthOf(door, trust),
		}),
	);
}

/** Naming every county is no limit: it must neither earn points nor become a reason. */
function limitOf(counties: readonly string[] | undefined, everyCounty: readonly string[]): readonly string[] | undefined {
	return everyCounty.every((county) => counties?.includes(county)) ? undefined : counties;
}

/** Networks whose introductions a desk receives: the one it names, or all of its organization's when it is the only desk. */
export function networksAt(
	{ facts }: OrganizationEntry,
	door: OrganizationEntry['facts']['doors'][number],
): readonly string[] | undefined {
	if (facts.memberOf === undefined) return undefined;
	if (facts.doors.length === 1) return facts.memberOf;
	return door.forNetwork === undefined ? undefined : [door.forNetwork];
}
