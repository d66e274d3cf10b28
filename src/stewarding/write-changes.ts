import { listingBase } from '../catalog/listing-base.ts';
import type { Problem } from '../catalog/problem.ts';
import { quote } from '../catalog/problem-words.ts';
import type { Listing } from '../listing-update/changes.ts';
import { type CheckedUpdate, checkUpdate } from '../listing-update/check-update.ts';
import { readListing } from '../listing-update/read-listing.ts';
import { type Refusal, spliceChanges } from '../listing-update/splice.ts';
import type { UpdateFile } from '../schema/update.ts';
import { updateFiles } from '../schema/vocabulary.ts';
import { type Desk, type FileChange, type Written } from './desk.ts';
import type { At } from './find-listing.ts';
import { kinds } from './listing-kinds.ts';
import { namesOf, sourceOf } from './listing-sources.ts';
import { recordConfirmation } from './record-confirmation.ts';
import { seenVersion } from './seen-version.ts';
import { translationNotes } from './translation-notes.ts';
import { excerpt } from './update-problems.ts';

/** An update of a listing that is there, written into the sources of its two files. Conflicts are all told at once. */
export function writeChanges(update: UpdateFile, desk: Desk, at: At): Written {
	const { kind, id } = update.listing;
	const names = namesOf(kind, id);
	const sources = {
		en: sourceOf(desk.folder, names.en, desk.pending) ?? '',
		fr: sourceOf(desk.folder, names.fr, desk.pending) ?? '',
	};
	const listing = readBoth(sources);
	if (listing === undefined) return refused([notInPlace(desk, names.en)]);
	const checked = checkUpdate(update, listing, listingBase(sources.en, sources.fr));
	const conflicts = conflictProblems(update, checked, at);

	const seen = checked.isSameBase ? sources : seenVersion(desk.folder, names, update.base ?? '');
	const confirmation = recordConfirmation(update, listing, seen && readBoth(seen), at);
	const problems = [...conflicts, ...confirmation.problems];
	if (problems.length > 0) return refused(problems);

	const changes = [...checked.applies, ...confirmation.changes];
	const files: FileChange[] = [];
	const becomes = { ...sources };
	for (const file of updateFiles) {
		const own = changes.filter((change) => change.file === file);
		const spliced = spliceChanges(sources[file], own, kinds[kind].orders[file]);
		if ('refused' in spliced) return refused([refusalProblem(spliced.refused, desk, names[file], at)]);
		becomes[file] = spliced.source;
		if (spliced.source !== sources[file]) files.push({ name: names[file], before: sources[file], after: spliced.source });
	}
	const after = readBoth(becomes) ?? listing;
	const notes = [...baseNotes(checked), ...confirmation.notes, ...translationNotes(kind, checked.applies, after)];
	return { problems: [], notes, files };
}

function readBoth({ en, fr }: { en: string; fr: string }): Listing | undefined {
	const [english, french] = [readListing(en), readListing(fr)];
	return 'fault' in english || 'fault' in french ? undefined : { en: english, fr: french };
}

function refused(problems: readonly Problem[]): Written {
	return { problems, notes: [], files: [] };
}

function baseNotes({ isSameBase, applies, alreadyThere }: CheckedUpdate): string[] {
	const others = applies.length === 0 ? '' : ' The fields that they change stayed as they were.';
	return [
		...(isSameBase ? [] : [`The listing changed after they opened it.${others}`]),
		...(alreadyThere.length === 0
			? []
			: [`There already: ${alreadyThere.map(({ file, field }) => shown(file, field)).join(', ')}.`]),
	];
}

function shown(file: string, field: string): string {
	return file === 'fr' ? `${field} (French)` : field;
}

function conflictProblems({ changes = [] }: UpdateFile, { conflicts }: CheckedUpdate, at: At): Problem[] {
	return conflicts.map(({ change, stands, reason }) => {
		const { was, becomes, file, field } = change;
		const before = `It was ${excerpt(was, stands)} when they opened it`;
		const now =
			reason === 'no-such-entry' ? 'this entry is not in the list any more' : `somebody else made it ${excerpt(stands, was)}`;
		const message = `${before}, ${now}, and they want ${excerpt(becomes, stands)}.`;
		return {
			...at(`changes.${changes.indexOf(change)}.field`),
			field: shown(file, field),
			code: 'conflict',
			message,
			fix: 'Ask them which is right, and let them open their link again.',
		};
	});
}

function notInPlace(desk: Desk, name: string): Problem {
	return {
		code: 'not-in-place',
		severity: 'error',
		file: `${desk.folder}/${name}`,
		message: 'The listing is written in a way that cannot be changed in place: it uses anchors, tags or odd names.',
		fix: 'Make the change by hand.',
	};
}

function refusalProblem(refusal: Refusal, desk: Desk, name: string, at: At): Problem {
	if (refusal.code === 'unreadable') return notInPlace(desk, name);
	if (refusal.code === 'not-exact') {
		const message = `What would stand in ${quote(name)} would not be read as what they mean.`;
		return { ...at('changes'), code: 'not-exact', message, fix: 'Make the change by hand.' };
	}
	const { code, field } = refusal;
	const message =
		code === 'unknown-place'
			? 'This field is not there, so it cannot be changed.'
			: 'The new value holds what no file can: half of a character, a tab, blank lines around a text, or a name that is a trick.';
	const fix = code === 'unknown-place' ? 'Ask them to open their link again.' : 'Ask for the value again.';
	return { ...at('changes'), field, code, message, fix };
}
