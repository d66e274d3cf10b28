import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from './desk.ts';

/**
 * Writes the files of one update, all or none: each first beside its place, then all are moved. A file that somebody changed in the meantime stops
 * it.
 *
 * @returns the name of such a file; `undefined` when all were written
 */
export function writeFiles(folder: string, files: readonly FileChange[]): string | undefined {
	const changed = files.find(({ name, before }) => current(join(folder, name)) !== before);
	if (changed !== undefined) return changed.name;
	const steps = files.map(({ name, after }) => {
		const path = join(folder, name);
		// Hidden, so that a reader of the folder leaves it out should we be interrupted.
		return { path, draft: join(dirname(path), `.${basename(path)}.draft`), after };
	});
	try {
		for (const { draft, after } of steps) writeFileSync(draft, after);
		for (const { draft, path } of steps) renameSync(draft, path);
	} finally {
		for (const { draft } of steps) rmSync(draft, { force: true });
	}
	return undefined;
}

function current(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
