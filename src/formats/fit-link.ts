import type { Packet } from '../schema/packet.ts';
import type { FactorId } from '../schema/vocabulary.ts';
import { fragmentLimit, fragmentOf } from './carry.ts';
import { writePacket } from './packet.ts';

/** Characters that a passphrase adds to a fragment: 44 bytes in base64url, and a few to spare. */
const lockRoom = 64;

/** Whether a link can carry the packet, also under a passphrase. */
function fitsInLink(packet: Packet): boolean {
	return fragmentOf('packet', writePacket(packet)).length <= fragmentLimit - lockRoom;
}

/**
 * The notes to leave out so that a link can carry the packet: as few as can be, the longest first.
 *
 * @returns none where it fits as it is; `undefined` where it would not fit without any note either
 */
export function notesTooMany(packet: Packet): readonly FactorId[] | undefined {
	const out: FactorId[] = [];
	let rest = packet;
	while (!fitsInLink(rest)) {
		const longest = rest.factors
			?.filter(({ note }) => note !== undefined)
			.reduce<{ readonly factor: FactorId; readonly length: number } | undefined>(
				(most, { factor, note = '' }) =>
					most !== undefined && most.length >= note.length ? most : { factor, length: note.length },
				undefined,
			);
		if (longest === undefined) return undefined;
		out.push(longest.factor);
		rest = withoutNote(rest, longest.factor);
	}
	return out;
}

function withoutNote(packet: Packet, factor: FactorId): Packet {
	if (packet.factors === undefined) return packet;
	const factors = packet.factors.map((one) => {
		if (one.factor !== factor) return one;
		const { note: _note, ...rest } = one;
		return rest;
	});
	return { ...packet, factors };
}
