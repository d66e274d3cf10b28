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
});
