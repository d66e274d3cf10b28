import { describe, expect, test } from 'vitest';
import type { WizardCounty, WizardSector } from '../../../src/formats/wizard-data.ts';
import { findPlaces, findSectors, placeMeant } from '../../../src/wizard/places.ts';

const county = (id: string, name: string, communities: readonly string[], postalPrefixes?: readonly string[]): WizardCounty => ({
	id,
	name,
	tile: [0, 0],
	communities,
	...(postalPrefixes === undefined ? {} : { postalPrefixes }),
});
const counties = [
	county('annapolis', 'Annapolis County', ['Annapolis Royal', 'Bear River'], ['B0S']),
	county(
		'digby',
		'Digby County',
		['Digby', 'Meteghan', 'Church Point (Pointe-de-l’Église)', 'Bear River'],
		['B0V', 'B0W', 'B0S'],
	),
	county('richmond', 'Richmond County', ['Chéticamp', 'St. Peter’s'], ['B0E']),
];
const labels = (typed: string) => findPlaces(counties, typed).map(({ label }) => label);

describe('finding a place', () => {
	test('a community brings its county', () => {
		expect(findPlaces(counties, 'Meteghan')).toEqual([
			{ id: 'digby:Meteghan', label: 'Meteghan', detail: 'Digby County', county: 'digby', community: 'Meteghan' },
		]);
	});

	test.each(['cheticamp', 'CHÉTICAMP', ' chéti '])('accents, capitals and spaces do not matter: “%s”', (typed) => {
		expect(labels(typed)).toEqual(['Chéticamp']);
	});

	test('a name in French is found inside a double name', () => {
		expect(labels('pointe de l’eglise')).toEqual(['Church Point (Pointe-de-l’Église)']);
	});

	test('the exact name comes before names that begin with it', () => {
		expect(labels('digby')).toEqual(['Digby', 'Digby County']);
	});

	test('a community in two counties is offered for each', () => {
		expect(findPlaces(counties, 'bear river').map((choice) => choice.county)).toEqual(['annapolis', 'digby']);
	});

	test.each(['B0S', 'b0s 1a0', 'B0S1A'])('a postal code offers every county that shares its beginning: “%s”', (typed) => {
		expect(findPlaces(counties, typed).map((choice) => choice.county)).toEqual(['annapolis', 'digby']);
	});

	test('nothing typed finds nothing', () => {
		expect(labels('  ')).toEqual([]);
	});

	test('markup is only text that no place bears', () => {
		expect(labels('<img src=x onerror=alert(1)>')).toEqual([]);
	});
});

describe('what was meant by text left in the field', () => {
	test('the only place found', () => {
		expect(placeMeant(counties, 'mete')?.county).toBe('digby');
	});

	test('the only place of exactly that name, where more begin with it', () => {
		expect(placeMeant(counties, 'Digby')?.community).toBe('Digby');
	});

	test('nothing, where two counties have it', () => {
		expect(placeMeant(counties, 'Bear River')).toBeUndefined();
	});
});

describe('finding a sector', () => {
	const sectors: WizardSector[] = [
		{ id: 'agriculture', name: 'Farming and agriculture', alsoCalled: ['dairy', 'apples'] },
		{ id: 'fishing', name: 'Fishing and seafood', alsoCalled: ['lobster', 'wharf'] },
	];

	test('nothing typed shows them all', () => {
		expect(findSectors(sectors, '').map(({ id }) => id)).toEqual(['agriculture', 'fishing']);
	});

	test('a word that people use finds the sector and says why', () => {
		expect(findSectors(sectors, 'lobs')).toEqual([{ id: 'fishing', label: 'Fishing and seafood', detail: 'lobster' }]);
	});

	test('the name itself needs no explaining', () => {
		expect(findSectors(sectors, 'farm')).toEqual([{ id: 'agriculture', label: 'Farming and agriculture' }]);
	});

	test('words that nobody wrote together find the sector that knows them all', () => {
		const plants = [...sectors, { id: 'manufacturing', name: 'Manufacturing', alsoCalled: ['plant'] }];
		plants[1] = { id: 'fishing', name: 'Fishing and seafood', alsoCalled: ['fish plant', 'crab'] };
		expect(findSectors(plants, 'a crab plant')).toEqual([{ id: 'fishing', label: 'Fishing and seafood', detail: 'fish plant' }]);
	});

	test('more than one of a thing is the thing', () => {
		expect(findSectors(sectors, 'lobsters')[0]?.id).toBe('fishing');
	});

	test('what only some of the words say is a guess', () => {
		expect(findSectors(sectors, 'dairy transport')).toEqual([
			{ id: 'agriculture', label: 'Farming and agriculture', detail: 'dairy', isGuess: true },
		]);
	});

	test('words that nobody knows find nothing', () => {
		expect(findSectors(sectors, 'and the moon')).toEqual([]);
	});
});
