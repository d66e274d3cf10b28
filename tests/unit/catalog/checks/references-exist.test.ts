import { describe, expect, test } from 'vitest';
import { referencesExist } from '../../../../src/catalog/checks/references-exist.ts';
import { codes, door, entries, list, need, organization, service } from '../entries-builder.ts';

const needs = [need('meet-people')];

describe('referencesExist', () => {
	test('a listing whose file has a fault of its own can still be referred to', () => {
		const centre = organization('centre', { facts: { worksBeside: ['college'] } });
		expect(
			referencesExist(entries({ organizations: [centre], services: [service('fair')], needs }, { organizations: ['college'] })),
		).toEqual([]);
	});

	test('nothing is said about the doors of an organization that was left out', () => {
		const fair = service('fair', { facts: { organization: 'college', door: 'desk' } });
		expect(referencesExist(entries({ services: [fair], needs }, { organizations: ['college'] }))).toEqual([]);
	});

	test('a service can be replaced by an organization', () => {
		const fair = service('fair', { facts: { replacedBy: ['centre'] } });
		expect(referencesExist(entries({ services: [fair], organizations: [organization('centre')], needs }))).toEqual([]);
	});

	test('the only door need not be named', () => {
		expect(referencesExist(entries({ services: [service('fair')], organizations: [organization('centre')], needs }))).toEqual([]);
	});

	test('every reference of an organization is followed', () => {
		const centre = organization('centre', {
			facts: {
				worksBeside: ['a'],
				handsOverTo: ['b'],
				memberOf: ['c'],
				reachThrough: 'd',
				doors: [door('desk', { forNetwork: 'e' })],
				replacedBy: ['f'],
			},
		});
		expect(codes(referencesExist(entries({ organizations: [centre] })))).toEqual([
			'organizations/centre.md worksBeside.0 unknown-organization',
			'organizations/centre.md handsOverTo.0 unknown-organization',
			'organizations/centre.md memberOf.0 unknown-organization',
			'organizations/centre.md reachThrough unknown-organization',
			'organizations/centre.md doors.0.forNetwork unknown-organization',
			'organizations/centre.md replacedBy.0 unknown-listing',
		]);
	});

	test('councils and the settings of the directory are followed', () => {
		const sectors = list('sectors', [
			{
				id: 'fishing',
				name: 'Fishing',
				nameFr: 'Pêche',
				alsoCalled: ['lobster'],
				alsoCalledFr: ['homard'],
				councils: ['nobody'],
			},
		]);
		const directory = list('directory', {
			name: 'Lodestar',
			province: 'Harbour',
			provinceFr: 'Havre',
			practitionerNetwork: 'nobody',
			fallback: 'nobody',
			needPeopleNow: ['nothing'],
			reviewEveryMonths: 6,
			overdueAfterMonths: 12,
			leavesSuggestionsAfterMonths: 18,
		});
		expect(codes(referencesExist(entries({ sectors, directory })))).toEqual([
			'sectors.yaml 0.councils.0 unknown-organization',
			'directory.yaml practitionerNetwork unknown-organization',
			'directory.yaml fallback unknown-organization',
			'directory.yaml needPeopleNow.0 unknown-need',
		]);
	});
});
