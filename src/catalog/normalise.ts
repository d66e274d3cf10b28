import type {
	Catalog,
	FactorEntry,
	NeedEntry,
	NeedText,
	OrganizationEntry,
	OrganizationText,
	PageEntry,
	ServiceEntry,
	ServiceText,
} from './catalog.ts';
import type { Entries, FactorFiles, NeedFiles, OrganizationFiles, PageFiles, ServiceFiles, TextFile } from './entries.ts';

/**
 * Makes the catalog from entries that passed every check, and alone decides what absent means: a French name falls back to the
 * English one, a short name to the name, a missing list of words, of corrections or of refusals to an empty one, "province" to every county, a service's
 * door to its organization's only one.
 *
 * Throws a native error where a check should have refused the content.
 */
export function normalise(entries: Entries): Catalog {
	const settings = present(entries.directory, 'directory.yaml').front;
	const typology = present(entries.typology, 'typology.yaml').front;
	const places = present(entries.places, 'places.yaml').front;
	const sectors = present(entries.sectors, 'sectors.yaml').front;
	const everyCounty = places.counties.map((county) => county.id);
	const factorsById = new Map(entries.factors.map((factor) => [factor.id, factor]));
	const needsById = new Map(entries.needs.map((need) => [need.id, need]));
	const organizationsById = new Map(entries.organizations.map((organization) => [organization.id, organization]));
	return {
		settings,
		typology,
		places,
		sectors,
		factors: typology.factors.map((id) => normaliseFactor(present(factorsById.get(id), id))),
		needs: typology.realms.flatMap((realm) =>
			realm.groups.flatMap((group) =>
				group.needs.map((id): NeedEntry => ({ realm: realm.id, ...normaliseNeed(present(needsById.get(id), id)) })),
			),
		),
		services: entries.services.map((service) =>
			normaliseService(service, present(organizationsById.get(service.english.front.organization), service.id)),
		),
		organizations: entries.organizations.map((organization) => normaliseOrganization(organization, everyCounty)),
		pages: entries.pages.map(normalisePage),
		corrections: entries.corrections?.front ?? [],
		doNotList: entries.doNotList?.front ?? [],
	};
}

function present<Value>(value: Value | undefined, what: string): Value {
	if (value === undefined) throw new Error(`The checks let content through in which "${what}" leads nowhere.`);
	return value;
}

function frenchOf<Words>(entry: { readonly id: string; readonly french?: TextFile<Words> | undefined }): TextFile<Words> {
	return present(entry.french, `${entry.id}.fr.md`);
}

function normaliseFactor(entry: FactorFiles): FactorEntry {
	const { group, sources, ...words } = entry.english.front;
	const french = frenchOf(entry);
	return {
		id: entry.id,
		facts: { group, sources },
		words: { en: { ...words, text: entry.english.text }, fr: { ...french.front, text: french.text } },
	};
}

function normaliseNeed(entry: NeedFiles): Omit<NeedEntry, 'realm'> {
	const { group, factors, modes, hires, sources, ...words } = entry.english.front;
	const french = frenchOf(entry);
	const en: NeedText = { ...words, text: entry.english.text };
	const fr: NeedText = { ...french.front, text: french.text };
	return {
		id: entry.id,
		facts: { group, factors, modes, ...(hires && { hires }), ...(sources && { sources }) },
		words: { en, fr },
	};
}

function normaliseService(entry: ServiceFiles, organization: OrganizationFiles): ServiceEntry {
	const facts = entry.english.front;
	const french = frenchOf(entry);
	const en: ServiceText = {
		name: facts.name,
		summary: facts.summary,
		conditions: facts.eligibility?.conditions ?? [],
		steps: facts.access.steps,
		bring: facts.access.bring ?? [],
		cost: facts.cost?.words,
		statusNote: facts.statusNote,
		text: entry.english.text,
	};
	const fr: ServiceText = {
		name: french.front.name ?? facts.name,
		summary: french.front.summary,
		conditions: french.front.conditions ?? [],
		steps: french.front.steps,
		bring: french.front.bring ?? [],
		cost: french.front.cost,
		statusNote: french.front.statusNote,
		text: french.text,
	};
	const desk = present(facts.door ?? organization.english.front.doors[0]?.id, `${entry.id}, door`);
	return { id: entry.id, facts, desk, words: { en, fr } };
}

function normaliseOrganization(entry: OrganizationFiles, everyCounty: readonly string[]): OrganizationEntry {
	const facts = entry.english.front;
	const french = frenchOf(entry);
	const served = facts.serves;
	const en: OrganizationText = {
		name: facts.name,
		shortName: facts.shortName ?? facts.name,
		summary: facts.summary,
		notFor: facts.notFor,
		doors: Object.fromEntries(facts.doors.map((door) => [door.id, door.name])),
		statusNote: facts.statusNote,
		text: entry.english.text,
	};
	const fr: OrganizationText = {
		name: french.front.name ?? facts.name,
		// An English short name is still what people say where only the long name has a French form.
		shortName: french.front.shortName ?? facts.shortName ?? french.front.name ?? facts.name,
		summary: french.front.summary,
		notFor: french.front.notFor,
		doors: { ...en.doors, ...french.front.doors },
		statusNote: french.front.statusNote,
		text: french.text,
	};
	const counties = served === 'province' ? everyCounty : everyCounty.filter((county) => served.includes(county));
	return { id: entry.id, facts, counties, words: { en, fr } };
}

function normalisePage(entry: PageFiles): PageEntry {
	const french = frenchOf(entry);
	return {
		id: entry.id,
		words: { en: { ...entry.english.front, text: entry.english.text }, fr: { ...french.front, text: french.text } },
	};
}
