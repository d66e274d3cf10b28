import type { UpdateData } from '../../../src/formats/update-data.ts';
import { listingFieldsEn } from '../../../src/i18n/listing-fields.en.ts';
import { listingFieldsFr } from '../../../src/i18n/listing-fields.fr.ts';
import { listingEn } from '../../../src/i18n/listing.en.ts';
import { listingFr } from '../../../src/i18n/listing.fr.ts';
import { updateEn } from '../../../src/i18n/update.en.ts';
import { updateFr } from '../../../src/i18n/update.fr.ts';
import { vocabularyEn } from '../../../src/i18n/vocabulary.en.ts';
import { vocabularyFr } from '../../../src/i18n/vocabulary.fr.ts';
import type { Surroundings } from '../../../src/listing-editor/across-fields.ts';
import type { Draft } from '../../../src/listing-editor/draft.ts';
import type { Labels } from '../../../src/listing-editor/labels.ts';

const data: UpdateData = {
	siteName: 'Lodestone',
	province: 'Nova Scotia',
	realms: [
		{
			title: 'Workforce needs',
			groups: [
				{
					title: 'Find people',
					needs: [{ id: 'meet-candidates', title: 'Meet candidates', sentence: 'I want to meet people.' }],
				},
			],
		},
	],
	counties: { digby: 'Digby', kings: 'Kings' },
	sectors: { forestry: 'Forestry' },
	organizations: { 'harbour-jobs': 'Harbour Jobs' },
	services: {},
	doors: {},
};

export const labelsEn: Labels = {
	language: 'en',
	words: updateEn,
	vocabulary: vocabularyEn,
	listing: listingEn,
	fields: listingFieldsEn,
	data,
};
export const labelsFr: Labels = {
	language: 'fr',
	words: updateFr,
	vocabulary: vocabularyFr,
	listing: listingFr,
	fields: listingFieldsFr,
	data,
};

/** What the form knows beside the draft. */
export const around: Surroundings = { today: '2026-11-20', doors: {} };

/** An organization with one desk, sound in both languages. */
export const harbourJobs: Draft = {
	en: {
		facts: {
			name: 'Harbour Jobs',
			kind: 'community-organization',
			summary: 'Job matching for small employers along the harbour.',
			serves: ['digby'],
			doors: [
				{
					id: 'employers',
					name: 'Employer desk',
					channels: [
						{ kind: 'phone', value: '902-555-0100', stated: '2025' },
						{ kind: 'email', value: 'desk@example.ca' },
					],
				},
			],
			status: 'active',
			sources: [{ title: 'Harbour Jobs: employers', url: 'https://example.ca/', supports: 'All', read: '2026-11-20' }],
		},
		text: 'They match people with jobs.',
	},
	fr: {
		facts: { summary: 'Jumelage pour les petits employeurs du port.', doors: { employers: 'Bureau des employeurs' } },
		text: 'On y jumelle des gens et des emplois.',
	},
};

/** A service with two steps, sound in both languages. */
export const harbourFair: Draft = {
	en: {
		facts: {
			name: 'Harbour hiring fair',
			organization: 'harbour-jobs',
			summary: 'A yearly fair where employers meet people who look for work.',
			needs: [{ need: 'meet-candidates', level: 'core' }],
			access: { steps: ['Call the desk.', 'Book a table.'] },
			status: 'active',
			statusNote: 'Next one in spring.',
			sources: [{ title: 'Harbour Jobs: fair', supports: 'All', read: '2026-11-20' }],
		},
		text: 'One day in April.',
	},
	fr: {
		facts: {
			summary: 'Un salon annuel.',
			steps: ['Appelez le bureau.', 'Réservez une table.'],
			statusNote: 'Le prochain au printemps.',
		},
		text: 'Un jour en avril.',
	},
};
