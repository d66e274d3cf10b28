import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingBase } from '../catalog/listing-base.ts';
import type { Listing } from '../listing-update/changes.ts';
import { readListing, type ListingFile } from '../listing-update/read-listing.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { catalog } from './catalog.ts';
import { readBuildSettings } from './build-settings.ts';

/** The two files of a listing as they stood at the build, and which version that is. */
export interface ListingSource {
	readonly id: string;
	readonly kind: ListingKind;
	/** As `listingBase` makes it. */
	readonly base: string;
	/** The files, byte for byte. */
	readonly en: string;
	readonly fr: string;
	/** The same as values, so that the form needs no YAML. */
	readonly listing: Listing;
}

/** Every listing that somebody may update. Ids of services and organizations do not overlap. */
export const everyListing = (['services', 'organizations'] as const).flatMap((kind) =>
	catalog[kind].map(({ id }) => ({ kind, id })),
);

export function listingSource(kind: ListingKind, id: string): ListingSource {
	const folder = join(readBuildSettings(process.env).content, kind);
	const en = readFileSync(join(folder, `${id}.md`), 'utf8');
	const fr = readFileSync(join(folder, `${id}.fr.md`), 'utf8');
	return { id, kind, base: listingBase(en, fr), en, fr, listing: { en: valuesOf(en, id), fr: valuesOf(fr, id) } };
}

function valuesOf(source: string, id: string): ListingFile {
	const read = readListing(source);
	if ('fault' in read)
		throw new Error(`The listing "${id}" cannot be read for the update form: ${read.fault.code}, line ${read.fault.line}.`);
	return read;
}
