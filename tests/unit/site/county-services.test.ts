import { describe, expect, test } from 'vitest';
import { countyServices } from '../../../src/site/county-services.ts';
import { indexOf, organization, service } from './catalog-builder.ts';

const works = organization('works', { isNetwork: true });
const groupsOf = (index: ReturnType<typeof indexOf>, county: string) =>
	countyServices(index, county, 'en', '2026-11-20').map(({ id, local, province }) => ({
		id,
		local: local.map((one) => one.service.id),
		province,
	}));

describe('countyServices', () => {
	test('a service of some counties is local there and absent elsewhere', () => {
		const index = indexOf([works, organization('helper', { serves: ['digby'] })], [service('visits')]);
		expect(groupsOf(index, 'digby')).toEqual([{ id: 'find-people', local: ['visits'], province: [] }]);
		expect(groupsOf(index, 'halifax')).toEqual([]);
	});

	test('a service of a network is local where a member gives it', () => {
		const member = organization('digby-works', { memberOf: ['works'], serves: ['digby'] });
		const index = indexOf([works, member], [service('hiring-help', { organization: 'works', throughMembers: true })]);
		expect(groupsOf(index, 'digby')[0]?.local).toEqual(['hiring-help']);
		expect(groupsOf(index, 'halifax')[0]).toEqual({
			id: 'find-people',
			local: [],
			province: [{ need: 'meet-candidates', count: 1 }],
		});
	});

	test('services for the whole province are counted under each need they are made for', () => {
		const needs = [
			{ need: 'meet-candidates', level: 'core' },
			{ need: 'advertise-a-job', level: 'part' },
		] as const;
		const index = indexOf([works, organization('helper')], [service('board', { needs: [...needs] }), service('fair')]);
		expect(groupsOf(index, 'digby')).toEqual([
			{ id: 'find-people', local: [], province: [{ need: 'meet-candidates', count: 2 }] },
		]);
	});

	test('a service that ended is not counted', () => {
		const index = indexOf([works, organization('helper')], [service('old', { status: 'ended' })]);
		expect(groupsOf(index, 'digby')).toEqual([]);
	});
});
