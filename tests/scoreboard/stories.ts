import { loadCatalog } from '../../src/catalog/load.ts';
import { toPlannerDirectory } from '../../src/formats/planner-directory.ts';
import { readSummary } from '../../src/formats/summary.ts';
import { readScenarios } from '../scenarios/scenario.ts';
import { measureStory, type StoryFigures } from './measure.ts';

/** The stories are told for this day, so that the same stories give the same figures. */
const day = '2026-11-20';

/** Measures the routing for every employer's story of `tests/scenarios/`, on the real content. */
export function measureStories(): ({ readonly file: string } & StoryFigures)[] {
	const { catalog } = loadCatalog('content', day);
	if (catalog === undefined) throw new Error('The scoreboard needs content without errors: run "npm run validate".');
	const directory = toPlannerDirectory(catalog, day);
	const known = {
		needs: new Set(directory.needs.map(({ id }) => id)),
		counties: new Set(directory.counties),
		sectors: new Set(catalog.sectors.map(({ id }) => id)),
	};
	return readScenarios('tests/scenarios').map(({ file, scenario }) => {
		const reading = readSummary(JSON.stringify(scenario.summary), known);
		if ('fault' in reading) throw new Error(`The summary of ${file} cannot be read: ${reading.fault.code}.`);
		return { file, ...measureStory(directory, reading.summary, scenario.never ?? [], day) };
	});
}
