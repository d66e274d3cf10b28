import type { Problem } from './problem.ts';
import { count, showHidden } from './problem-words.ts';

/**
 * Problems as text for a terminal: grouped by file and line in the order given, then a count. Ends without a line break.
 *
 * @param fileCount how many files were looked at.
 */
export function formatProblems(problems: readonly Problem[], fileCount: number): string {
	return [...problemBlocks(problems), formatCount(problems, fileCount)].join('\n\n');
}

/** Problems as text for a terminal: one block for each place, in the order given. */
export function problemBlocks(problems: readonly Problem[]): string[] {
	const blocks = new Map<string, string[]>();
	for (const problem of problems) {
		const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
		blocks.set(place, [...(blocks.get(place) ?? []), formatProblem(problem)]);
	}
	return [...blocks].map(([place, lines]) => [place, ...lines].map(showHidden).join('\n'));
}

function formatProblem({ severity, field, message, fix, code }: Problem): string {
	return `  ${severity.padEnd(8)} ${field === undefined ? '' : `${field}: `}${message} ${fix} [${code}]`;
}

/** "1 error and 0 warnings in 1 of 431 files. Nothing was written." */
export function formatCount(problems: readonly Problem[], fileCount: number): string {
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	const files = new Set(problems.map((problem) => problem.file)).size;
	const counts = `${count(errors, 'error')} and ${count(problems.length - errors, 'warning')}`;
	if (fileCount === 0) return `${counts}; no file was read. Nothing was written.`;
	// A file that is missing is not among those that were looked at.
	return `${counts} in ${files} of ${count(Math.max(fileCount, files), 'file')}. Nothing was written.`;
}
