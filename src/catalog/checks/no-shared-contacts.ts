import { type Entries, type OrganizationFiles, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';
import { simpleAddress } from '../web-address.ts';

/**
 * A phone or website belongs to one organization: two that share one may be one body under two names. They may share it where one is a
 * member of the other, is reached through it or hands over to it, where both use the line of a network they belong to, and where
 * one has ended.
 */
export function noSharedContacts({ organizations }: Entries): Problem[] {
	const open = organizations.filter(({ english }) => english.front.status !== 'ended');
	const linesOf = new Map(open.map((entry) => [entry.id, new Set(contactsOf(entry).map(({ value }) => value))]));
	const owners = new Map<string, OrganizationFiles[]>();
	const reported = new Set<string>();
	return open.flatMap((entry) =>
		contactsOf(entry).flatMap(({ value, what, path }) => {
			const others = owners.get(value) ?? [];
			owners.set(value, [...others, entry]);
			const isNetworkLine = (network: string) => linesOf.get(network)?.has(value) === true;
			const stranger = others.find((other) => !mayShare(entry, other, isNetworkLine) && !reported.has(`${entry.id} ${other.id}`));
			if (stranger === undefined) return [];
			reported.add(`${entry.id} ${stranger.id}`);
			return [
				problemAt(entry.english, path, {
					code: 'shared-contact',
					severity: 'warning',
					message: `${quote(stranger.id)} has the same ${what}, ${value}.`,
					fix: 'Make one listing of the two if they are the same body; if not, say how they belong together: "memberOf", "reachThrough" or "handsOverTo".',
				}),
			];
		}),
	);
}

interface Contact {
	readonly value: string;
	readonly what: 'phone' | 'website';
	readonly path: readonly PropertyKey[];
}

/** Phones first: they are the plainer sign. Desks of one organization may share a phone. */
function contactsOf({ english }: OrganizationFiles): Contact[] {
	const { doors, website } = english.front;
	const phones = doors.flatMap((door, at) =>
		door.channels.flatMap((channel, index): Contact[] =>
			channel.kind === 'phone' ? [{ value: channel.value, what: 'phone', path: ['doors', at, 'channels', index, 'value'] }] : [],
		),
	);
	const sites: Contact[] = website === undefined ? [] : [{ value: simpleAddress(website), what: 'website', path: ['website'] }];
	return [...phones, ...sites].filter(({ value }, index, all) => all.findIndex((contact) => contact.value === value) === index);
}

function mayShare(one: OrganizationFiles, other: OrganizationFiles, isNetworkLine: (network: string) => boolean): boolean {
	const shared = networksOf(one).filter((network) => networksOf(other).includes(network));
	return names(one, other.id) || names(other, one.id) || shared.some(isNetworkLine);
}

function networksOf({ english }: OrganizationFiles): readonly string[] {
	return english.front.memberOf ?? [];
}

function names({ english }: OrganizationFiles, other: string): boolean {
	const { memberOf = [], handsOverTo = [], reachThrough } = english.front;
	return [...memberOf, ...handsOverTo, reachThrough].includes(other);
}
