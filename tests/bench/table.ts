import { siteLanguages } from '../../src/schema/vocabulary.ts';
import type { PayloadMeasure, PlannerMeasure, WordsMeasure } from './measure.ts';
import type { BuildMeasure } from './measure-build.ts';

/** Everything measured at one size. */
export interface SizeMeasure {
	readonly services: number;
	readonly organizations: number;
	readonly planner: PlannerMeasure;
	readonly ownWords: WordsMeasure;
	readonly wizardData: PayloadMeasure;
	/** Absent where the site was not built. */
	readonly build?: BuildMeasure;
}

type Row = readonly [title: string, value: (measure: SizeMeasure) => string];

const rows: readonly Row[] = [
	['services', ({ services }) => whole(services)],
	['organizations', ({ organizations }) => whole(organizations)],
	['plan, median', ({ planner }) => ms(planner.medianMs)],
	['plan, 95 of 100', ({ planner }) => ms(planner.p95Ms)],
	['plans proved smallest', ({ planner }) => `${planner.exact} of ${planner.summaries}`],
	['plan for every need at once', ({ planner }) => `${ms(planner.allNeedsMs)}${planner.allNeedsExact ? '' : ', not proved'}`],
	['memory of the facts', ({ planner }) => megabytes(planner.directoryBytes)],
	['memory of planning', ({ planner }) => megabytes(planner.planningBytes)],
	['own words, making ready', ({ ownWords }) => ms(ownWords.prepareMs)],
	['own words, median', ({ ownWords }) => ms(ownWords.medianMs)],
	['own words, 95 of 100', ({ ownWords }) => ms(ownWords.p95Ms)],
	...siteLanguages.flatMap((language): Row[] => [
		[`wizard questions (${language}), gzip`, ({ wizardData }) => kilobytes(wizardData[language].questions.gzipBytes)],
		[`wizard listings (${language}), gzip`, ({ wizardData }) => kilobytes(wizardData[language].listings.gzipBytes)],
	]),
	['build', ({ build }) => (build === undefined ? notBuilt : `${build.seconds.toFixed(1)} s`)],
	['build, most memory', ({ build }) => (build?.peakBytes === undefined ? notBuilt : megabytes(build.peakBytes))],
	['pages', ({ build }) => (build === undefined ? notBuilt : whole(build.pages))],
	['site on disk', ({ build }) => (build === undefined ? notBuilt : megabytes(build.bytes))],
	['files', ({ build }) => (build === undefined ? notBuilt : whole(build.files))],
	['of that search, on disk', ({ build }) => (build === undefined ? notBuilt : megabytes(build.searchBytes))],
	['of that search, files', ({ build }) => (build === undefined ? notBuilt : whole(build.searchFiles))],
];

const notBuilt = '-';

/** The measures as a table for a terminal, one column for each size. kB and MB are 1,000 and 1,000,000 bytes. */
export function asTable(measures: readonly SizeMeasure[]): string {
	const cells = rows.map(([title, value]) => [title, ...measures.map(value)]);
	const widths = [0, ...measures.keys().map((index) => index + 1)].map((column) =>
		Math.max(...cells.map((row) => (row[column] ?? '').length)),
	);
	return cells
		.map((row) =>
			row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
		)
		.join('\n');
}

function whole(number: number): string {
	return number.toLocaleString('en-CA');
}

function ms(milliseconds: number): string {
	return `${milliseconds < 10 ? milliseconds.toFixed(1) : whole(Math.round(milliseconds))} ms`;
}

function kilobytes(bytes: number): string {
	return `${whole(Math.round(bytes / 1000))} kB`;
}

function megabytes(bytes: number): string {
	return `${bytes < 10e6 ? (bytes / 1e6).toFixed(1) : whole(Math.round(bytes / 1e6))} MB`;
}
