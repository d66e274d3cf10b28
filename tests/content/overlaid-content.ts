import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblems } from '../../src/catalog/format-problems.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

export const fixtures = join(import.meta.dirname, '../fixtures');

/** The day on which the fixtures were written. */
export const today = '2026-11-20';

/**
 * A content folder of its own for one test: the small valid content of `tests/fixtures/valid`, with the files of a fixture laid over
 * it. `change` may do what cannot be committed: links, huge files. Removed after the test.
 */
export function overlaidContent(fixture?: string, change: (folder: string) => void = () => undefined): string {
	const parent = mkdtempSync(join(tmpdir(), 'lodestone-'));
	onTestFinished(() => rmSync(parent, { recursive: true }));
	const folder = join(parent, 'content');
	cpSync(join(fixtures, 'valid'), folder, { recursive: true });
	if (fixture !== undefined) cpSync(join(fixtures, fixture), folder, { recursive: true });
	change(folder);
	return folder;
}

/** What `npm run validate` prints for a content folder, with the folder called `content`. Fails where errors still let a catalog through. */
export function printedProblems(folder: string): string {
	const { catalog, problems, fileCount } = loadCatalog(folder, today);
	const hasError = problems.some((problem) => problem.severity === 'error');
	if (hasError !== (catalog === undefined)) throw new Error('A catalog is made exactly where there is no error.');
	return formatProblems(problems, fileCount).replaceAll(folder, 'content');
}
