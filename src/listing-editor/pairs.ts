import type { ListingKind } from '../schema/vocabulary.ts';

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
