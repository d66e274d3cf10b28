import { createContext, useContext } from 'react';
import type { JsonValue } from '../listing-update/json-value.ts';
import type { ListingKind, UpdateFileName } from '../schema/vocabulary.ts';
import type { Draft, Steps } from './draft.ts';
import type { Labels } from './labels.ts';

/** What every field of the form shares. */
export interface Editing {
	readonly labels: Labels;
	readonly kind: ListingKind;
	readonly draft: Draft;
	/** What is wrong, by the id of the field, in words. */
	readonly errors: ReadonlyMap<string, string>;
	readonly set: (file: UpdateFileName, steps: Steps, value: JsonValue | undefined) => void;
	readonly change: (next: (draft: Draft) => Draft) => void;
	/** Tells people who do not see the page what just happened. */
	readonly say: (words: string) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
	const editing = useContext(EditingContext);
	if (editing === undefined) throw new Error('This part of the form was used outside of it.');
	return editing;
}
