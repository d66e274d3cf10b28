import { describe, expect, test } from 'vitest';
import { everyPlaceAndSectorKnown } from '../../../../src/catalog/checks/every-place-and-sector-known.ts';
import { codes, entries, list, organization } from '../entries-builder.ts';

function county(id: string, tile: [number, number], ...communities: string[]) {
	return { id, name: id, nameFr: id, region: 'shore', tile, communities };
}
const regions = [{ id: 'shore', name: 'The shore', nameFr: 'La côte' }];

describe('everyPlaceAndSectorKnown', () => {
	test('one community may be known in two counties', () => {
		const places = list('places', {
			regions,
			counties: [county('east', [1, 0], 'Sandy Cove'), county('west', [0, 0], 'Sandy Cove')],
		});
		expect(everyPlaceAndSectorKnown(entries({ places }))).toEqual([]);
	});

	test('two counties cannot share an id or a place on the map', () => {
		const places = list('places', {
			regions,
			counties: [county('east', [0, 0], 'Eastport'), county('east', [0, 0], 'Westport')],
		});
		expect(codes(everyPlaceAndSectorKnown(entries({ places })))).toEqual([
			'places.yaml counties.1.id written-twice',
			'places.yaml counties.1.tile written-twice',
		]);
	});

	test('nothing is said about places while their list has a fault of its own', () => {
		const centre = organization('centre', { facts: { serves: ['nowhere'], sectors: ['nothing'] } });
		expect(everyPlaceAndSectorKnown(entries({ organizations: [centre] }))).toEqual([]);
	});

	test('an office in an unknown county is reported once', () => {
		const places = list('places', { regions, counties: [county('east', [0, 0], 'Eastport')] });
		const offices = [{ id: 'main', community: 'Nowhere', county: 'nowhere' }];
		expect(
			codes(everyPlaceAndSectorKnown(entries({ places, organizations: [organization('centre', { facts: { offices } })] }))),
		).toEqual(['organizations/centre.md offices.0.county unknown-county']);
	});

	test('a desk that serves an unknown county is reported', () => {
		const places = list('places', { regions, counties: [county('east', [0, 0], 'Eastport')] });
		const doors = [{ id: 'desk', name: 'Desk', channels: [], counties: ['east', 'nowhere'] }];
		expect(
			codes(everyPlaceAndSectorKnown(entries({ places, organizations: [organization('centre', { facts: { doors } })] }))),
		).toEqual(['organizations/centre.md doors.0.counties.1 unknown-county']);
	});
});
