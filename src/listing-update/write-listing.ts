import { isSame } from './json-value.ts';
import { type ListingFile, readListing } from './read-listing.ts';
import { type KeyOrder, writeField } from './write-value.ts';

/**
 * A file of a listing that is not there yet, with its fields in the order of the schema. `undefined` where it would not be read as what was
 * meant: the text has blank lines around it, or something holds half of a character.
 */
export function writeListing({ facts, text }: ListingFile, order: KeyOrder): string | undefined {
	const known = order([]);
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	const fields = Object.entries(facts)
		.toSorted(([a], [b]) => rank(a) - rank(b))
		.map(([key, value]) => writeField(key, value, [key], '', order));
	const source = `---\n${fields.join('')}---\n${text}\n`;
	const read = readListing(source);
	const isExact = !('fault' in read) && source.isWellFormed() && read.text === text && isSame(read.facts, facts);
	return isExact ? source : undefined;
}
