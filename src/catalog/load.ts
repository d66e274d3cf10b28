import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Catalog } from './catalog.ts';
import { checks } from './checks/index.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problem.ts';
import { type PendingFiles, readEntries } from './read-entries.ts';

export interface LoadedCatalog {
	/** Absent when any problem is an error: nothing half-builds. */
	readonly catalog: Catalog | undefined;
	/** In the order of files and lines. */
	readonly problems: readonly Problem[];
	readonly fileCount: number;
}

/**
 * The only way from `content/` into the code: reads every file, obeys every check, and makes the catalog.
 *
 * @param contentFolder absolute, or from the working folder.
 * @param today `YYYY-MM-DD`. Without it no date is compared with the present day, so that a build does not depend on its day.
 * @param pending listings that are still to be written, as they would be
 */
export function loadCatalog(contentFolder: string, today?: string, pending?: PendingFiles): LoadedCatalog {
	const read = readEntries(resolve(contentFolder), shownFolder(contentFolder), pending);
	const { entries, fileCount } = read;
	const problems = [...read.problems];
	if (entries !== undefined) problems.push(...checks.flatMap((check) => check(entries, today)));
	problems.sort(byPlace);
	const hasError = problems.some((problem) => problem.severity === 'error');
	return { catalog: entries === undefined || hasError ? undefined : normalise(entries), problems, fileCount };
}

/** The folder as problems name it: from the working folder where it lies inside, else as it was named. */
export function shownFolder(folder: string): string {
	const inside = relative('.', resolve(folder));
	const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? folder : inside;
	return join(shown).replaceAll('\\', '/').replace(/\/$/, '');
}

function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
