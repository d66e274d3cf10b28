import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import { formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { daySchema } from '../schema/parts.ts';

/** Ends a command that was called with something it cannot use: one sentence on standard error, exit code 2. */
export function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

/**
 * What was typed after a command. `--help` and `-h` show how it is called and end it with exit code 0; what it cannot use gets one
 * sentence on what to write instead, and exit code 2.
 *
 * @param usage how the command is called
 * @param allowPositionals whether words that belong to no option are expected
 */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
	options: Options,
	usage: string,
	allowPositionals = false,
) {
	if (asksForHelp(process.argv.slice(2))) {
		console.log(`Use: ${usage}`);
		process.exit(0);
	}
	try {
		return parseArgs({ options, allowPositionals });
	} catch (error) {
		const [wrong] = (error instanceof Error ? error.message : String(error)).split('. ');
		return stop(`${wrong ?? ''}. Use: ${usage}`);
	}
}

/** What stands after `--` is no option. */
function asksForHelp(words: readonly string[]): boolean {
	const end = words.indexOf('--');
	return words.slice(0, end === -1 ? words.length : end).some((word) => word === '--help' || word === '-h');
}

/** The catalog of a content folder, or its problems on standard error and exit code 1: nothing is planned on half a directory. */
export function loadOrExit(contentFolder: string | undefined): Catalog {
	const { catalog, problems, fileCount } = loadCatalog(contentFolder ?? 'content');
	if (catalog !== undefined) return catalog;
	console.error(formatProblems(problems, fileCount));
	process.exit(1);
}

/** Today, or the day that was named with `--today`. */
export function dayOrToday(named: string | undefined): string {
	if (named === undefined) return new Date().toISOString().slice(0, 10);
	if (!daySchema.safeParse(named).success) stop(`"${named}" is not a day. Write it like --today 2026-11-20.`);
	return named;
}
