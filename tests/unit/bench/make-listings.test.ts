import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { makeListings } from '../../bench/make-listings.ts';
import { writeContent } from '../../bench/write-content.ts';

const realContent = 'tests/fixtures/valid';
const real = loadCatalog(realContent).catalog!;

describe('a made directory', () => {
	test.each([1, 2, 3, 50])('has as many services as were asked for: %i', (count) => {
		expect(makeListings(real, count).services).toHaveLength(count);
	});

	test('is the same every time', () => {
		expect(makeListings(real, 50)).toEqual(makeListings(real, 50));
	});

	test('is the real one where that has the size', () => {
		expect(makeListings(real, real.services.length)).toEqual(real);
	});

	test('keeps one of each network and gives it new members', () => {
		const { organizations } = makeListings(real, 50);
		expect(organizations.filter(({ facts }) => facts.isNetwork).map(({ id }) => id)).toEqual(['harbour-network']);
		expect(organizations.filter(({ facts }) => facts.memberOf?.includes('harbour-network')).length).toBeGreaterThan(10);
	});

	test('keeps each service inside the counties of its organization', () => {
		const { services, organizations } = makeListings(real, 50);
		const counties = new Map(organizations.map(({ id, counties: served }) => [id, served]));
		for (const { facts } of services)
			expect(counties.get(facts.organization)).toEqual(expect.arrayContaining([...(facts.eligibility?.counties ?? [])]));
	});
});

describe('a made directory that was written as content', () => {
	const folder = mkdtempSync(join(tmpdir(), 'lodestone-made-'));
	afterEach(() => rmSync(folder, { recursive: true }));

	test('passes every check and reads back as it was made', () => {
		const made = makeListings(real, 50);
		writeContent(made, realContent, folder);
		const { catalog, problems } = loadCatalog(folder);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(catalog).toEqual(made);
	});
});
