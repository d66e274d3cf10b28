import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { normalise } from '../../../src/catalog/normalise.ts';
import { factorIds } from '../../../src/schema/vocabulary.ts';
import { door, entries, factor, list, need, organization, page, service } from './entries-builder.ts';

const lists = {
	directory: list('directory', {
		name: 'Lodestar',
		province: 'Harbour',
		provinceFr: 'Havre',
		practitionerNetwork: 'centre',
		fallback: 'centre',
		needPeopleNow: ['meet-people'],
		reviewEveryMonths: 6,
		overdueAfterMonths: 12,
		leavesSuggestionsAfterMonths: 18,
	}),
	typology: list('typology', {
		factors: [...factorIds].reverse(),
		realms: [
			{
				id: 'business' as const,
				title: 'Business',
				titleFr: 'Entreprise',
				groups: [{ id: 'money', title: 'Money', titleFr: 'Argent', needs: ['find-grants'] }],
			},
			{
				id: 'workforce' as const,
				title: 'Workforce',
				titleFr: 'Main-d’œuvre',
				groups: [{ id: 'find-people', title: 'Find', titleFr: 'Trouver', needs: ['meet-people', 'afford-people'] }],
			},
		],
	}),
	places: list('places', {
		regions: [{ id: 'shore', name: 'Shore', nameFr: 'Côte' }],
		counties: ['west', 'east'].map((id, index) => ({
			id,
			name: id,
			nameFr: id,
			region: 'shore',
			tile: [index, 0] as [number, number],
			communities: ['Eastport'],
		})),
	}),
	sectors: list('sectors', [
		{ id: 'fishing', name: 'Fishing', nameFr: 'Pêche', alsoCalled: ['lobster'], alsoCalledFr: ['homard'] },
	]),
};

function catalogOf(more: Partial<Omit<Entries, 'folders'>> = {}) {
	return normalise(
		entries({
			...lists,
			factors: factorIds.map((id) => factor(id)),
			needs: ['afford-people', 'find-grants', 'meet-people'].map((id) => need(id)),
			...more,
		}),
	);
}

describe('normalise', () => {
	test('needs and factors stand in the order of the typology, with their realm', () => {
		const { needs, factors } = catalogOf();
		expect(needs.map(({ id, realm }) => [id, realm])).toEqual([
			['find-grants', 'business'],
			['meet-people', 'workforce'],
			['afford-people', 'workforce'],
		]);
		expect(factors.map(({ id }) => id)).toEqual([...factorIds].reverse());
	});

	test('facts and words of a need are apart', () => {
		const [found] = catalogOf().needs;
		expect([Object.keys(found?.facts ?? {}), found?.words.fr.synonyms]).toEqual([['group', 'factors', 'modes'], ['recrutement']]);
	});

	test('a French name falls back to the English one', () => {
		const { services, organizations } = catalogOf({ services: [service('fair')], organizations: [organization('centre')] });
		expect([services[0]?.words.fr.name, organizations[0]?.words.fr.name]).toEqual(['Service fair', 'Organization centre']);
	});

	test('a French name of its own is kept', () => {
		const { services } = catalogOf({
			services: [service('fair', { words: { name: 'Salon' } })],
			organizations: [organization('centre')],
		});
		expect(services[0]?.words.fr.name).toBe('Salon');
	});

	test.each([
		['the name, where no short one is known', {}, {}, ['Organization centre', 'Organization centre']],
		[
			'the French name, where that is all there is in French',
			{},
			{ name: 'Centre de l’Est' },
			['Organization centre', 'Centre de l’Est'],
		],
		['the English short name, before a long French one', { shortName: 'TC' }, { name: 'Centre de l’Est' }, ['TC', 'TC']],
		['the French short name, where there is one', { shortName: 'TC' }, { shortName: 'CE' }, ['TC', 'CE']],
	])('people say %s', (_, facts, words, shortNames) => {
		const [centre] = catalogOf({ organizations: [organization('centre', { facts, words })] }).organizations;
		expect([centre?.words.en.shortName, centre?.words.fr.shortName]).toEqual(shortNames);
	});

	test('the province is every county, and a list of counties stands in the order of the places', () => {
		const organizations = [
			organization('everywhere'),
			organization('here', { facts: { serves: ['east'] } }),
			organization('both', { facts: { serves: ['east', 'west'] } }),
		];
		expect(catalogOf({ organizations }).organizations.map(({ counties }) => counties)).toEqual([
			['west', 'east'],
			['east'],
			['west', 'east'],
		]);
	});

	test('a service without a door takes the only one', () => {
		const organizations = [organization('centre', { facts: { doors: [door('employer-desk')] } })];
		expect(catalogOf({ services: [service('fair')], organizations }).services[0]?.desk).toBe('employer-desk');
	});

	test('a service keeps the door that it names', () => {
		const organizations = [organization('centre', { facts: { doors: [door('employer-desk'), door('loans')] } })];
		expect(catalogOf({ services: [service('fair', { facts: { door: 'loans' } })], organizations }).services[0]?.desk).toBe(
			'loans',
		);
	});

	test('lists that are absent are empty, and single words stay absent', () => {
		const { services } = catalogOf({ services: [service('fair')], organizations: [organization('centre')] });
		expect(services[0]?.words.en).toEqual({
			name: 'Service fair',
			summary: 'Help with people.',
			conditions: [],
			steps: ['Call.'],
			bring: [],
			cost: undefined,
			statusNote: undefined,
			text: 'Help.',
		});
	});

	test('a desk without a French name keeps its English one', () => {
		const facts = { doors: [door('desk'), door('loans', { name: 'Loans' })] };
		const { organizations } = catalogOf({
			organizations: [organization('centre', { facts, words: { doors: { desk: 'Accueil' } } })],
		});
		expect(organizations[0]?.words.fr.doors).toEqual({ desk: 'Accueil', loans: 'Loans' });
	});

	test('a page has its text in both languages', () => {
		const { pages } = catalogOf({ pages: [page('about', 'A directory.')] });
		expect([pages[0]?.words.en.text, pages[0]?.words.fr.text]).toEqual(['A directory.', 'Un texte.']);
	});

	test('content that no check should have let through is our own mistake', () => {
		expect(() => catalogOf({ services: [service('fair')] })).toThrow(
			'The checks let content through in which "fair" leads nowhere.',
		);
	});
});
