import { describe, expect, test } from 'vitest';
import { doorsInCounty, memberDoors, reachedThrough } from '../../../src/site/local-doors.ts';
import { desk, indexOf, organization, service } from './catalog-builder.ts';

const network = organization('works', { isNetwork: true });
const viaMembers = service('hiring-help', { organization: 'works', throughMembers: true });
const namesOf = (doors: ReturnType<typeof memberDoors>) => doors.map(({ organization: { id }, door }) => `${id}/${door.id}`);

describe('doorsInCounty', () => {
	test('a service of a network is met at the member that serves the county', () => {
		const index = indexOf([network, organization('digby-works', { memberOf: ['works'], serves: ['digby'] })]);
		expect(namesOf(doorsInCounty(index, viaMembers, 'digby'))).toEqual(['digby-works/front-desk']);
	});

	test('where no member is known the network’s own line is the door', () => {
		const index = indexOf([network, organization('digby-works', { memberOf: ['works'], serves: ['digby'] })]);
		expect(namesOf(doorsInCounty(index, viaMembers, 'halifax'))).toEqual(['works/front-desk']);
	});

	test('any other service of a network is met at the network', () => {
		const index = indexOf([network, organization('digby-works', { memberOf: ['works'], serves: ['digby'] })]);
		expect(namesOf(doorsInCounty(index, service('job-board', { organization: 'works' }), 'digby'))).toEqual(['works/front-desk']);
	});

	test('several members of a county are all doors', () => {
		const members = ['a-works', 'b-works'].map((id) => organization(id, { memberOf: ['works'], serves: ['halifax'] }));
		expect(namesOf(doorsInCounty(indexOf([network, ...members]), viaMembers, 'halifax'))).toEqual([
			'a-works/front-desk',
			'b-works/front-desk',
		]);
	});
});

describe('memberDoors', () => {
	test('a member with several desks is met at the one it keeps for the network', () => {
		const doors = [desk('loans'), desk('hiring', { forNetwork: 'works' })];
		const index = indexOf([network, organization('digby-works', { memberOf: ['works'], doors })]);
		expect(namesOf(memberDoors(index, 'works'))).toEqual(['digby-works/hiring']);
	});

	test('a member whose several desks say nothing of the network receives nothing for it', () => {
		const index = indexOf([network, organization('digby-works', { memberOf: ['works'], doors: [desk('a'), desk('b')] })]);
		expect(memberDoors(index, 'works')).toEqual([]);
	});

	test('a desk that serves fewer counties than its organization is met in those only', () => {
		const doors = [desk('hiring', { forNetwork: 'works', counties: ['digby'] })];
		const index = indexOf([network, organization('council', { memberOf: ['works'], doors })]);
		expect(memberDoors(index, 'works', 'halifax')).toEqual([]);
		expect(namesOf(memberDoors(index, 'works', 'digby'))).toEqual(['council/hiring']);
	});

	test.each(['ended', 'temporarily-closed'] as const)('a member that is %s is no door', (status) => {
		expect(memberDoors(indexOf([network, organization('digby-works', { memberOf: ['works'], status })]), 'works')).toEqual([]);
	});
});

describe('reachedThrough', () => {
	const websiteOnly = [desk('front-desk', { channels: [{ kind: 'web', value: 'https://a.example' }] })];
	const find = (index: ReturnType<typeof indexOf>, id: string) => {
		const entry = index.organization(id);
		return reachedThrough(index, { organization: entry, door: entry.facts.doors[0]! })?.organization.id;
	};

	test('a desk with a telephone needs nobody to reach it', () => {
		expect(find(indexOf([network, organization('chamber', { reachThrough: 'works' })]), 'chamber')).toBeUndefined();
	});

	test('a desk with a website alone is reached through the organization it names', () => {
		const index = indexOf([network, organization('chamber', { reachThrough: 'works', doors: websiteOnly })]);
		expect(find(index, 'chamber')).toBe('works');
	});

	test('a member without contacts is reached through its network', () => {
		expect(find(indexOf([network, organization('member', { memberOf: ['works'], doors: websiteOnly })]), 'member')).toBe('works');
	});

	test('the way goes on past an organization that cannot be reached itself', () => {
		const between = organization('between', { reachThrough: 'works', doors: websiteOnly });
		const index = indexOf([network, between, organization('far', { reachThrough: 'between', doors: websiteOnly })]);
		expect(find(index, 'far')).toBe('works');
	});

	test('an organization that cannot be reached is no way in', () => {
		const silent = organization('silent', { doors: websiteOnly });
		expect(find(indexOf([silent, organization('far', { reachThrough: 'silent', doors: websiteOnly })]), 'far')).toBeUndefined();
	});
});
