import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/** Whoever is listed can be reached: by a channel of its own doors, or through the organization that it names for that. Ended ones need none. */
export function everyListingHasAWayIn({ organizations, folders }: Entries): Problem[] {
	const byId = new Map(organizations.map((organization) => [organization.id, organization.english.front]));
	const canBeReached = (id: string, seen: readonly string[]): boolean => {
		if (seen.includes(id)) return false;
		const front = byId.get(id);
		// An organization that was left out for a fault of its own may well have a channel.
		if (front === undefined) return folders.organizations.ids.has(id);
		if (front.doors.some((door) => door.channels.length > 0)) return true;
		const through = [...(front.reachThrough === undefined ? [] : [front.reachThrough]), ...(front.memberOf ?? [])];
		return through.some((next) => canBeReached(next, [...seen, id]));
	};
	return organizations.flatMap(({ id, english }) => {
		const { status, doors, reachThrough, memberOf } = english.front;
		if (status === 'ended') return [];
		if (!canBeReached(id, [])) {
			const message =
				reachThrough === undefined && memberOf === undefined
					? 'No door has a channel, and the listing names nobody to reach it through.'
					: 'No door has a channel, and whoever it is reached through has none either.';
			return [
				problemAt(english, ['doors'], {
					code: 'no-way-in',
					message,
					fix: 'Add a channel, or "reachThrough" with an organization that has one.',
				}),
			];
		}
		if (reachThrough !== undefined || memberOf !== undefined) return [];
		return doors.flatMap((door, index) => {
			if (door.channels.length > 0) return [];
			const message = `The door ${quote(door.id)} has no channel, and the listing names nobody to reach it through.`;
			return [
				problemAt(english, ['doors', index, 'channels'], {
					code: 'no-way-in',
					message,
					fix: 'Add a channel, or "reachThrough".',
				}),
			];
		});
	});
}
