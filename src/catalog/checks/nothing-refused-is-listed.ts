import type { DoNotListRecord } from '../../schema/do-not-list.ts';
import { type Entries, type OrganizationFiles, problemAt, type ServiceFiles } from '../entries.ts';
import { simpleName } from '../names.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/**
 * What is on the do-not-list is not listed under its id or its name. A listing that is marked as ended may stay, because old guides still send people
 * there. Nothing is on the list twice.
 */
export function nothingRefusedIsListed(entries: Entries): Problem[] {
	const { doNotList } = entries;
	if (doNotList === undefined) return [];
	const listings: readonly (ServiceFiles | OrganizationFiles)[] = [...entries.services, ...entries.organizations];
	return [
		...doNotList.front.flatMap((record, index) => {
			const first = doNotList.front.findIndex(({ id }) => id === record.id);
			if (first === index) return [];
			const message = `${quote(record.id)} is on the list twice.`;
			return [problemAt(doNotList, [index, 'id'], { code: 'refused-twice', message, fix: 'Make one record of the two.' })];
		}),
		...listings.flatMap(({ id, english }) => {
			const record = refusalOf(id, english.front.name, doNotList.front);
			if (record === undefined || english.front.status === 'ended') return [];
			const message = `${quote(record.name)} is on ${doNotList.file} since ${record.date}: ${record.reason.replace(/\.$/, '')}.`;
			const fix = 'Take the listing out, or mark it as ended. Where the decision changed, take the record out.';
			return [problemAt(english, ['name'], { code: 'on-the-do-not-list', message, fix })];
		}),
	];
}

/** The record that speaks of a listing, by its id or by its name. */
export function refusalOf(id: string, name: string, records: readonly DoNotListRecord[]): DoNotListRecord | undefined {
	return records.find((record) => record.id === id || simpleName(record.name) === simpleName(name));
}
