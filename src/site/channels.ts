import { phoneLink, shortWebAddress } from '../formats/contact-links.ts';
import type { Organization } from '../schema/organization.ts';
import type { Channel } from '../schema/parts.ts';

type Office = NonNullable<Organization['offices']>[number];

/** What a channel shows and where it leads; a visit leads nowhere. */
export interface ChannelLink {
	readonly text: string;
	readonly href: string | undefined;
}

/** A channel as a link. `offices` are those of the same organization, for a visit. */
export function channelLink(channel: Channel, offices: readonly Office[]): ChannelLink {
	switch (channel.kind) {
		case 'phone':
			return { text: channel.value, href: phoneLink(channel.value) };
		case 'email':
			return { text: channel.value, href: `mailto:${channel.value}` };
		case 'form':
		case 'web':
			return { text: shortWebAddress(channel.value), href: channel.value };
		case 'visit': {
			const office = offices.find(({ id }) => id === channel.value);
			if (office === undefined) throw new Error(`No office "${channel.value}" to visit.`);
			return { text: officeInWords(office), href: undefined };
		}
	}
}

/** An office in one line; the community is not said twice. */
export function officeInWords(office: Office): string {
	const { name, address, community } = office;
	const parts = [name, address].filter((part) => part !== undefined);
	return parts.some((part) => part.includes(community)) ? parts.join(', ') : [...parts, community].join(', ');
}
