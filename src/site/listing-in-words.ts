import type { OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { wordsIn } from '../i18n/words.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { officeInWords } from './channels.ts';
import { deliveryFacts, whoForFacts, type NamedFact } from './service-facts.ts';
import { countyName, sectorName } from './service-view.ts';

/**
 * What a listing says, fact by fact and as plain text: for a letter to whoever can say whether it is true. Whole web addresses, so that a
 * reader sees where they lead.
 */
export function listingInWords(index: CatalogIndex, id: string, language: SiteLanguage, today: string): NamedFact[] {
	const { kind, entry } = index.listing(id);
	const facts = kind === 'services' ? serviceInWords(index, entry, language, today) : organizationInWords(index, entry, language);
	return facts.filter(({ values }) => values.length > 0);
}

function serviceInWords(index: CatalogIndex, service: ServiceEntry, language: SiteLanguage, today: string): NamedFact[] {
	const { listing, vocabulary } = wordsIn(language);
	const words = listing.service;
	const { facts } = service;
	const text = service.words[language];
	const cost = facts.cost === undefined ? words.costUnknown : vocabulary.costKinds[facts.cost.kind];
	return [
		{ name: words.whatYouGet, values: [text.summary] },
		{
			name: words.answers,
			values: [facts.needs.map(({ need }) => index.need(need).words[language].title).join('; ')],
		},
		...whoForFacts(index, service, language),
		{ name: words.firstSteps, values: text.steps },
		{ name: words.bring, values: text.bring },
		{ name: words.cost, values: [cost, ...present(text.cost)] },
		...deliveryFacts(service, language, today),
		{ name: words.page, values: present(facts.page) },
		...statusInWords(facts.status, text.statusNote, language),
	];
}

function organizationInWords(index: CatalogIndex, organization: OrganizationEntry, language: SiteLanguage): NamedFact[] {
	const { listing, vocabulary } = wordsIn(language);
	const words = listing.organization;
	const { facts, counties } = organization;
	const text = organization.words[language];
	const isEverywhere = counties.length === index.catalog.places.counties.length;
	const { settings } = index.catalog;
	const province = listing.service.province(language === 'fr' ? settings.provinceFr : settings.province);
	const office = (id: string) => facts.offices?.find((one) => one.id === id);
	return [
		{ name: words.does, values: [text.summary] },
		{ name: words.notFor, values: present(text.notFor) },
		...facts.doors.map((door) => ({
			name: text.doors[door.id] ?? door.name,
			values: [
				...door.channels.map(({ kind, value }) => {
					const visited = kind === 'visit' ? office(value) : undefined;
					return `${listing.door.channels[kind]} ${visited === undefined ? value : officeInWords(visited)}`;
				}),
				...(door.takesIntroductions ? [listing.door.warmth.hot(door.replyWithinDays)] : []),
			],
		})),
		{
			name: words.offices(facts.offices?.length ?? 0),
			values: (facts.offices ?? []).map((one) => [officeInWords(one), ...present(one.phone), ...present(one.email)].join(', ')),
		},
		{
			name: words.serves,
			values: [isEverywhere ? province : counties.map((id) => countyName(index, id, language)).join(', ')],
		},
		{ name: words.sectors, values: (facts.sectors ?? []).map((id) => sectorName(index, id, language)) },
		{
			name: words.languages,
			values: facts.languages === undefined ? [] : [facts.languages.map((one) => vocabulary.serviceLanguages[one]).join(', ')],
		},
		{ name: words.website, values: present(facts.website) },
		...statusInWords(facts.status, text.statusNote, language),
	];
}

function statusInWords(status: ServiceEntry['facts']['status'], note: string | undefined, language: SiteLanguage): NamedFact[] {
	const { listing, vocabulary } = wordsIn(language);
	return [
		{ name: vocabulary.statuses[status], values: status === 'active' ? [] : present(note) },
		{ name: listing.status.note, values: status === 'active' ? present(note) : [] },
	];
}

function present(value: string | undefined): string[] {
	return value === undefined ? [] : [value];
}
