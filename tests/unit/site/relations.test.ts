import { describe, expect, test } from 'vitest';
import type { OrganizationEntry } from '../../../src/catalog/catalog.ts';
import { relationsBetween, strongestRelations } from '../../../src/site/relations.ts';

/** An organization with nothing but its ties. */
function an(id: string, facts: Partial<OrganizationEntry['facts']> = {}): OrganizationEntry {
	return { id, facts: { status: 'active', ...facts } } as OrganizationEntry;
}

describe('relationsBetween', () => {
	test('each tie is named from the one who says it to the other', () => {
		const relations = relationsBetween([
			an('centre', { memberOf: ['network'], reachThrough: 'network', handsOverTo: ['office'] }),
			an('network'),
			an('office'),
		]);
		expect(relations).toEqual([
			{ kind: 'hands-over', from: 'centre', to: 'office' },
			{ kind: 'member', from: 'centre', to: 'network' },
			{ kind: 'through', from: 'centre', to: 'network' },
		]);
	});

	test('working beside each other is one tie, whoever says it', () => {
		const tie = [{ kind: 'beside', from: 'a', to: 'b' }];
		expect(relationsBetween([an('a', { worksBeside: ['b'] }), an('b')])).toEqual(tie);
		expect(relationsBetween([an('a'), an('b', { worksBeside: ['a'] })])).toEqual(tie);
		expect(relationsBetween([an('a', { worksBeside: ['b'] }), an('b', { worksBeside: ['a'] })])).toEqual(tie);
	});

	test('two who hand over to each other have two ties', () => {
		expect(relationsBetween([an('a', { handsOverTo: ['b'] }), an('b', { handsOverTo: ['a'] })])).toHaveLength(2);
	});

	test('an organization that has ended has no ties', () => {
		const organizations = [an('a', { handsOverTo: ['gone'] }), an('gone', { status: 'ended', worksBeside: ['a'] })];
		expect(relationsBetween(organizations)).toEqual([]);
	});
});

describe('strongestRelations', () => {
	test('handing over is stronger than membership, and that than working beside', () => {
		const relations = relationsBetween([
			an('a', { worksBeside: ['b', 'c'], memberOf: ['b', 'c'], reachThrough: 'b', handsOverTo: ['c'] }),
			an('b'),
			an('c'),
		]);
		expect(strongestRelations(relations)).toEqual([
			{ kind: 'hands-over', from: 'a', to: 'c' },
			{ kind: 'member', from: 'a', to: 'b' },
		]);
	});
});
