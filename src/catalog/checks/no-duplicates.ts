import { type Entries, type Entry, type OrganizationFiles, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/**
 * Nobody is listed twice. The same name is an error; a former name that is somebody's name today, or the same website with the same phone, is a
 * warning, because offices of one body and its successors can share them. Desks of one organization have different ids.
 */
export function noDuplicates({ services, organizations }: Entries): Problem[] {
	return [
		...findSameNames(organizations, () => ''),
		...findSameNames(services, ({ english }) => english.front.organization),
		...findFormerNames(organizations),
		...findSharedContacts(organizations),
		...organizations.flatMap(findSameDoors),
	];
}

/** Letters and digits only, without accents, case, "the" and legal forms. */
export function plainName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[’']/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.replace(/\b(?:the|inc|incorporated|ltd|limited|society|association)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

type Named = Entry<{ readonly name: string }, unknown>;

function findSameNames<Listing extends Named>(listings: readonly Listing[], within: (listing: Listing) => string): Problem[] {
	const seen = new Map<string, string>();
	return listings.flatMap((listing) => {
		const { name } = listing.english.front;
		const key = `${within(listing)} ${name
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()}`;
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

function findFormerNames(organizations: readonly OrganizationFiles[]): Problem[] {
	const byName = new Map(organizations.map(({ id, english }) => [plainName(english.front.name), id]));
	return organizations.flatMap(({ id, english }) => {
		const names: (readonly [readonly PropertyKey[], string])[] = [
			[['name'], english.front.name],
			...(english.front.formerNames ?? []).map((name, index) => [['formerNames', index], name] as const),
		];
		return names.flatMap(([path, name]) => {
			const other = byName.get(plainName(name));
			if (other === undefined || other === id) return [];
			const message = `${quote(name)} is nearly the name of ${quote(other)}.`;
			const fix = 'Make one listing of the two if they are the same body.';
			return [problemAt(english, path, { code: 'maybe-same', severity: 'warning', message, fix })];
		});
	});
}

function findSharedContacts(organizations: readonly OrganizationFiles[]): Problem[] {
	const seen = new Map<string, string>();
	return organizations.flatMap(({ id, english }) => {
		const { website, doors } = english.front;
		if (website === undefined) return [];
		const site = website
			.toLowerCase()
			.replace(/^https?:\/\/(?:www\.)?/, '')
			.replace(/\/$/, '');
		const phones = new Set(
			doors.flatMap((door) => door.channels.flatMap((channel) => (channel.kind === 'phone' ? [channel.value] : []))),
		);
		return [...phones].flatMap((phone) => {
			const key = `${site} ${phone}`;
			const other = seen.get(key);
			seen.set(key, other ?? id);
			if (other === undefined) return [];
			const message = `${quote(other)} has the same website and the same phone, ${phone}.`;
			const fix = 'Make one listing of the two if they are the same body.';
			return [problemAt(english, ['website'], { code: 'maybe-same', severity: 'warning', message, fix })];
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
