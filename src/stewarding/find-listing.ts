import type { Catalog } from '../catalog/catalog.ts';
import { refusalOf } from '../catalog/checks/nothing-refused-is-listed.ts';
import type { Problem } from '../catalog/problem.ts';
import { quote, suggest } from '../catalog/problem-words.ts';
import type { UpdateFile } from '../schema/update.ts';
import { kinds } from './listing-kinds.ts';

/** A problem at a field of the update. */
export type At = (field: string) => Pick<Problem, 'severity' | 'file' | 'line' | 'field'>;

/** Why an update cannot be about the listing that it names: refused, unknown, of another kind, there already, or made in the future. */
export function findListing(update: UpdateFile, catalog: Catalog, today: string, at: At): Problem[] {
	const { id, kind } = update.listing;
	const problems: Problem[] = [];
	if (update.date > today) {
		const message = `${quote(update.date)} lies after today, ${today}.`;
		problems.push({
			...at('date'),
			code: 'date-in-future',
			message,
			fix: 'Check the clock of this computer, or ask the sender.',
		});
	}
	const refusal = refusalOf(id, newName(update) ?? '', catalog.doNotList);
	if (refusal !== undefined) {
		const message = `${quote(refusal.name)} is on the do-not-list since ${refusal.date} (${refusal.rule}): ${refusal.reason}`;
		const fix = 'Answer with the reason. Where the decision changed, take the record out of do-not-list.yaml first.';
		problems.push({ ...at('listing.id'), code: 'on-the-do-not-list', message, fix });
	}
	const other = kind === 'services' ? 'organizations' : 'services';
	const ids = {
		services: catalog.services.map((entry) => entry.id),
		organizations: catalog.organizations.map((entry) => entry.id),
	};
	if (update.kind === 'new') {
		const taken = ids.services.includes(id) || ids.organizations.includes(id);
		if (taken) {
			const message = `${quote(id)} is listed already.`;
			const fix = 'Ask the sender to change that listing instead, or to choose another id.';
			problems.push({ ...at('listing.id'), code: 'listed-already', message, fix });
		}
	} else if (ids[other].includes(id)) {
		const message = `${quote(id)} is ${kinds[other].noun}, not ${kinds[kind].noun}.`;
		problems.push({ ...at('listing.kind'), code: 'other-kind', message, fix: 'Ask the sender to open their link again.' });
	} else if (!ids[kind].includes(id)) {
		const message = `${quote(id)} is not ${kinds[kind].noun} in this directory.`;
		const fix = suggest(id, ids[kind], 'ask the sender which listing they mean');
		problems.push({ ...at('listing.id'), code: 'unknown-listing', message, fix });
	}
	return problems;
}

/** The name that an update gives its listing, where it gives one. */
export function newName({ changes = [] }: UpdateFile): string | undefined {
	const name = changes.find(({ file, field }) => file === 'en' && field === 'name')?.becomes;
	return typeof name === 'string' ? name : undefined;
}
