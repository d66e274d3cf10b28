import { join } from 'node:path';
import type { PendingFiles } from '../catalog/read-entries.ts';
import { readTextFile } from '../catalog/text-file.ts';
import type { ListingKind } from '../schema/vocabulary.ts';

/** The two files of a listing, by their names within the content folder. */
export interface ListingNames {
	readonly en: string;
	readonly fr: string;
}

export function namesOf(kind: ListingKind, id: string): ListingNames {
	return { en: `${kind}/${id}.md`, fr: `${kind}/${id}.fr.md` };
}

/** What a file of the content folder holds now, or would hold after what is still to be written. `undefined` where there is no such file. */
export function sourceOf(folder: string, name: string, pending: PendingFiles): string | undefined {
	return pending.get(name) ?? readTextFile(join(folder, name), name).value;
}
