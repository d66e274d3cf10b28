import type { Change, UpdateFile } from '../../../src/schema/update.ts';
import type { Listing } from '../../../src/listing-update/changes.ts';
import type { JsonRecord, JsonValue } from '../../../src/listing-update/json-value.ts';
import type { ListingFile } from '../../../src/listing-update/read-listing.ts';

export function file(facts: JsonRecord, text = 'Words.'): ListingFile {
	return { facts, text };
}

/** A listing whose French says nothing. */
export function listing(facts: JsonRecord, text = 'Words.'): Listing {
	return { en: file(facts, text), fr: file({ summary: 'Résumé' }, 'Des mots.') };
}

export function change(field: string, was: JsonValue | undefined, becomes: JsonValue | undefined, within?: JsonValue): Change {
	const parts = { file: 'en', field, was, becomes, within };
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Change;
}

/** An update of a service, prepared by its own organization on the version `0000000000000000`. */
export function update(parts: Partial<UpdateFile> = {}): UpdateFile {
	return {
		format: 'lodestone-update',
		version: 1,
		kind: 'change',
		listing: { kind: 'services', id: 'wage-help' },
		base: '0000000000000000',
		date: '2026-11-18',
		sender: { role: 'Manager of programs', organization: 'East Centre' },
		...parts,
	};
}
