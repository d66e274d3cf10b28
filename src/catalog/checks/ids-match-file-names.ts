import { type Entries, entryKinds } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

const entryName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.fr)?\.md$/;
const longestId = 80;

/**
 * An id is its file's name: lower-case words joined by hyphens, at most 80 characters, with an English file for each
 * French one. A service and an organization never share an id, because both are looked up by id alone.
 */
export function idsMatchFileNames({ folders }: Entries): Problem[] {
	const problems: Problem[] = [];
	const report = (file: string, code: string, message: string, fix: string) =>
		problems.push({ code, severity: 'error', file, message, fix });
	for (const kind of entryKinds) {
		const { path, names, ids } = folders[kind];
		for (const name of names) {
			const file = `${path}/${name}`;
			const id = name.replace(/(\.fr)?\.md$/, '');
			if (!entryName.test(name)) {
				const message = `${quote(name)} is not the name of an entry.`;
				report(
					file,
					'odd-file-name',
					message,
					'Name it in lower-case words joined by hyphens, ending in ".md" or ".fr.md", or move it elsewhere.',
				);
			} else if (id.length > longestId) {
				report(file, 'odd-file-name', `The id has ${id.length} characters; at most ${longestId} fit.`, 'Choose a shorter name.');
			} else if (name.endsWith('.fr.md') && !ids.has(id)) {
				report(
					file,
					'french-without-english',
					`There is no "${id}.md" beside this file.`,
					'Add the English file, or remove this one.',
				);
			}
		}
	}
	for (const id of folders.services.ids) {
		if (!folders.organizations.ids.has(id)) continue;
		const message = `${quote(id)} is a service and an organization.`;
		report(`${folders.services.path}/${id}.md`, 'id-used-twice', message, 'Rename the newer of the two.');
	}
	return problems;
}
