import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/catalog/format-problems.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

test('the content obeys every check', () => {
	const { problems, fileCount } = loadCatalog(join(import.meta.dirname, '../../content'));
	const errors = problems.filter((problem) => problem.severity === 'error');
	expect(formatProblems(errors, fileCount)).toBe(formatProblems([], fileCount));
});
