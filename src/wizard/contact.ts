import { phoneLink, shortWebAddress } from '../formats/contact-links.ts';
import type { WizardDoor, WizardListings } from '../formats/wizard-data.ts';
import type { Reach } from '../i18n/wizard-facts.ts';

type Channel = WizardDoor['channels'][number];

/** A channel as a link. */
export interface ChannelLink {
	readonly kind: Channel['kind'];
	readonly text: string;
	readonly href: string;
	/** When the page that gave it is from, where that is known. */
	readonly stated: string | undefined;
}

/** The channels of a door that a link can open, in their order. A place to visit is on the organization's page. */
export function channelLinks(door: WizardDoor): ChannelLink[] {
	return door.channels.flatMap(({ kind, value, stated }) => {
		const href = hrefOf(kind, value);
		return href === undefined
			? []
			: [{ kind, text: kind === 'form' || kind === 'web' ? shortWebAddress(value) : value, href, stated }];
	});
}

/** Doors of the organization through which one without a contact of its own is reached. */
export function doorsThrough(
	listings: Pick<WizardListings, 'doors'>,
	door: WizardDoor,
): { readonly id: string; readonly door: WizardDoor }[] {
	const through = door.reachThrough;
	if (through === undefined) return [];
	return Object.entries(listings.doors)
		.filter(([id]) => id === through || id.startsWith(`${through}/`))
		.map(([id, found]) => ({ id, door: found }));
}

/** How a door is got through to: by its own channels, else by those of whom it is reached through. */
export function reachOf(listings: Pick<WizardListings, 'doors'>, door: WizardDoor): Reach {
	const own = reachBy(door);
	const [through] = own === 'page' ? doorsThrough(listings, door) : [];
	return through === undefined ? own : reachBy(through.door);
}

function reachBy({ channels }: WizardDoor): Reach {
	if (channels.some(({ kind }) => kind === 'phone')) return 'call';
	return channels.some(({ kind }) => kind === 'email' || kind === 'form') ? 'write' : 'page';
}

/** Id of the organization behind a door. */
export function organizationOf(door: string): string {
	return door.split('/')[0] ?? door;
}

/** Only the kinds of address that content may hold; anything else, from a file that was tampered with, is shown as text nowhere. */
function hrefOf(kind: Channel['kind'], value: string): string | undefined {
	switch (kind) {
		case 'phone':
			return phoneLink(value);
		case 'email':
			return `mailto:${value}`;
		case 'form':
		case 'web':
			return /^https?:\/\//.test(value) ? value : undefined;
		case 'visit':
			return undefined;
	}
}
