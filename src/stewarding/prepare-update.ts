import { loadCatalog, type LoadedCatalog } from '../catalog/load.ts';
import type { Problem } from '../catalog/problem.ts';
import { readUpdate } from '../listing-update/update-file.ts';
import type { UpdateFile } from '../schema/update.ts';
import type { Desk, FileChange, Written } from './desk.ts';
import { type At, findListing } from './find-listing.ts';
import { factOf } from './listing-kinds.ts';
import { namesOf } from './listing-sources.ts';
import { senderNotes } from './sender.ts';
import { updateProblems } from './update-problems.ts';
import { writeChanges } from './write-changes.ts';
import { writeNew } from './write-new.ts';

/** An update that was read and tried out; nothing was written. */
export interface PreparedUpdate {
	/** Absent where the file could not be read as one. */
	readonly update?: UpdateFile;
	/** Why it is refused; warnings do not refuse it. */
	readonly problems: readonly Problem[];
	/** What a steward should know, in whole sentences. */
	readonly notes: readonly string[];
	/** Somebody of another organization sent it. */
	readonly isFromElsewhere: boolean;
	/** What would be written. Empty where everything stands there already. */
	readonly files: readonly FileChange[];
	/** The content as it would be then. */
	readonly loaded?: LoadedCatalog;
}

/**
 * Reads an update and tries it out: on the listing as it is now, in memory, with every check of the content. All problems at once.
 *
 * @param text of the update; `name` is how problems name its file
 * @param desk whose content has no errors
 */
export function prepareUpdate(text: string, name: string, desk: Desk): PreparedUpdate {
	const refuse = (problems: readonly Problem[], update?: UpdateFile): PreparedUpdate => ({
		problems,
		notes: [],
		isFromElsewhere: false,
		files: [],
		...(update === undefined ? {} : { update }),
	});
	const { catalog } = desk.loaded;
	if (catalog === undefined) throw new Error('Updates are applied to content without errors only.');
	const read = readUpdate(text);
	if ('faults' in read) return refuse(updateProblems(read, name));
	const { update, written } = read;
	const at: At = (field) => ({
		severity: 'error',
		file: name,
		line: written.lineOf(field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
		field,
	});

	const found = findListing(update, catalog, desk.today, at);
	if (found.length > 0) return refuse(found, update);
	const made = update.kind === 'new' ? writeNew(update, at) : writeChanges(update, desk, at);
	const sender = senderNotes(update, catalog);
	const tried = { update, notes: [...sender.notes, ...made.notes], isFromElsewhere: sender.isFromElsewhere };
	if (made.problems.length > 0) return { ...tried, problems: made.problems, files: [] };

	const { loaded, problems } = tryOut(made, desk);
	if (!hasErrors(problems)) return { ...tried, problems, files: made.files, loaded };
	return { ...tried, problems: [...problems, ...lookFurther(update, problems, desk, at)], files: [] };
}

/** The content as it would be, and the problems that the update brings. */
function tryOut({ files }: Written, desk: Desk): { loaded: LoadedCatalog; problems: Problem[] } {
	if (files.length === 0) return { loaded: desk.loaded, problems: [] };
	const pending = new Map([...desk.pending, ...files.map((file) => [file.name, file.after] as const)]);
	const loaded = loadCatalog(desk.folder, desk.today, pending);
	return { loaded, problems: newProblems(desk.loaded.problems, loaded.problems) };
}

function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

/** Facts that others refer to: without them, what others say of them would look wrong. */
const referredTo: readonly string[] = ['organization', 'doors', 'offices'];

/**
 * A file with a fault of its own is not held against the others, so its further faults would be told one round later. So the facts with faults are left
 * out, in both languages, and the rest of the update is tried again.
 */
function lookFurther(update: UpdateFile, found: readonly Problem[], desk: Desk, at: At): Problem[] {
	const names = namesOf(update.listing.kind, update.listing.id);
	const faulty = new Set(
		found.map(({ file, field = 'text' }) => factOf({ file: file.endsWith(`/${names.fr}`) ? 'fr' : 'en', field })),
	);
	const rest = (update.changes ?? []).filter((change) => !faulty.has(factOf(change)));
	const isWhole = rest.length === update.changes?.length;
	if (update.kind === 'new' || isWhole || rest.length === 0 || referredTo.some((fact) => faulty.has(fact))) return [];
	const made = writeChanges({ ...update, changes: rest }, desk, at);
	return made.problems.length > 0
		? []
		: newProblems(found, tryOut(made, desk).problems).filter(({ severity }) => severity === 'error');
}

/** Those that the update brings. Lines shift, so they are left out of the comparison. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
	const keyOf = ({ code, file, field, message }: Problem) => JSON.stringify([code, file, field, message]);
	const known = new Set(before.map(keyOf));
	return after.filter((problem) => !known.has(keyOf(problem)));
}
