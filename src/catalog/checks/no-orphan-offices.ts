import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { orList, quote, suggest } from '../problem-words.ts';

/** An office has an id of its own, stands in a county that its organization serves, and is what "visit" leads to. */
export function noOrphanOffices({ organizations }: Entries): Problem[] {
	return organizations.flatMap(({ english }) => {
		const { offices = [], doors, serves } = english.front;
		const ids = offices.map((office) => office.id);
		const problems: Problem[] = [];
		offices.forEach((office, index) => {
			if (ids.indexOf(office.id) !== index) {
				const message = `Two offices have the id ${quote(office.id)}.`;
				problems.push(
					problemAt(english, ['offices', index, 'id'], { code: 'office-twice', message, fix: 'Rename one of them.' }),
				);
			}
			if (serves !== 'province' && !serves.includes(office.county)) {
				const message = `The office stands in ${quote(office.county)}, which is not among the counties served: ${orList(serves)}.`;
				problems.push(
					problemAt(english, ['offices', index, 'county'], {
						code: 'office-outside-area',
						message,
						fix: 'Add the county to "serves", or correct the office.',
					}),
				);
			}
		});
		doors.forEach((door, doorIndex) => {
			door.channels.forEach((channel, index) => {
				if (channel.kind !== 'visit' || ids.includes(channel.value)) return;
				const message = `${quote(channel.value)} is not an office of this organization.`;
				const fix = suggest(channel.value, ids, 'add the office under "offices"');
				problems.push(
					problemAt(english, ['doors', doorIndex, 'channels', index, 'value'], { code: 'unknown-office', message, fix }),
				);
			});
		});
		return problems;
	});
}
