import { type Listing, stepsOf, textField, valueAt } from '../listing-update/changes.ts';
import { isList, type JsonValue } from '../listing-update/json-value.ts';
import { oneSided, pairsOf, touches } from '../listing-update/pairs.ts';
import type { Change } from '../schema/update.ts';
import type { ListingKind } from '../schema/vocabulary.ts';

/**
 * What a steward has to have translated: an owner may write in one language only, and the form then puts the same words in both, so that the lists of
 * the two files stay parallel.
 *
 * @param after the listing with the changes
 */
export function translationNotes(kind: ListingKind, changes: readonly Change[], after: Listing): string[] {
	const pairs = [...pairsOf(kind).filter(({ isName }) => isName !== true), { en: textField, fr: textField }];
	const untranslated = pairs.filter(({ en, fr }) => {
		const isTouched = changes.some((change) => touches(change, change.file === 'en' ? en : fr));
		return isTouched && saysTheSame(held(after, 'en', en), held(after, 'fr', fr));
	});
	const alone = oneSided(kind, changes).filter((field) => !untranslated.some(({ en }) => en === field));
	return [
		...(untranslated.length === 0
			? []
			: [`To be translated, the same words stand in both languages: ${untranslated.map(({ en }) => en).join(', ')}.`]),
		...(alone.length === 0
			? []
			: [`Changed in one language only, see whether the other still says the same: ${alone.join(', ')}.`]),
	];
}

function held(listing: Listing, file: Change['file'], path: string): JsonValue | undefined {
	return path === textField ? listing[file].text : valueAt(listing[file].facts, stepsOf(path));
}

function saysTheSame(en: JsonValue | undefined, fr: JsonValue | undefined): boolean {
	if (isList(en) && isList(fr)) return en.some((line) => fr.includes(line));
	return typeof en === 'string' && en !== '' && en === fr;
}
