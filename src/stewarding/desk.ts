import type { LoadedCatalog } from '../catalog/load.ts';
import type { Problem } from '../catalog/problem.ts';

/** Where updates are applied: a content folder as it is now, with what is still to be written. */
export interface Desk {
	readonly folder: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Listings that were accepted and are not on the disk, by their names within the folder. */
	readonly pending: ReadonlyMap<string, string>;
	/** The content with them. Without errors. */
	readonly loaded: LoadedCatalog;
}

/** A file of the content folder, by its name within it. */
export interface FileChange {
	readonly name: string;
	/** Absent for a file that is not there yet. */
	readonly before?: string;
	readonly after: string;
}

/** An update as it would stand in the files, before the content is checked with them. */
export interface Written {
	readonly problems: readonly Problem[];
	/** What a steward should know, in whole sentences. */
	readonly notes: readonly string[];
	/** Only files that differ. */
	readonly files: readonly FileChange[];
}
