import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { toPlannerDirectory } from '../../src/formats/planner-directory.ts';
import { readSummary } from '../../src/formats/summary.ts';
import type { Directory } from '../../src/planner/directory.ts';
import { plan } from '../../src/planner/plan.ts';
import type { Plan } from '../../src/planner/plan-types.ts';
import { isDoor, missingDoors, missingReasons, startsWell, wrongSuggestions } from './expectations.ts';
import { readScenarios, type Scenario } from './scenario.ts';

const { catalog } = loadCatalog('content', '2026-11-20');
if (catalog === undefined) throw new Error('The scenarios need content without errors: run "npm run validate".');
const directory = toPlannerDirectory(catalog, '2026-11-20');
const known = {
	needs: new Set(catalog.needs.map(({ id }) => id)),
	counties: new Set(directory.counties),
	sectors: new Set(catalog.sectors.map(({ id }) => id)),
};

const monthsOfAYear = [
	'2026-11',
	'2026-12',
	...Array.from({ length: 10 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`),
];

describe.each(readScenarios('tests/scenarios'))('$scenario.title', ({ scenario }) => {
	const result = planFor(scenario, '2026-11-20');
	const doors = result.doors.map(({ door }) => door);

	test('the summary names only what the directory knows, and every id in the expectations exists', () => {
		expect(readSummary(JSON.stringify(scenario.summary), known)).toMatchObject({ leftOut: [] });
		expect(idsIn(scenario).filter((id) => !isKnown(directory, id))).toEqual([]);
	});

	test('the plan is proved to be as short as it can be', () => {
		expect(result.exact).toBe(true);
		if (scenario.atMost !== undefined) expect(doors.length).toBeLessThanOrEqual(scenario.atMost);
	});

	test('knocks first where a good practitioner would', () => {
		expect(startsWell(result, scenario), `first is ${doors[0] ?? 'nobody'}, of ${doors.join(', ')}`).toBe(true);
	});

	test('has the doors a good practitioner would have', () => {
		expect(missingDoors(result, scenario), `the doors are ${doors.join(', ')}`).toEqual([]);
	});

	test('suggests nothing a good practitioner would warn against', () => {
		expect(wrongSuggestions(result, scenario)).toEqual([]);
	});

	test('gives the reasons a good practitioner would give', () => {
		expect(missingReasons(result, scenario)).toEqual([]);
	});

	// Equal doors are shuffled each month: an expectation must not rest on the order of one of them.
	test('holds in each month of a year', () => {
		const unlucky = monthsOfAYear.filter((month) => {
			const planned = planFor(scenario, `${month}-20`);
			return (
				!startsWell(planned, scenario) ||
				missingDoors(planned, scenario).length > 0 ||
				wrongSuggestions(planned, scenario).length > 0 ||
				missingReasons(planned, scenario).length > 0
			);
		});
		expect(unlucky).toEqual([]);
	});

	test('leaves to the own centre what it does itself, and names the gaps', () => {
		if (scenario.own) expect(result.own.map(({ need }) => need)).toEqual(expect.arrayContaining(scenario.own));
		if (scenario.unanswered) expect(result.unanswered.map(({ need }) => need).sort()).toEqual(scenario.unanswered.toSorted());
	});
});

function planFor(scenario: Scenario, today: string): Plan {
	const reading = readSummary(JSON.stringify(scenario.summary), known);
	if ('fault' in reading) throw new Error(`The summary of "${scenario.title}" cannot be read: ${reading.fault.code}.`);
	return plan(directory, reading.summary, today);
}

function idsIn({ first, includes, never, because }: Scenario): string[] {
	return [...[first ?? []].flat(), ...(includes ?? []).flat(), ...(never ?? []), ...(because ?? []).map(({ door }) => door)];
}

function isKnown({ doors, services }: Directory, id: string): boolean {
	return doors.some((door) => isDoor(door.id, id)) || services.some((service) => service.id === id);
}
