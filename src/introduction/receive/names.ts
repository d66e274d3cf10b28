import type { IntroductionData } from '../../formats/introduction-data.ts';
import type { Packet } from '../../schema/packet.ts';

/** The organization that a packet is for: as listed here, in the reader's language; as the packet says where it is not listed. */
export function organizationAsked({ to }: Packet, { doors }: IntroductionData): string {
	return (Object.hasOwn(doors, to.door) ? doors[to.door]?.organization : undefined) ?? to.organization;
}

/** Who introduces, as short as a sentence wants it: "Sam Doe (Harbour Centre)"; `undefined` where nothing is said. */
export function whoIntroduces({ from }: Packet): string | undefined {
	const who = from.name ?? from.role;
	if (from.organization === undefined) return who;
	return who === undefined ? from.organization : `${who} (${from.organization})`;
}
