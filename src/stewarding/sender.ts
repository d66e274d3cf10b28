import type { Catalog, OrganizationEntry } from '../catalog/catalog.ts';
import { plainName } from '../catalog/names.ts';
import type { UpdateFile } from '../schema/update.ts';
import { newName } from './find-listing.ts';

export interface SenderNotes {
	readonly notes: readonly string[];
	/** The sender names another organization than the listing's. */
	readonly isFromElsewhere: boolean;
}

/** Says who sent an update, for whose listing. What a sender writes of themselves is not proof of anything. */
export function senderNotes(update: UpdateFile, catalog: Catalog): SenderNotes {
	const { role, organization: written } = update.sender;
	const owners = ownersOf(update, catalog);
	const names = owners.map(({ words }) => words.en.name);
	const [owner = update.listing.kind === 'organizations' ? newName(update) : undefined] = names;
	const isOwn =
		owners.some((organization) => isNameOf(written, organization)) ||
		(owner !== undefined && plainName(owner) === plainName(written));
	const unchecked = 'Nobody has checked that: docs/stewarding.md says how.';
	if (isOwn) return { notes: [`They say they are: ${role}, ${written}. ${unchecked}`], isFromElsewhere: false };
	const whose = owner === undefined ? 'belongs to an organization that is not listed' : `belongs to ${owner}`;
	return { notes: [`Sent by someone at ${written} (${role}); the listing ${whose}. ${unchecked}`], isFromElsewhere: true };
}

/** The organizations that may speak for a listing, its own first; for a service that the members of a network deliver, each member too. */
function ownersOf({ listing, changes = [] }: UpdateFile, catalog: Catalog): OrganizationEntry[] {
	const service = listing.kind === 'services' ? catalog.services.find(({ id }) => id === listing.id) : undefined;
	const named = changes.find(({ file, field }) => file === 'en' && field === 'organization')?.becomes;
	const own = listing.kind === 'organizations' ? listing.id : (service?.facts.organization ?? named);
	const isThroughMembers = service?.facts.throughMembers === true;
	return [
		...catalog.organizations.filter(({ id }) => id === own),
		...catalog.organizations.filter(({ facts }) => isThroughMembers && facts.memberOf?.some((network) => network === own)),
	];
}

/** Whether a name that a sender wrote is one of an organization: its name in either language, its short name, a former one or its id. */
function isNameOf(written: string, { id, facts, words }: OrganizationEntry): boolean {
	if (plainName(written) === '') return false;
	const names = [id, words.en.name, words.fr.name, words.en.shortName, words.fr.shortName, ...(facts.formerNames ?? [])];
	return names.some((name) => plainName(name) === plainName(written));
}
