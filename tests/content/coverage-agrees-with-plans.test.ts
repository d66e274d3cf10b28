import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { toPlannerDirectory } from '../../src/formats/planner-directory.ts';
import { plan } from '../../src/planner/plan.ts';
import { coverageOfCatalog } from '../../src/site/coverage.ts';

const today = '2026-11-20';
const { catalog } = loadCatalog('content', today);
if (catalog === undefined) throw new Error('The content has errors. Run "npm run validate".');
const directory = toPlannerDirectory(catalog, today);
const { needs } = coverageOfCatalog(catalog, today);

test('for every need in every county, the coverage page and a plan see the same doors', { timeout: 60_000 }, () => {
	const differences = needs.flatMap(({ need, cells }) =>
		cells.flatMap(({ county, core, part, isGap, isSingle }) => {
			const planned = plan(directory, { needs: [need], employer: { county } }, today);
			const [door] = planned.doors;
			const counted: readonly string[] = isGap ? part.doors : core.doors;
			const isSame =
				(door === undefined) === (counted.length === 0) &&
				(door === undefined || (counted.includes(door.door) && (door.answers[0]?.level === 'core') !== isGap)) &&
				(!isSingle || counted.length === 1);
			return isSame ? [] : [`${need} in ${county}: plan ${door?.door ?? 'none'}, counted ${counted.join(' ') || 'none'}`];
		}),
	);
	expect(differences).toEqual([]);
});

test('every need has a figure for every county', () => {
	expect(needs).toHaveLength(catalog.needs.length);
	expect(new Set(needs.map(({ cells }) => cells.length))).toEqual(new Set([catalog.places.counties.length]));
});
