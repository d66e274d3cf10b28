import { describe, expect, test } from 'vitest';
import { tellChanges } from '../../../src/listing-editor/changes-told.ts';
import { withValue, type Draft } from '../../../src/listing-editor/draft.ts';
import { changesBetween } from '../../../src/listing-update/changes.ts';
import { harbourFair, harbourJobs, labelsEn, labelsFr } from './build-labels.ts';

const told = (draft: Draft, labels = labelsEn) =>
	tellChanges(labels, 'organizations', harbourJobs, changesBetween(harbourJobs, draft));

describe('changes in words', () => {
	test('a phone of a desk', () => {
		expect(told(withValue(harbourJobs, 'en', ['doors', 0, 'channels', 0, 'value'], '902-555-0199'))).toEqual([
			{ title: 'Doors: Employer desk · Phone', was: '902-555-0100', becomes: '902-555-0199' },
		]);
	});

	test('counties by name', () => {
		expect(told(withValue(harbourJobs, 'en', ['serves'], ['digby', 'kings']))).toEqual([
			{ title: 'Serves', was: 'Digby', becomes: 'Digby, Kings' },
		]);
	});

	test('a French word says that it is French', () => {
		expect(told(withValue(harbourJobs, 'fr', ['summary'], 'Jumelage.'))[0]?.title).toBe('Summary (in French)');
	});

	test('in French, with the words of the lists', () => {
		expect(told(withValue(harbourJobs, 'en', ['status'], 'ended'), labelsFr)).toEqual([
			{ title: 'État', was: 'Ouvert', becomes: 'Terminé' },
		]);
	});

	test('a need by its title', () => {
		const draft = withValue(harbourFair, 'en', ['needs', 0, 'level'], 'part');
		expect(tellChanges(labelsEn, 'services', harbourFair, changesBetween(harbourFair, draft))).toEqual([
			{ title: 'Needs it answers: Meet candidates · How well', was: 'What people come for', becomes: 'Also helps' },
		]);
	});

	test('a desk by its French name, to who reads French', () => {
		const draft = withValue(harbourJobs, 'en', ['doors', 0, 'channels', 0, 'value'], '902-555-0199');
		expect(told(draft, labelsFr)[0]?.title).toBe('Portes\u00A0: Bureau des employeurs · Téléphone');
	});

	test('of a list that grew, only what came', () => {
		const desk = { id: 'training', name: 'Training desk', channels: [{ kind: 'phone', value: '902-555-0101' }] };
		expect(told(withValue(harbourJobs, 'en', ['doors', 1], desk))).toEqual([
			{ title: 'Doors: Training desk', becomes: 'Desk or role: Training desk; Ways to reach it: Phone: 902-555-0101' },
		]);
	});

	test('of a list that shrank, only what went', () => {
		const draft = withValue(harbourFair, 'en', ['access', 'steps'], ['Book a table.']);
		expect(tellChanges(labelsEn, 'services', harbourFair, changesBetween(harbourFair, draft))).toEqual([
			{ title: 'How to get it · First steps, in order', was: 'Call the desk.' },
		]);
	});
});
