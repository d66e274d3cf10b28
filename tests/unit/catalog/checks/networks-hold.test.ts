import { describe, expect, test } from 'vitest';
import { networksHold } from '../../../../src/catalog/checks/networks-hold.ts';
import { codes, door, entries, list, organization, service } from '../entries-builder.ts';

const network = organization('network', { facts: { isNetwork: true } });
const delivered = service('fair', { facts: { organization: 'network', throughMembers: true } });
const twoDoors = [door('desk'), door('back')];

describe('networksHold', () => {
	test('a member with one door needs no desk for the network', () => {
		const member = organization('member', { facts: { memberOf: ['network'] } });
		expect(networksHold(entries({ services: [delivered], organizations: [network, member] }))).toEqual([]);
	});

	test('a network without delivered services asks for no desk', () => {
		const member = organization('member', { facts: { memberOf: ['network'], doors: twoDoors } });
		expect(networksHold(entries({ organizations: [network, member] }))).toEqual([]);
	});

	test('a member that has ended needs no desk', () => {
		const member = organization('member', { facts: { memberOf: ['network'], doors: twoDoors, status: 'ended' } });
		expect(networksHold(entries({ services: [delivered], organizations: [network, member] }))).toEqual([]);
	});

	test('one of two desks is for the network', () => {
		const doors = [door('desk'), door('back', { forNetwork: 'network' })];
		const member = organization('member', { facts: { memberOf: ['network'], doors } });
		expect(networksHold(entries({ services: [delivered], organizations: [network, member] }))).toEqual([]);
	});

	test('a member of two networks has a desk for each', () => {
		const other = organization('other', { facts: { isNetwork: true } });
		const course = service('course', { facts: { organization: 'other', throughMembers: true } });
		const doors = [door('desk', { forNetwork: 'network' }), door('back')];
		const member = organization('member', { facts: { memberOf: ['network', 'other'], doors } });
		expect(codes(networksHold(entries({ services: [delivered, course], organizations: [network, other, member] })))).toEqual([
			'organizations/member.md memberOf.1 network-desk-missing',
		]);
	});

	test('nothing is said about a network that was left out', () => {
		const member = organization('member', { facts: { memberOf: ['network'] } });
		expect(networksHold(entries({ services: [delivered], organizations: [member] }, { organizations: ['network'] }))).toEqual([]);
	});

	test('the network of the practitioners is a network', () => {
		const directory = list('directory', {
			name: 'Lodestar',
			province: 'Harbour',
			provinceFr: 'Havre',
			practitionerNetwork: 'centre',
			fallback: 'centre',
			needPeopleNow: ['meet-people'],
			reviewEveryMonths: 6,
			overdueAfterMonths: 12,
			leavesSuggestionsAfterMonths: 18,
		});
		expect(codes(networksHold(entries({ directory, organizations: [organization('centre')] })))).toEqual([
			'directory.yaml practitionerNetwork not-a-network',
		]);
	});
});
