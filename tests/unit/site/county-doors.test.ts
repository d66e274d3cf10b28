import { describe, expect, test } from 'vitest';
import { countyDoors } from '../../../src/site/county-doors.ts';
import { indexOf, organization } from './catalog-builder.ts';

const works = organization('works', { isNetwork: true });
const idsOf = (doors: ReturnType<typeof countyDoors>['start']) => doors.map(({ organization: { id } }) => id);

describe('countyDoors', () => {
	test('an employer starts at the member of the practitioners’ network here', () => {
		const index = indexOf([works, organization('digby-works', { memberOf: ['works'], serves: ['digby'] })]);
		expect(idsOf(countyDoors(index, 'digby', '2026-11-20').start)).toEqual(['digby-works']);
		expect(idsOf(countyDoors(index, 'halifax', '2026-11-20').start)).toEqual(['works']);
	});

	test('the lender’s own county page names it, other counties name its network', () => {
		const cbdcs = organization('cbdcs', { kind: 'cbdc', isNetwork: true });
		const index = indexOf([works, cbdcs, organization('cbdc-digby', { kind: 'cbdc', memberOf: ['cbdcs'], serves: ['digby'] })]);
		expect(idsOf(countyDoors(index, 'digby', '2026-11-20').business)).toEqual(['cbdc-digby']);
		expect(idsOf(countyDoors(index, 'halifax', '2026-11-20').business)).toEqual(['cbdcs']);
	});

	test('an organization for the whole province is not local', () => {
		const index = indexOf([works, organization('chamber', { serves: ['digby'] }), organization('everywhere')]);
		expect(idsOf(countyDoors(index, 'digby', '2026-11-20').local)).toEqual(['chamber']);
	});

	test('an organization that has closed is no door', () => {
		const index = indexOf([works, organization('chamber', { serves: ['digby'], status: 'ended' })]);
		expect(countyDoors(index, 'digby', '2026-11-20').local).toEqual([]);
	});

	test('nobody is named twice', () => {
		const index = indexOf([works, organization('digby-works', { memberOf: ['works'], serves: ['digby'] })]);
		expect(countyDoors(index, 'digby', '2026-11-20').local).toEqual([]);
	});
});
