import { type Entries, type Entry, type OrganizationFiles, problemAt } from '../entries.ts';
import { plainName, simpleName } from '../names.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/**
 * Nobody is listed twice. The same name is an error; nearly the same name, or a former name that is somebody's name today, is a warning,
 * because offices of one body and its successors can share them. Desks of one organization have different ids.
 */
export function noDuplicates({ services, organizations }: Entries): Problem[] {
	return [
		...findSameNames(organizations, () => ''),
		...findSameNames(services, ({ english }) => english.front.organization),
		...findNearNames(organizations),
		...organizations.flatMap(findSameDoors),
	];
}

type Named = Entry<{ readonly name: string }, unknown>;

function findSameNames<Listing extends Named>(listings: readonly Listing[], within: (listing: Listing) => string): Problem[] {
	const seen = new Map<string, string>();
	return listings.flatMap((listing) => {
		const { name } = listing.english.front;
		const key = `${within(listing)}: ${simpleName(name)}`;
		const other = seen.get(key);
		seen.set(key, other ?? listing.id);
		if (other === undefined) return [];
		const message = `${quote(other)} has the same name, ${quote(name)}.`;
		return [
			problemAt(listing.english, ['name'], {
				code: 'same-name',
				message,
				fix: 'Make one listing of the two, or tell the names apart.',
			}),
		];
	});
}

function findNearNames(organizations: readonly OrganizationFiles[]): Problem[] {
	const byName = new Map(organizations.map((organization) => [plainName(organization.english.front.name), organization]));
	return organizations.flatMap(({ id, english }) => {
		const names: (readonly [readonly PropertyKey[], string])[] = [
			[['name'], english.front.name],
			...(english.front.formerNames ?? []).map((name, index) => [['formerNames', index], name] as const),
		];
		return names.flatMap(([path, name], index) => {
			const other = byName.get(plainName(name));
			if (other === undefined || other.id === id) return [];
			const isSameName = index === 0 && simpleName(other.english.front.name) === simpleName(name);
			if (isSameName) return [];
			const message = `${quote(name)} is nearly the name of ${quote(other.id)}.`;
			const fix = 'Make one listing of the two if they are the same body.';
			return [problemAt(english, path, { code: 'maybe-same', severity: 'warning', message, fix })];
		});
	});
}

function findSameDoors({ english }: OrganizationFiles): Problem[] {
	const ids = english.front.doors.map((door) => door.id);
	return ids.flatMap((id, index) =>
		ids.indexOf(id) === index
			? []
			: [
					problemAt(english, ['doors', index, 'id'], {
						code: 'door-twice',
						message: `Two doors have the id ${quote(id)}.`,
						fix: 'Rename one of them.',
					}),
				],
	);
}
