import type { Catalog, NeedEntry, OrganizationEntry, ServiceEntry } from '../../../src/catalog/catalog.ts';
import { indexCatalog, type CatalogIndex } from '../../../src/site/catalog-index.ts';

const counties = ['digby', 'halifax', 'yarmouth'] as const;
const source = { title: 'A page', supports: 'Everything', read: '2026-11-20' };

type OrganizationFacts = Partial<OrganizationEntry['facts']>;
type ServiceFacts = Partial<ServiceEntry['facts']>;

/** A desk with a telephone. */
export function desk(
	id: string,
	facts: Partial<OrganizationEntry['facts']['doors'][number]> = {},
): OrganizationEntry['facts']['doors'][number] {
	return { id, name: `Desk ${id}`, channels: [{ kind: 'phone', value: '902-555-0100' }], ...facts };
}

/** An organization for the whole province with one desk, named after its id. */
export function organization(id: string, facts: OrganizationFacts = {}): OrganizationEntry {
	const doors = facts.doors ?? [desk('front-desk')];
	const text = {
		name: id,
		shortName: id,
		summary: `What ${id} does.`,
		doors: Object.fromEntries(doors.map((door) => [door.id, door.name])),
		text: '',
	};
	const serves = facts.serves ?? 'province';
	return {
		id,
		facts: { name: id, kind: 'other', summary: text.summary, serves, status: 'active', sources: [source], ...facts, doors },
		counties: serves === 'province' ? counties : counties.filter((county) => serves.includes(county)),
		words: { en: text, fr: text },
	};
}

/** An open service that answers the need `meet-candidates` at its core. */
export function service(id: string, facts: ServiceFacts = {}): ServiceEntry {
	const text = { name: id, summary: `What ${id} gives.`, conditions: [], steps: ['Call.'], bring: [], text: '' };
	return {
		id,
		facts: {
			name: id,
			organization: 'helper',
			summary: text.summary,
			needs: [{ need: 'meet-candidates', level: 'core' }],
			access: { steps: ['Call.'] },
			status: 'active',
			sources: [source],
			...facts,
		},
		desk: facts.door ?? 'front-desk',
		words: { en: text, fr: text },
	};
}

function need(id: string, group: string): NeedEntry {
	const text = { title: id, sentence: `You want ${id}.`, youMightSay: [], synonyms: [], text: '' };
	return { id, realm: 'workforce', facts: { group, factors: [], modes: ['searching'] }, words: { en: text, fr: text } };
}

/** An index over these listings, three counties (digby, halifax, yarmouth) and four needs in two groups. */
export function indexOf(organizations: readonly OrganizationEntry[], services: readonly ServiceEntry[] = []): CatalogIndex {
	const groups = [
		{ id: 'find-people', title: 'Find people', titleFr: 'Trouver des gens', needs: ['meet-candidates', 'advertise-a-job'] },
		{ id: 'find-money', title: 'Find money', titleFr: 'Trouver de l’argent', needs: ['borrow-or-raise-money', 'find-grants'] },
	];
	const catalog: Catalog = {
		settings: {
			name: 'Lodestone',
			province: 'Nova Scotia',
			provinceFr: 'Nouvelle-Écosse',
			practitionerNetwork: 'works',
			fallback: 'works',
			needPeopleNow: ['meet-candidates'],
			reviewEveryMonths: 6,
			overdueAfterMonths: 12,
			leavesSuggestionsAfterMonths: 18,
		},
		typology: { factors: [], realms: [{ id: 'workforce', title: 'Workforce', titleFr: 'Main-d’œuvre', groups }] },
		places: {
			regions: [{ id: 'all', name: 'All', nameFr: 'Tout' }],
			counties: counties.map((id) => ({ id, name: id, nameFr: id, region: 'all', tile: [0, 0], communities: [id] })),
		},
		sectors: [{ id: 'fishing', name: 'Fishing', nameFr: 'Pêche', alsoCalled: ['lobster'], alsoCalledFr: ['homard'] }],
		factors: [],
		needs: groups.flatMap((group) => group.needs.map((id) => need(id, group.id))),
		services,
		organizations,
		pages: [],
		corrections: [],
		doNotList: [],
	};
	return indexCatalog(catalog);
}
