import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing } from '../../src/listing-update/changes.ts';
import type { JsonRecord } from '../../src/listing-update/json-value.ts';
import { writeListing } from '../../src/listing-update/write-listing.ts';
import type { ListingKind } from '../../src/schema/vocabulary.ts';
import { kinds } from '../../src/stewarding/listing-kinds.ts';

const source: JsonRecord = {
	title: 'East Centre: everything',
	url: 'https://east.example.ca/all',
	supports: 'All of it',
	read: '2026-11-01',
	stated: '2025',
};
const confirmation: JsonRecord = { date: '2026-11-02', role: 'Manager of programs', method: 'phone', facts: ['all'] };

/** A listing of each kind with something in every field that its schema has, in both languages. They go with `tests/fixtures/valid`. */
export const fullListings: Readonly<Record<ListingKind, { readonly id: string; readonly listing: Listing }>> = {
	services: {
		id: 'full-help',
		listing: {
			en: {
				facts: {
					name: 'Full Help',
					formerNames: ['Whole Help'],
					organization: 'harbour-network',
					door: 'front-desk',
					throughMembers: true,
					summary: 'Advice on hiring, for small employers.',
					needs: [{ need: 'meet-people', level: 'part' }],
					eligibility: {
						employees: { min: 1, max: 20 },
						counties: ['east'],
						sectors: ['fishing'],
						employerKinds: ['business'],
						hires: ['youth'],
						owners: ['women'],
						conditions: ['The job is new.'],
					},
					access: {
						steps: ['Call the desk.'],
						bring: ['A description of the job'],
						replyWithinDays: 5,
						windows: [{ opens: '2026-12-01', closes: '2026-12-20', stated: '2026' }],
					},
					cost: { kind: 'shared', words: 'A small share of the wages.', stated: '2025' },
					delivery: ['phone'],
					languages: ['en'],
					page: 'https://network.example.ca/help',
					status: 'ended',
					statusNote: 'It ended in spring.',
					ended: '2026',
					replacedBy: ['wage-help'],
					publicMoney: 'provincial',
					sources: [source],
					confirmations: [confirmation],
					reviewEveryMonths: 6,
				},
				text: 'Somebody calls you back and listens.',
			},
			fr: {
				facts: {
					name: 'Aide entière',
					summary: 'Des conseils sur l’embauche, pour les petits employeurs.',
					conditions: ['L’emploi est nouveau.'],
					steps: ['Appelez le bureau.'],
					bring: ['Une description de l’emploi'],
					cost: 'Une petite part des salaires.',
					statusNote: 'Terminé au printemps.',
				},
				text: 'Quelqu’un vous rappelle et vous écoute.',
			},
		},
	},
	organizations: {
		id: 'full-centre',
		listing: {
			en: {
				facts: {
					name: 'Full Centre',
					shortName: 'Full',
					formerNames: ['Whole Centre'],
					kind: 'nova-scotia-works-provider',
					summary: 'Job centre for employers in West County.',
					notFor: 'Wages: ask the East Centre.',
					worksBeside: ['east-centre'],
					handsOverTo: ['east-centre'],
					memberOf: ['harbour-network'],
					reachThrough: 'east-centre',
					serves: ['west'],
					sectors: ['fishing'],
					languages: ['en'],
					website: 'https://full.example.ca/',
					offices: [
						{
							id: 'main',
							name: 'Main office',
							community: 'Westport',
							county: 'west',
							address: '2 Wharf Road',
							phone: '902-555-0140',
							email: 'main@full.example.ca',
							stated: '2025',
						},
					],
					doors: [
						{
							id: 'employers',
							name: 'Employer desk',
							channels: [{ kind: 'phone', value: '902-555-0141', stated: '2025' }],
							takesIntroductions: true,
							replyWithinDays: 3,
							languages: ['en'],
							counties: ['west'],
							forNetwork: 'harbour-network',
						},
					],
					status: 'ended',
					statusNote: 'It closed in spring.',
					ended: '2026',
					replacedBy: ['east-centre'],
					sources: [{ ...source, url: 'https://full.example.ca/all' }],
					confirmations: [confirmation],
					reviewEveryMonths: 6,
					reviewContacts: [{ role: 'Office manager', email: 'office@full.example.ca', language: 'en' }],
				},
				text: 'The centre is by the ferry in Westport.',
			},
			fr: {
				facts: {
					name: 'Centre entier',
					shortName: 'Entier',
					summary: 'Centre d’emploi pour les employeurs du comté de l’Ouest.',
					notFor: 'Les salaires\u00A0: demandez au East Centre.',
					doors: { employers: 'Service aux employeurs' },
					statusNote: 'Fermé au printemps.',
				},
				text: 'Le centre est près du traversier, à Westport.',
			},
		},
	},
};

/** Puts them into a content folder. */
export function addFullListings(folder: string): void {
	for (const [kind, { id, listing }] of Object.entries(fullListings) as [ListingKind, (typeof fullListings)[ListingKind]][]) {
		mkdirSync(join(folder, kind), { recursive: true });
		for (const file of ['en', 'fr'] as const) {
			const written = writeListing(listing[file], kinds[kind].orders[file]);
			if (written === undefined) throw new Error(`The listing "${id}" cannot be written.`);
			writeFileSync(join(folder, kind, `${id}${file === 'fr' ? '.fr' : ''}.md`), written);
		}
	}
}
