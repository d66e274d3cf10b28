import { parseArgs } from 'node:util';
import { loadOrExit, stop } from '../../src/tools/command-line.ts';
import { makeListings } from './make-listings.ts';
import { measurePayload, measurePlanner, measureWords } from './measure.ts';
import { measureBuild } from './measure-build.ts';
import { asTable, type SizeMeasure } from './table.ts';

/**
 * `npm run bench -- [--build] [--json] [--content DIR] [--sizes 100,1000,10000]`: planner, own words, wizard data and build of made
 * directories. Times are of this machine and never make it fail: they are for comparing before and after.
 */

/** Trust and windows are worked out for this day, so that two runs measure the same work. */
const today = '2026-11-20';
/** Above this many services the site is built only with `--build`, because that takes minutes and gigabytes. */
const alwaysBuilt = 100;

const values = parse();
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
	stop(`"${values.sizes}" is not a list of sizes. Write --sizes 100,1000.`);
const catalog = loadOrExit(values.content);

const measures: SizeMeasure[] = [];
for (const size of sizes) {
	const made = makeListings(catalog, size);
	const isBuilt = values.build || size <= alwaysBuilt;
	measures.push({
		services: made.services.length,
		organizations: made.organizations.length,
		planner: measurePlanner(made, today),
		ownWords: measureWords(made),
		wizardData: measurePayload(made, today),
		...(isBuilt ? { build: await measureBuild(made, values.content, today) } : {}),
	});
}

if (values.json) console.log(JSON.stringify(measures, null, '\t'));
else {
	console.log(asTable(measures));
	if (measures.some(({ build }) => build === undefined))
		console.log(`\nSites of more than ${alwaysBuilt} services are built only with "npm run bench -- --build".`);
}

function parse() {
	try {
		return parseArgs({
			options: {
				build: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				content: { type: 'string', default: 'content' },
				sizes: { type: 'string', default: '100,1000,10000' },
			},
		}).values;
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}
