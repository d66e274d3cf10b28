import { describe, expect, test } from 'vitest';
import { oneSided } from '../../../src/listing-update/pairs.ts';
import { change } from './build.ts';

describe('oneSided', () => {
	test('words that changed in one language are named by their English place', () => {
		expect(oneSided('services', [change('access.steps.0', 'Call.', 'Write.')])).toEqual(['access.steps']);
		expect(oneSided('services', [{ ...change('steps', ['Appelez.'], ['Écrivez.']), file: 'fr' }])).toEqual(['access.steps']);
	});

	test('words that changed in both are not', () => {
		const changes = [change('text', 'a', 'b'), { ...change('text', 'a', 'b'), file: 'fr' as const }];
		expect(oneSided('organizations', changes)).toEqual([]);
	});

	test('a change around words counts only where it makes them others', () => {
		expect(oneSided('services', [change('cost', { kind: 'free', words: 'Free.' }, { kind: 'shared', words: 'Free.' })])).toEqual(
			[],
		);
		expect(oneSided('services', [change('cost', { kind: 'free' }, { kind: 'free', words: 'Free.' })])).toEqual(['cost.words']);
	});

	test('a name may be official in one language only', () => {
		expect(oneSided('services', [change('name', 'Old', 'New')])).toEqual([]);
	});
});
