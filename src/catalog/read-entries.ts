import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { correctionsSchema } from '../schema/correction.ts';
import { doNotListSchema } from '../schema/do-not-list.ts';
import { factorSchema, factorWordsSchema } from '../schema/factor.ts';
import { placesSchema, sectorsSchema } from '../schema/geography.ts';
import { needSchema, needWordsSchema } from '../schema/need.ts';
import { organizationSchema, organizationWordsSchema } from '../schema/organization.ts';
import { pageSchema } from '../schema/page.ts';
import { serviceSchema, serviceWordsSchema } from '../schema/service.ts';
import { directorySettingsSchema, typologySchema } from '../schema/typology.ts';
import { type ContentFile, type Entries, type Entry, entryKinds, type Folder, listNames, type TextFile } from './entries.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { findShapeProblems } from './schema-problems.ts';
import { checkText, type Read, readTextFile } from './text-file.ts';
import { parseYaml } from './yaml-source.ts';

/** Listings that are still to be written: their sources by their names within the content folder. */
export type PendingFiles = ReadonlyMap<string, string>;

export interface ReadContent {
	/** Absent where there is no content folder at all, or nothing in it. */
	readonly entries?: Entries | undefined;
	/** Faults of single files. */
	readonly problems: readonly Problem[];
	/** How many files of content there are. */
	readonly fileCount: number;
}

/** English and French files; `ids-match-file-names` speaks about all others. */
const englishName = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * Reads every file of a content folder and compares each with the schema of its kind.
 *
 * @param root where the folder is; `shown` is how problems name it.
 * @param pending listings that stand in place of those of the folder, or beside them: `services/wage-help.md` and its source
 */
export function readEntries(root: string, shown: string, pending: PendingFiles = new Map()): ReadContent {
	const nothing = (code: string, message: string, fix: string): ReadContent => ({
		problems: [{ code, severity: 'error', file: shown, message, fix }],
		fileCount: 0,
	});
	const names = namesIn(realPath(root));
	if (names === undefined) {
		return nothing(
			'no-content-folder',
			'There is no such folder.',
			'Name the folder that holds services, organizations and needs.',
		);
	}
	const expected: string[] = [...entryKinds, ...listNames.map((name) => `${name}.yaml`)];
	if (!names.some((name) => expected.includes(name))) {
		return nothing(
			'empty-content-folder',
			'The folder holds no content.',
			'Name the folder that holds services, organizations and needs.',
		);
	}

	const problems: Problem[] = [];
	let fileCount = 0;

	function keep<Value>(read: Read<Value>): Value | undefined {
		problems.push(...read.problems);
		return read.value;
	}

	function readList<Front>(name: string, schema: z.ZodType<Front>, mayBeAbsent = false): ContentFile<Front> | undefined {
		const file = `${shown}/${name}.yaml`;
		if (!names?.includes(`${name}.yaml`)) {
			if (mayBeAbsent) return undefined;
			problems.push({ code: 'missing-file', severity: 'error', file, message: 'The file is missing.', fix: 'Add it.' });
			return undefined;
		}
		fileCount++;
		const source = keep(readTextFile(join(root, `${name}.yaml`), file));
		if (source === undefined) return undefined;
		const yaml = keep(parseYaml(source, file));
		if (yaml === undefined) return undefined;
		const found = findShapeProblems(schema, yaml.data, { file, lineOf: yaml.lineOf });
		problems.push(...found);
		return found.length > 0 ? undefined : { file, front: yaml.data as Front, lineOf: yaml.lineOf };
	}

	function readText<Front>(name: string, schema: z.ZodType<Front>): TextFile<Front> | undefined {
		fileCount++;
		const file = `${shown}/${name}`;
		const written = pending.get(name);
		const source = keep(written === undefined ? readTextFile(join(root, name), file) : checkText(written, file));
		if (source === undefined) return undefined;
		const front = keep(parseFrontMatter(source, file));
		if (front === undefined) return undefined;
		const found = findShapeProblems(schema, front.data, { file, lineOf: front.lineOf });
		problems.push(...found);
		const { data, ...rest } = front;
		return found.length > 0 ? undefined : { file, front: data as Front, ...rest };
	}

	function readKind<Facts, Words>(kind: string, facts: z.ZodType<Facts>, words: z.ZodType<Words>) {
		const path = `${shown}/${kind}`;
		const inside = namesIn(join(root, kind));
		if (inside === undefined) {
			const fix = 'Add the folder, with at least one entry.';
			problems.push({
				code: 'missing-folder',
				severity: 'error',
				file: path,
				message: 'The folder is missing, or only a link to one.',
				fix,
			});
		}
		const others = [...pending.keys()].filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1));
		const present = new Set([...(inside ?? []), ...others].sort((a, b) => (a < b ? -1 : 1)));
		const entries: Entry<Facts, Words>[] = [];
		const ids = new Set<string>();
		for (const name of present) {
			const id = englishName.exec(name)?.[1];
			if (id === undefined) continue;
			ids.add(id);
			const english = readText(`${kind}/${name}`, facts);
			const frenchName = `${id}.fr.md`;
			const hasFrench = present.has(frenchName);
			const french = hasFrench ? readText(`${kind}/${frenchName}`, words) : undefined;
			if (english !== undefined && hasFrench === (french !== undefined)) entries.push({ id, english, french });
		}
		entries.sort((a, b) => (a.id < b.id ? -1 : 1));
		const folder: Folder = { path, names: [...present], ids, isWhole: inside !== undefined && entries.length === ids.size };
		return { entries, folder };
	}

	const services = readKind('services', serviceSchema, serviceWordsSchema);
	const organizations = readKind('organizations', organizationSchema, organizationWordsSchema);
	const needs = readKind('needs', needSchema, needWordsSchema);
	const factors = readKind('factors', factorSchema, factorWordsSchema);
	const pages = readKind('pages', pageSchema, pageSchema);
	const entries: Entries = {
		services: services.entries,
		organizations: organizations.entries,
		needs: needs.entries,
		factors: factors.entries,
		pages: pages.entries,
		directory: readList('directory', directorySettingsSchema),
		typology: readList('typology', typologySchema),
		places: readList('places', placesSchema),
		sectors: readList('sectors', sectorsSchema),
		corrections: readList('corrections', correctionsSchema, true),
		doNotList: readList('do-not-list', doNotListSchema, true),
		folders: {
			services: services.folder,
			organizations: organizations.folder,
			needs: needs.folder,
			factors: factors.folder,
			pages: pages.folder,
		},
	};
	return { entries, problems, fileCount };
}

/** The folder itself may be a link, for example under a temporary folder; the folders in it may not. */
function realPath(path: string): string {
	return existsSync(path) ? realpathSync(path) : path;
}

/** Names in a folder, hidden ones left out, in one order everywhere; `undefined` where there is no such folder, or only a link to one. */
function namesIn(path: string): string[] | undefined {
	try {
		if (!lstatSync(path).isDirectory()) return undefined;
		return readdirSync(path)
			.filter((name) => !name.startsWith('.'))
			.sort((a, b) => (a < b ? -1 : 1));
	} catch {
		return undefined;
	}
}
