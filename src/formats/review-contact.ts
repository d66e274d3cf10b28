import type { OrganizationEntry } from '../catalog/catalog.ts';
import type { Ask } from '../schema/freshness.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { present } from './present.ts';

/** Finds an organization by its id. */
export type FindOrganization = (id: string) => OrganizationEntry | undefined;

type Way = Pick<Ask, 'by' | 'to'>;

/**
 * Whom to ask whether the listings of an organization are true: the mailboxes it named for that; else the first mailbox of its desks and
 * then of its offices; else the first telephone in the same order; else whoever it is reached through, or its networks; and at last a form or
 * its website.
 *
 * @param isLate the later reminders go to the second mailbox, where there is one, with a copy to the first
 */
export function reviewContact(organization: OrganizationEntry, find: FindOrganization, isLate: boolean): Ask {
	const { facts } = organization;
	const [first, second] = facts.reviewContacts ?? [];
	if (first !== undefined) {
		const reader = isLate && second !== undefined ? second : first;
		return present({
			by: 'email' as const,
			to: reader === first ? [first.email] : [reader.email, first.email],
			role: reader.role,
			language: reader.language ?? languageOf(organization),
		});
	}
	const own = ownWay(organization);
	if (own !== undefined) return { ...own, language: languageOf(organization) };
	const through = wayThrough(organization, find, new Set([organization.id]));
	if (through !== undefined) return { ...through, language: languageOf(organization) };
	return { ...(lastWay(organization) ?? { by: 'nobody', to: [] }), language: languageOf(organization) };
}

/** French where it is the first language that the organization names. */
function languageOf({ facts }: OrganizationEntry): SiteLanguage {
	return facts.languages?.[0] === 'fr' ? 'fr' : 'en';
}

function ownWay({ facts }: OrganizationEntry): Way | undefined {
	const channels = facts.doors.flatMap((door) => door.channels);
	const offices = facts.offices ?? [];
	const email = channels.find(({ kind }) => kind === 'email')?.value ?? offices.find((office) => office.email)?.email;
	if (email !== undefined) return { by: 'email', to: [email] };
	const phone = channels.find(({ kind }) => kind === 'phone')?.value ?? offices.find((office) => office.phone)?.phone;
	return phone === undefined ? undefined : { by: 'phone', to: [phone] };
}

/** @param asked organizations that were looked at already: content may lead in a circle */
function wayThrough(
	{ facts }: OrganizationEntry,
	find: FindOrganization,
	asked: Set<string>,
): (Way & { through: string }) | undefined {
	for (const id of [facts.reachThrough, ...(facts.memberOf ?? [])]) {
		const next = id === undefined || asked.has(id) ? undefined : find(id);
		if (next === undefined) continue;
		asked.add(next.id);
		const way = ownWay(next);
		const found = way === undefined ? wayThrough(next, find, asked) : { ...way, through: next.id };
		if (found !== undefined) return found;
	}
	return undefined;
}

function lastWay({ facts }: OrganizationEntry): Way | undefined {
	const channels = facts.doors.flatMap((door) => door.channels);
	const form = channels.find(({ kind }) => kind === 'form')?.value;
	if (form !== undefined) return { by: 'form', to: [form] };
	const web = channels.find(({ kind }) => kind === 'web')?.value ?? facts.website;
	return web === undefined ? undefined : { by: 'web', to: [web] };
}
