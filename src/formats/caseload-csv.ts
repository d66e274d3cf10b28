import type { Introduction } from '../schema/caseload.ts';
import { countCaseload, countColumns, type CountColumn, type CountGroup } from './caseload-counts.ts';
import { byteOrderMark, toCsv } from './csv.ts';

/** The words of the table, all of them the site's own. */
export interface CountWords {
	readonly columns: Readonly<Record<'group' | 'of' | CountColumn, string>>;
	readonly groups: Readonly<Record<CountGroup, string>>;
	/** Stands where a door, need or county was not said. */
	readonly notSaid: string;
	/** How people call a door, need, county or month by its id. */
	readonly nameOf: (group: CountGroup, id: string) => string;
}

/**
 * The counts of a caseload as a table for a report: no person, employer, note or mailbox is in it, only how many.
 *
 * @param today `YYYY-MM-DD`
 * @returns CSV as `csv.ts` writes it, with the mark by which spreadsheets know UTF-8
 */
export function caseloadCsv(introductions: readonly Introduction[], today: string, words: CountWords): string {
	const rows = countCaseload(introductions, today).map(({ group, of, counts }) => [
		words.groups[group],
		group === 'all' ? undefined : of === undefined ? words.notSaid : words.nameOf(group, of),
		...countColumns.map((column) => counts[column]),
	]);
	const names = (['group', 'of', ...countColumns] as const).map((column) => words.columns[column]);
	return byteOrderMark + toCsv([names, ...rows]);
}
