import type { Change } from '../schema/update.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { stepsOf, textField, valueAt } from './changes.ts';
import { isSame } from './json-value.ts';

/** A field that is written in both languages. */
export interface Pair {
	readonly en: string;
	/** Place in the French file. */
	readonly fr: string;
	/** Only where an official French name exists: nothing is put in its place. */
	readonly isName?: true;
}

const pairs: Readonly<Record<ListingKind, readonly Pair[]>> = {
	services: [
		{ en: 'name', fr: 'name', isName: true },
		{ en: 'summary', fr: 'summary' },
		{ en: 'eligibility.conditions', fr: 'conditions' },
		{ en: 'access.steps', fr: 'steps' },
		{ en: 'access.bring', fr: 'bring' },
		{ en: 'cost.words', fr: 'cost' },
		{ en: 'statusNote', fr: 'statusNote' },
	],
	organizations: [
		{ en: 'name', fr: 'name', isName: true },
		{ en: 'shortName', fr: 'shortName', isName: true },
		{ en: 'summary', fr: 'summary' },
		{ en: 'notFor', fr: 'notFor' },
		{ en: 'statusNote', fr: 'statusNote' },
	],
};

/** Fields that a listing has in both languages, but for the names of desks, which French keeps by the desk's id. */
export function pairsOf(kind: ListingKind): readonly Pair[] {
	return pairs[kind];
}

/** English places of paired fields of which one language changed and the other did not. */
export function oneSided(kind: ListingKind, changes: readonly Change[]): string[] {
	const changed = (file: Change['file'], path: string) => changes.some((change) => change.file === file && touches(change, path));
	const words = [...pairsOf(kind).filter((pair) => pair.isName !== true), { en: textField, fr: textField }];
	return words.filter(({ en, fr }) => changed('en', en) !== changed('fr', fr)).map(({ en }) => en);
}

/** Whether a change makes the words at a place other words: a change of what is around them may leave them as they are. */
export function touches({ field, was, becomes }: Change, path: string): boolean {
	if (`${field}.`.startsWith(`${path}.`)) return true;
	if (!path.startsWith(`${field}.`)) return false;
	const within = stepsOf(path.slice(field.length + 1));
	return !isSame(valueAt(was, within), valueAt(becomes, within));
}
