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

/** `tel:` address of a phone number as content writes it: `902-555-0100`, `1-800-555-0100 ext. 12`, `211`. */
export function phoneLink(phone: string): string {
	const [number = '', extension] = phone.split(' ext. ');
	const digits = number.replaceAll('-', '');
	const dialled = digits.length === 3 ? digits : `+${digits.length === 10 ? '1' : ''}${digits}`;
	return `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** Longest address and longest last part of one that a narrow column holds. */
const longestAddress = 34;
const longestPart = 22;

/** A web address as people read it: `novascotia.ca/works` for `https://www.novascotia.ca/works/`; of a long one, its two ends. */
export function shortWebAddress(address: string): string {
	const { hostname, pathname } = new URL(address);
	const host = hostname.replace(/^www\./, '');
	const parts = pathname.split('/').filter((part) => part !== '');
	const whole = [host, ...parts].join('/');
	if (whole.length <= longestAddress) return whole;
	const last = parts.at(-1) ?? '';
	return `${host}/${parts.length > 1 ? '…/' : ''}${last.length <= longestPart ? last : `${last.slice(0, longestPart)}…`}`;
}

/** An office in one line; the community is not said twice. */
export function officeInWords(office: Office): string {
	const { name, address, community } = office;
	const parts = [name, address].filter((part) => part !== undefined);
	return parts.some((part) => part.includes(community)) ? parts.join(', ') : [...parts, community].join(', ');
}
