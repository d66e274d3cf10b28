import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../src/listing-editor/check.ts';
import { valueIn, withValue, type Draft } from '../../../src/listing-editor/draft.ts';
import { finish } from '../../../src/listing-editor/finish.ts';
import { oneSided } from '../../../src/listing-update/pairs.ts';
import { changesBetween } from '../../../src/listing-update/changes.ts';
import { around, harbourFair, harbourJobs } from './build-labels.ts';

const finishService = (draft: Draft, own: 'en' | 'fr' = 'en') => finish(draft, 'services', own);

describe('finishing a draft', () => {
	test('a listing that nobody touched has no change', () => {
		expect(changesBetween(harbourJobs, finish(harbourJobs, 'organizations', 'en').listing)).toEqual([]);
		expect(changesBetween(harbourFair, finishService(harbourFair, 'fr').listing)).toEqual([]);
	});

	test('a field that was emptied is left out', () => {
		const draft = withValue(harbourJobs, 'en', ['doors', 0, 'channels', 0, 'stated'], '');
		expect(changesBetween(harbourJobs, finish(draft, 'organizations', 'en').listing)).toMatchObject([
			{ file: 'en', field: 'doors.0.channels.0.stated', was: '2025' },
		]);
	});

	test('a step that was added in English only stands in French too, and is to be translated', () => {
		const { listing, toTranslate } = finishService(withValue(harbourFair, 'en', ['access', 'steps', 2], 'Come early.'));
		expect(valueIn(listing, 'fr', ['steps'])).toEqual(['Appelez le bureau.', 'Réservez une table.', 'Come early.']);
		expect(toTranslate).toEqual(['access.steps']);
	});

	test('a line that is empty in both languages goes from both', () => {
		const draft = withValue(withValue(harbourFair, 'en', ['access', 'steps', 0], ' '), 'fr', ['steps', 0], '');
		const { listing } = finishService(draft);
		expect([valueIn(listing, 'en', ['access', 'steps']), valueIn(listing, 'fr', ['steps'])]).toEqual([
			['Book a table.'],
			['Réservez une table.'],
		]);
	});

	test('a line that was emptied in one language only is asked about', () => {
		const finished = finishService(withValue(harbourFair, 'en', ['access', 'steps', 1], ''));
		expect(faultsIn(finished, 'services', around)).toEqual([
			{ file: 'en', steps: ['access', 'steps', 1], fault: { code: 'empty' } },
		]);
	});

	test('a note that was taken out in one language goes in the other', () => {
		const { listing } = finishService(withValue(harbourFair, 'en', ['statusNote'], ''));
		expect(valueIn(listing, 'fr', ['statusNote'])).toBeUndefined();
	});

	test('the French name of a desk goes with the desk', () => {
		const draft = withValue(harbourJobs, 'en', ['doors'], [{ id: 'desk-2', name: 'Front desk', channels: [] }]);
		expect(valueIn(finish(draft, 'organizations', 'en').listing, 'fr', ['doors'])).toBeUndefined();
	});

	test('a text that changed in one language only is named', () => {
		const { listing } = finishService(withValue(harbourFair, 'en', ['summary'], 'A fair twice a year.'));
		expect(oneSided('services', changesBetween(harbourFair, listing))).toEqual(['summary']);
	});
});
