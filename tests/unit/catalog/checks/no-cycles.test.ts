import { describe, expect, test } from 'vitest';
import { noCycles } from '../../../../src/catalog/checks/no-cycles.ts';
import { entries, organization, service } from '../entries-builder.ts';

function replaced(id: string, ...replacedBy: string[]) {
	return service(id, { facts: { replacedBy } });
}

describe('noCycles', () => {
	test('two ways to one end are no circle', () => {
		const services = [replaced('a', 'b', 'c'), replaced('b', 'd'), replaced('c', 'd'), service('d')];
		expect(noCycles(entries({ services }))).toEqual([]);
	});

	test('a circle is reported once, from its first listing, however it is entered', () => {
		const services = [replaced('a', 'c'), replaced('d', 'b'), replaced('c', 'd'), replaced('b', 'c')];
		expect(noCycles(entries({ services })).map(({ file, message }) => [file, message])).toEqual([
			['content/services/b.md', '"replacedBy" leads in a circle: "b" to "c" to "d" to "b".'],
		]);
	});

	test('a circle may run over services and organizations', () => {
		const services = [replaced('a', 'centre')];
		const organizations = [organization('centre', { facts: { replacedBy: ['a'] } })];
		expect(noCycles(entries({ services, organizations }))).toHaveLength(1);
	});

	test('networks that are members of each other are a circle', () => {
		const organizations = [organization('a', { facts: { memberOf: ['b'] } }), organization('b', { facts: { memberOf: ['a'] } })];
		expect(noCycles(entries({ organizations })).map((problem) => problem.field)).toEqual(['memberOf']);
	});

	test('a step to somebody unknown ends the way', () => {
		expect(noCycles(entries({ services: [replaced('a', 'nobody')] }))).toEqual([]);
	});
});
