import { applyChanges } from '../listing-update/changes.ts';
import type { ListingFile } from '../listing-update/read-listing.ts';
import { writeListing } from '../listing-update/write-listing.ts';
import type { UpdateFile } from '../schema/update.ts';
import { updateFiles } from '../schema/vocabulary.ts';
import type { FileChange, Written } from './desk.ts';
import type { At } from './find-listing.ts';
import { kinds } from './listing-kinds.ts';
import { namesOf } from './listing-sources.ts';
import { unknownFacts } from './record-confirmation.ts';
import { translationNotes } from './translation-notes.ts';

const emptyFile: ListingFile = { facts: {}, text: '' };

/** A listing that is not there yet: its file, and the one with its French words. What they must hold is checked with the whole content. */
export function writeNew(update: UpdateFile, at: At): Written {
	const { kind, id } = update.listing;
	const names = namesOf(kind, id);
	const problems = unknownFacts(update, at);
	const files: FileChange[] = [];
	const after = { en: emptyFile, fr: emptyFile };
	for (const file of updateFiles) {
		const own = (update.changes ?? []).filter((change) => change.file === file);
		const made = applyChanges(emptyFile, own);
		if ('unknownPlace' in made) {
			const message = 'A new listing gives each field whole, and this one is a part of one.';
			problems.push({
				...at('changes'),
				field: made.unknownPlace,
				code: 'unknown-place',
				message,
				fix: 'Ask for the file again.',
			});
			continue;
		}
		after[file] = made.after;
		const facts = file === 'en' ? withConfirmation(made.after.facts, update) : made.after.facts;
		const source = writeListing({ facts, text: made.after.text }, kinds[kind].orders[file]);
		if (source === undefined) {
			const words = file === 'fr' ? 'French words' : 'facts or text';
			const message = `The ${words} are missing, or hold what no file can: half of a character, a tab, blank lines around a text.`;
			problems.push({ ...at('changes'), code: 'not-writable', message, fix: 'Ask for them again.' });
		} else files.push({ name: names[file], after: source });
	}
	const notes = [
		'This is a new listing. Hold it against the inclusion policy, content/pages/inclusion-policy.md, before you write it.',
		...(update.confirms === undefined
			? []
			: [`Confirmed by ${update.sender.role} on ${update.date}: ${update.confirms.join(', ')}.`]),
		...translationNotes(kind, update.changes ?? [], after),
	];
	return problems.length > 0 ? { problems, notes: [], files: [] } : { problems, notes, files };
}

function withConfirmation<Facts extends object>(facts: Facts, { confirms, date, sender }: UpdateFile) {
	if (confirms === undefined || confirms.length === 0) return facts;
	return { ...facts, confirmations: [{ date, role: sender.role, method: 'form', facts: confirms }] };
}
