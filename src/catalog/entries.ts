import type { Correction } from '../schema/correction.ts';
import type { DoNotListRecord } from '../schema/do-not-list.ts';
import type { Factor, FactorWords } from '../schema/factor.ts';
import type { Places, Sectors } from '../schema/geography.ts';
import type { Need, NeedWords } from '../schema/need.ts';
import type { Organization, OrganizationWords } from '../schema/organization.ts';
import type { Page } from '../schema/page.ts';
import type { Service, ServiceWords } from '../schema/service.ts';
import type { DirectorySettings, Typology } from '../schema/typology.ts';
import type { Problem } from './problem.ts';

/** A file whose shape is right, with the place of each field. */
export interface ContentFile<Front> {
	/** As problems name it. */
	readonly file: string;
	readonly front: Front;
	readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A content file with text below its front matter. */
export interface TextFile<Front> extends ContentFile<Front> {
	/** Markdown source, without blank lines around it. */
	readonly text: string;
	/** The line, from 1, on which `text` starts. */
	readonly textLine: number;
}

export interface Entry<Facts, Words> {
	readonly id: string;
	readonly english: TextFile<Facts>;
	/** Absent where there is no `.fr.md` file beside it. */
	readonly french?: TextFile<Words> | undefined;
}

export type ServiceFiles = Entry<Service, ServiceWords>;
export type OrganizationFiles = Entry<Organization, OrganizationWords>;
export type NeedFiles = Entry<Need, NeedWords>;
export type FactorFiles = Entry<Factor, FactorWords>;
export type PageFiles = Entry<Page, Page>;

export const entryKinds = ['services', 'organizations', 'needs', 'factors', 'pages'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const listNames = ['directory', 'typology', 'places', 'sectors'] as const;

/** One folder of entries, as found. */
export interface Folder {
	/** As problems name it: `content/services`. */
	readonly path: string;
	/** Every name in it, hidden files left out, in order. */
	readonly names: readonly string[];
	/** Ids of every English file, those with faults included: a reference to one of them leads somewhere. */
	readonly ids: ReadonlySet<string>;
	/** No file of the folder was left out, so that what is absent here is absent from the content. */
	readonly isWhole: boolean;
}

/**
 * The content as the checks see it: every file whose own shape is right. Files with faults of their own are left out, so that one
 * mistake is reported once; `folders` and absent lists tell a check where it cannot conclude anything from absence.
 */
export interface Entries {
	readonly services: readonly ServiceFiles[];
	readonly organizations: readonly OrganizationFiles[];
	readonly needs: readonly NeedFiles[];
	readonly factors: readonly FactorFiles[];
	readonly pages: readonly PageFiles[];
	readonly directory?: ContentFile<DirectorySettings> | undefined;
	readonly typology?: ContentFile<Typology> | undefined;
	readonly places?: ContentFile<Places> | undefined;
	readonly sectors?: ContentFile<Sectors> | undefined;
	/** Absent also where there is no such file, which says that nothing was reported. */
	readonly corrections?: ContentFile<readonly Correction[]> | undefined;
	/** Absent also where there is no such file, which says that nothing was refused. */
	readonly doNotList?: ContentFile<readonly DoNotListRecord[]> | undefined;
	readonly folders: Readonly<Record<EntryKind, Folder>>;
}

/** A rule across files. `today` is `YYYY-MM-DD`; without it nothing is compared with the present day. */
export type Check = (entries: Entries, today?: string) => Problem[];

/** A problem at one field of a file. */
export function problemAt(
	where: Pick<ContentFile<unknown>, 'file' | 'lineOf'>,
	path: readonly PropertyKey[],
	problem: Pick<Problem, 'code' | 'message' | 'fix'> & { severity?: Problem['severity'] },
): Problem {
	const field = path.length === 0 ? undefined : path.map(String).join('.');
	return { severity: 'error', file: where.file, line: where.lineOf(path), field, ...problem };
}

/** Every text in the front matter of a file, with its path. */
export function stringsIn(
	value: unknown,
	path: readonly PropertyKey[] = [],
): (readonly [path: readonly PropertyKey[], text: string])[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
