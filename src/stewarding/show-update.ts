import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { problemBlocks } from '../catalog/format-problems.ts';
import { showHidden } from '../catalog/problem-words.ts';
import type { FileChange } from './desk.ts';
import type { PreparedUpdate } from './prepare-update.ts';

const askedFor = { change: 'A change of', confirm: 'Nothing changed in', new: 'A new listing,' } as const;

/**
 * What a steward reads of one update: what it asks for, who says they sent it, the difference it makes, and every problem. Nothing in it can steer
 * the terminal.
 *
 * @param name of the update's file
 * @param folder of the content, as it is shown
 */
export function showUpdate({ update, notes, problems, files }: PreparedUpdate, name: string, folder: string): string {
	const { kind, listing, date } = update ?? {};
	const head =
		kind === undefined || listing === undefined
			? []
			: [`${askedFor[kind]} ${listing.kind}/${listing.id}, prepared on ${date ?? ''}.`];
	const said = [name, ...[...head, ...notes].map((line) => `  ${line}`)].map(showHidden).join('\n');
	const inContent = problems.some((problem) => problem.file !== name && problem.severity === 'error');
	const lead = inContent ? ['With this update, the content would have these faults, in lines as they would be then:'] : [];
	return [said, ...files.map((file) => difference(file, folder)), ...lead, ...problemBlocks(problems)].join('\n\n');
}

function difference({ name, before, after }: FileChange, folder: string): string {
	const path = `${folder}/${name}`;
	const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : path, path, before ?? '', after, undefined, undefined, {
		context: 2,
		headerOptions: FILE_HEADERS_ONLY,
	});
	return patch.trimEnd().split('\n').map(showHidden).join('\n');
}
