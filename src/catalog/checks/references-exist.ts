import { type ContentFile, type Entries, type OrganizationFiles, problemAt, type ServiceFiles } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { orList, quote, suggest } from '../problem-words.ts';

/** Every id that a file writes leads to an entry that exists, and every service leads to one door. */
export function referencesExist(entries: Entries): Problem[] {
	const known = knownIds(entries);
	const organizationsById = new Map(entries.organizations.map((organization) => [organization.id, organization]));
	return [
		...entries.services.flatMap((service) => [
			...serviceReferences(service).flatMap((reference) => follow(reference, service.english, known)),
			...findDoorProblems(service, organizationsById.get(service.english.front.organization)),
		]),
		...entries.organizations.flatMap((organization) =>
			organizationReferences(organization).flatMap((reference) => follow(reference, organization.english, known)),
		),
		...directoryReferences(entries).flatMap(({ file, ...reference }) => follow(reference, file, known)),
	];
}

type Target = 'need' | 'organization' | 'listing';

interface Reference {
	readonly to: Target;
	readonly id: string;
	readonly path: readonly PropertyKey[];
}

function knownIds({ folders }: Entries): Record<Target, ReadonlySet<string>> {
	return {
		need: folders.needs.ids,
		organization: folders.organizations.ids,
		listing: new Set([...folders.services.ids, ...folders.organizations.ids]),
	};
}

const places: Record<Target, { noun: string; place: string; otherwise: string }> = {
	need: { noun: 'a need', place: 'content/needs', otherwise: 'add that need to content/needs and content/typology.yaml' },
	organization: { noun: 'an organization', place: 'content/organizations', otherwise: 'add that organization' },
	listing: { noun: 'a service or organization', place: 'content', otherwise: 'add that listing' },
};

function follow({ to, id, path }: Reference, file: ContentFile<unknown>, known: Record<Target, ReadonlySet<string>>): Problem[] {
	if (known[to].has(id)) return [];
	const { noun, place, otherwise } = places[to];
	const message = `${quote(id)} is not ${noun} in ${place}.`;
	return [problemAt(file, path, { code: `unknown-${to}`, message, fix: suggest(id, known[to], otherwise) })];
}

function list(to: Target, ids: readonly string[] | undefined, ...path: PropertyKey[]): Reference[] {
	return (ids ?? []).map((id, index) => ({ to, id, path: [...path, index] }));
}

function serviceReferences({ english: { front } }: ServiceFiles): Reference[] {
	return [
		{ to: 'organization', id: front.organization, path: ['organization'] },
		...front.needs.map(({ need }, index): Reference => ({ to: 'need', id: need, path: ['needs', index, 'need'] })),
		...list('listing', front.replacedBy, 'replacedBy'),
	];
}

function organizationReferences({ english: { front } }: OrganizationFiles): Reference[] {
	return [
		...list('organization', front.worksBeside, 'worksBeside'),
		...list('organization', front.handsOverTo, 'handsOverTo'),
		...list('organization', front.memberOf, 'memberOf'),
		...list('organization', front.reachThrough === undefined ? [] : [front.reachThrough]).map((reference) => ({
			...reference,
			path: ['reachThrough'],
		})),
		...front.doors.flatMap(({ forNetwork }, index): Reference[] =>
			forNetwork === undefined ? [] : [{ to: 'organization', id: forNetwork, path: ['doors', index, 'forNetwork'] }],
		),
		...list('listing', front.replacedBy, 'replacedBy'),
	];
}

function directoryReferences({ directory, sectors, corrections }: Entries): (Reference & { file: ContentFile<unknown> })[] {
	const councils = (sectors?.front ?? []).flatMap((sector, index) => list('organization', sector.councils, index, 'councils'));
	const reported = (corrections?.front ?? []).map(({ listing }, index): Reference => ({
		to: 'listing',
		id: listing,
		path: [index, 'listing'],
	}));
	const settings: Reference[] =
		directory === undefined
			? []
			: [
					{ to: 'organization', id: directory.front.practitionerNetwork, path: ['practitionerNetwork'] },
					{ to: 'organization', id: directory.front.fallback, path: ['fallback'] },
					...list('need', directory.front.needPeopleNow, 'needPeopleNow'),
				];
	return [
		...(sectors === undefined ? [] : councils.map((reference) => ({ ...reference, file: sectors }))),
		...(directory === undefined ? [] : settings.map((reference) => ({ ...reference, file: directory }))),
		...(corrections === undefined ? [] : reported.map((reference) => ({ ...reference, file: corrections }))),
	];
}

/** A service names its door, or takes its organization's only one. */
function findDoorProblems({ english }: ServiceFiles, organization: OrganizationFiles | undefined): Problem[] {
	if (organization === undefined) return [];
	const { door } = english.front;
	const desks = organization.english.front.doors.map((desk) => desk.id);
	if (door === undefined) {
		if (desks.length < 2) return [];
		const message = `${quote(organization.id)} has ${desks.length} doors, and the service does not say which.`;
		return [problemAt(english, ['organization'], { code: 'door-not-named', message, fix: `Add "door": ${orList(desks)}.` })];
	}
	if (desks.includes(door)) return [];
	const message = `${quote(door)} is not a door of ${quote(organization.id)}.`;
	return [
		problemAt(english, ['door'], {
			code: 'unknown-door',
			message,
			fix: suggest(door, desks, `add it to ${organization.english.file}`),
		}),
	];
}
