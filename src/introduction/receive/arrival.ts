import { fragmentOf, readFragment } from '../../formats/carry.ts';
import type { CarriedFault } from '../../formats/carried-fault.ts';
import { unpackedText } from '../../formats/packing.ts';
import { readLockedFile } from '../../formats/locked-file.ts';
import { readPacket, writePacket } from '../../formats/packet.ts';
import { readReply, writeReply } from '../../formats/reply.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { unseal } from '../device/passphrase.ts';

/** Something that came from somebody else, checked; or why it cannot be read. */
export type Arrival =
	| { readonly what: 'packet'; readonly packet: Packet }
	| { readonly what: 'reply'; readonly reply: Reply }
	/** `isPacked`: packed as a link carries it; otherwise the text of a file. */
	| { readonly what: 'locked'; readonly sealed: Uint8Array; readonly isPacked: boolean }
	| { readonly what: 'fault'; readonly fault: CarriedFault };

/** What the fragment of a link carries, with or without `#`. */
export function arrivalInLink(fragment: string): Arrival {
	const carried = readFragment(fragment);
	if (carried === undefined) return { what: 'fault', fault: { code: 'not-ours', found: '' } };
	if ('fault' in carried) return { what: 'fault', fault: carried.fault };
	if (carried.kind === 'locked-packet') return { what: 'locked', sealed: carried.sealed, isPacked: true };
	return carried.kind === 'packet' ? packetIn(carried.text) : replyIn(carried.text);
}

/** What a file holds: a packet, a packet under a passphrase, or a reply. */
export function arrivalInFile(text: string): Arrival {
	const packet = packetIn(text);
	const isOther = packet.what === 'fault' && packet.fault.code === 'not-ours';
	if (!isOther) return packet;
	const locked = readLockedFile(text);
	if (locked?.holds === 'lodestone-packet') return { what: 'locked', sealed: locked.sealed, isPacked: false };
	const reply = replyIn(text);
	return reply.what === 'fault' && reply.fault.code === 'not-ours' ? packet : reply;
}

/** What was sealed with a passphrase; `undefined` for another passphrase, or where the link was changed on its way. */
export async function arrivalUnderSeal(
	{ sealed, isPacked }: Extract<Arrival, { what: 'locked' }>,
	passphrase: string,
): Promise<Arrival | undefined> {
	const bytes = await unseal(sealed, passphrase);
	if (bytes === undefined) return undefined;
	if (!isPacked) return packetIn(new TextDecoder().decode(bytes));
	const unpacked = unpackedText(bytes);
	return 'fault' in unpacked ? { what: 'fault', fault: unpacked.fault } : packetIn(unpacked.text);
}

/** The fragment by which the page in the other language shows the same; `undefined` where none is needed. */
export function fragmentOfArrival(arrival: Arrival | undefined): string | undefined {
	if (arrival?.what === 'packet') return fragmentOf('packet', writePacket(arrival.packet));
	return arrival?.what === 'reply' ? fragmentOf('reply', writeReply(arrival.reply)) : undefined;
}

function packetIn(text: string): Arrival {
	const read = readPacket(text);
	return 'fault' in read ? { what: 'fault', fault: read.fault } : { what: 'packet', packet: read.packet };
}

function replyIn(text: string): Arrival {
	const read = readReply(text);
	return 'fault' in read ? { what: 'fault', fault: read.fault } : { what: 'reply', reply: read.reply };
}
