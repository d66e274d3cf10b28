import { describe, expect, test } from 'vitest';
import { noSharedContacts } from '../../../../src/catalog/checks/no-shared-contacts.ts';
import type { Organization } from '../../../../src/schema/organization.ts';
import { codes, door, entries, organization } from '../entries-builder.ts';

/** An organization with a phone: the line 902-555-0100 unless another ending is given. */
function phoned(id: string, facts: Partial<Organization> = {}, end = '0100') {
	return organization(id, {
		facts: { doors: [door('desk', { channels: [{ kind: 'phone', value: `902-555-${end}` }] })], ...facts },
	});
}

const found = (...organizations: ReturnType<typeof organization>[]) => codes(noSharedContacts(entries({ organizations })));

describe('noSharedContacts', () => {
	test('two organizations with one phone may be one body', () => {
		expect(found(phoned('a'), phoned('b'))).toEqual(['organizations/b.md doors.0.channels.0.value shared-contact']);
	});

	test('with and without "www" is one website', () => {
		const [one, other] = ['https://www.example.ca/', 'http://Example.ca'];
		expect(found(phoned('a', { website: one }), phoned('b', { website: other }, '0101'))).toEqual([
			'organizations/b.md website shared-contact',
		]);
	});

	test('two pages of one site are two websites: departments share a site', () => {
		expect(
			found(
				phoned('a', { website: 'https://example.ca/labour' }),
				phoned('b', { website: 'https://example.ca/housing' }, '0101'),
			),
		).toEqual([]);
	});

	test('who shares both is named once', () => {
		const website = 'https://example.ca/';
		expect(found(phoned('a', { website }), phoned('b', { website }))).toHaveLength(1);
	});

	test('two desks of one organization may share a phone', () => {
		expect(found(organization('a', { facts: { doors: [door('one'), door('two')] } }))).toEqual([]);
	});

	test.each([
		['is a member of the other', { memberOf: ['a'] }],
		['is reached through the other', { reachThrough: 'a' }],
		['hands over to the other', { handsOverTo: ['a'] }],
		['has ended', { status: 'ended' }],
	] satisfies [string, Partial<Organization>][])('one that %s may share its phone', (_, facts) => {
		expect(found(phoned('a'), phoned('b', facts))).toEqual([]);
		expect(found(phoned('b', facts), phoned('a'))).toEqual([]);
	});

	test('working beside each other is no reason to share a phone', () => {
		expect(found(phoned('a'), phoned('b', { worksBeside: ['a'] }))).toHaveLength(1);
	});

	test('members of a network may share its line, and no other', () => {
		const members = (end: string) => ['b', 'c'].map((id) => phoned(id, { memberOf: ['network'] }, end));
		expect(found(phoned('network', { isNetwork: true }), ...members('0100'))).toEqual([]);
		expect(found(phoned('network', { isNetwork: true }), ...members('0101'))).toHaveLength(1);
	});
});
