import { loadCatalog, shownFolder } from '../catalog/load.ts';
import { problemBlocks } from '../catalog/format-problems.ts';
import { count } from '../catalog/problem-words.ts';
import { readUpdate } from '../listing-update/update-file.ts';
import type { Desk } from './desk.ts';
import { prepareUpdate } from './prepare-update.ts';
import type { UpdateText } from './read-update-file.ts';
import { showUpdate } from './show-update.ts';
import { writeFiles } from './write-files.ts';

export interface ApplySettings {
	/** The content folder. */
	readonly folder: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Shows what would be written, and writes nothing. */
	readonly isTrial: boolean;
	/** Whether to write what was just shown. */
	readonly confirm: (question: string) => Promise<boolean>;
	readonly print: (text: string) => void;
}

/** What became of one update. */
type Outcome = 'applied' | 'there already' | 'left alone' | 'refused';

/**
 * Applies updates one after another, each on the outcome of those before it, so that two that cross are seen. New organizations come first, then new
 * services, then the others by their day. Every one is shown; nothing is written that the whole content would not pass.
 *
 * @returns whether every update was applied or is there already
 */
export async function applyUpdates(texts: readonly UpdateText[], settings: ApplySettings): Promise<boolean> {
	const { folder, today, isTrial, confirm, print } = settings;
	const shown = shownFolder(folder);
	let desk: Desk = { folder, today, pending: new Map(), loaded: loadCatalog(folder, today) };
	if (desk.loaded.catalog === undefined) {
		const errors = desk.loaded.problems.filter(({ severity }) => severity === 'error');
		print(problemBlocks(errors).join('\n\n'));
		print('\nThe content has errors without any update. Mend them first. Nothing was written.');
		return false;
	}
	const outcomes: Outcome[] = [];
	const written: string[] = [];
	for (const { name, text, problem } of inOrder(texts)) {
		const prepared =
			text === undefined
				? { problems: problem === undefined ? [] : [problem], notes: [], files: [], isFromElsewhere: false }
				: prepareUpdate(text, name, desk);
		print(`${showUpdate(prepared, name, shown)}\n`);
		const { files, loaded } = prepared;
		if (loaded === undefined) outcomes.push('refused');
		else if (files.length === 0) outcomes.push('there already');
		else if (!isTrial && !(await confirm(question(prepared.isFromElsewhere, files.length)))) outcomes.push('left alone');
		else {
			const changed = isTrial ? undefined : writeFiles(folder, files);
			if (changed === undefined) {
				outcomes.push('applied');
				if (!isTrial) written.push(...files.map((file) => `${shown}/${file.name}`));
				desk = { ...desk, loaded, pending: new Map([...desk.pending, ...files.map((file) => [file.name, file.after] as const)]) };
			} else {
				print(`${shown}/${changed} was changed by somebody else a moment ago. Apply this update again.\n`);
				outcomes.push('refused');
			}
		}
	}
	print(closing(outcomes, written, isTrial));
	return outcomes.every((outcome) => outcome === 'applied' || outcome === 'there already');
}

function question(isFromElsewhere: boolean, files: number): string {
	const what = files === 1 ? 'this file' : `these ${files} files`;
	return isFromElsewhere
		? `Somebody of another organization sent this. Did you ask the listing's own, and write ${what} all the same?`
		: `Write ${what}?`;
}

function closing(outcomes: readonly Outcome[], written: readonly string[], isTrial: boolean): string {
	const words: Record<Outcome, string> = {
		applied: isTrial ? 'would be applied' : 'applied',
		'there already': 'there already',
		'left alone': 'left alone',
		refused: 'refused',
	};
	const told = (Object.keys(words) as Outcome[]).flatMap((outcome) => {
		const number = outcomes.filter((other) => other === outcome).length;
		return number === 0 ? [] : [`${number} ${words[outcome]}`];
	});
	const files = [...new Set(written)];
	return `${count(outcomes.length, 'update')}: ${told.join(', ')}. ${files.length === 0 ? 'Nothing was written.' : `Written: ${files.join(', ')}.`}`;
}

/** What others may rest on comes first; those that cannot be read keep their place at the end. */
function inOrder(texts: readonly UpdateText[]): UpdateText[] {
	const rank = ({ text }: UpdateText) => {
		const read = text === undefined ? undefined : readUpdate(text);
		if (read === undefined || 'faults' in read) return '3';
		const { kind, listing, date } = read.update;
		return kind === 'new' ? (listing.kind === 'organizations' ? '0' : '1') : `2 ${date}`;
	};
	return texts
		.map((text) => ({ text, key: rank(text) }))
		.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ text }) => text);
}
