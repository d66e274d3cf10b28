import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { toPlannerDirectory } from '../../src/formats/planner-directory.ts';
import { toWizardListings, toWizardQuestions } from '../../src/formats/wizard-data.ts';
import { everydayEnglish } from '../../src/own-words/everyday.en.ts';
import { everydayFrench } from '../../src/own-words/everyday.fr.ts';
import { needMatcher } from '../../src/own-words/match-needs.ts';
import type { Directory } from '../../src/planner/directory.ts';
import { plan } from '../../src/planner/plan.ts';
import { siteLanguages, type SiteLanguage } from '../../src/schema/vocabulary.ts';
import { makeSummaries, summaryOfAllNeeds } from './make-summaries.ts';
import { seeded } from './seeded.ts';

/** Times in milliseconds, memory in bytes. */
export interface PlannerMeasure {
	readonly summaries: number;
	readonly medianMs: number;
	readonly p95Ms: number;
	/** How many of the plans are proved to be smallest, of `summaries`. */
	readonly exact: number;
	readonly allNeedsMs: number;
	readonly allNeedsExact: boolean;
	/** What the facts take once they are read, as a browser reads them. */
	readonly directoryBytes: number;
	/** The most that was in use beyond that after any of the plans, garbage included. */
	readonly planningBytes: number;
}

export interface WordsMeasure {
	/** Making the matcher, once for each visit. */
	readonly prepareMs: number;
	readonly medianMs: number;
	readonly p95Ms: number;
}

/** The wizard's two files: facts and questions first, the words that a plan shows after. */
export type PayloadMeasure = Readonly<Record<SiteLanguage, { readonly questions: FileMeasure; readonly listings: FileMeasure }>>;

export interface FileMeasure {
	readonly bytes: number;
	readonly gzipBytes: number;
}

/** Plans that run before the clock starts. */
const warmUp = 5;

export function measurePlanner(catalog: Catalog, today: string): PlannerMeasure {
	const sectors = catalog.sectors.map(({ id }) => id);
	const text = JSON.stringify(toPlannerDirectory(catalog, today));
	const directoryBytes = heldBy(() => JSON.parse(text));
	const directory = JSON.parse(text) as Directory;
	const withDirectory = usedAfterCollection();

	const summaries = makeSummaries(directory, sectors);
	for (const summary of summaries.slice(0, warmUp)) plan(directory, summary, today);
	let [exact, most] = [0, 0];
	const times = summaries.map((summary) => {
		const { result, ms } = timed(() => plan(directory, summary, today));
		exact += result.exact ? 1 : 0;
		most = Math.max(most, process.memoryUsage().heapUsed);
		return ms;
	});
	const everything = timed(() => plan(directory, summaryOfAllNeeds(directory, sectors), today));
	return {
		summaries: summaries.length,
		medianMs: percentile(times, 0.5),
		p95Ms: percentile(times, 0.95),
		exact,
		allNeedsMs: everything.ms,
		allNeedsExact: everything.result.exact,
		directoryBytes,
		planningBytes: most - withDirectory,
	};
}

/** Phrases of the typology with a letter missing, as a hurried thumb types them. Both languages together. */
export function measureWords(catalog: Catalog): WordsMeasure {
	const random = seeded(4);
	const prepared: number[] = [];
	const times = siteLanguages.flatMap((language) => {
		const needs = Object.fromEntries(catalog.needs.map(({ id, words }) => [id, words[language]]));
		const { result: match, ms } = timed(() => needMatcher(needs, language, language === 'fr' ? everydayFrench : everydayEnglish));
		prepared.push(ms);
		const phrases = random.shuffled(catalog.needs.flatMap(({ words }) => words[language].youMightSay)).slice(0, 50);
		const typed = phrases.map((phrase) => {
			const at = random.below(phrase.length);
			return phrase.slice(0, at) + phrase.slice(at + 1);
		});
		for (const text of typed.slice(0, warmUp)) match(text);
		return typed.map((text) => timed(() => match(text)).ms);
	});
	return { prepareMs: Math.max(...prepared), medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
}

/** The wizard's data files as they are fetched, before and after gzip at its usual level. */
export function measurePayload(catalog: Catalog, today: string): PayloadMeasure {
	const sizeOf = (file: object): FileMeasure => {
		const text = JSON.stringify(file);
		return { bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length };
	};
	const sizesIn = (language: SiteLanguage) => ({
		questions: sizeOf(toWizardQuestions(catalog, language, today)),
		listings: sizeOf(toWizardListings(catalog, language)),
	});
	return { en: sizesIn('en'), fr: sizesIn('fr') };
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
	const start = performance.now();
	const result = work();
	return { result, ms: performance.now() - start };
}

/** The smallest value that at least this share of the values does not exceed. */
function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Bytes of the heap that one result holds. Several are made, so that what the engine itself keeps or drops meanwhile hardly counts. */
function heldBy(make: () => unknown): number {
	const copies = 10;
	const before = usedAfterCollection();
	const made = Array.from({ length: copies }, make);
	return (usedAfterCollection() - before) / made.length;
}

/** Bytes of the heap that are still needed. */
function usedAfterCollection(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed;
}
