import type { ChannelKind, Trust, Warmth } from '../schema/vocabulary.ts';

/** What warmth rests on: a door of an organization. */
export interface WarmDoor {
	readonly channels: readonly { readonly kind: ChannelKind }[];
	readonly takesIntroductions?: boolean | undefined;
	readonly replyWithinDays?: number | undefined;
}

/**
 * How well a door can receive an introduction. Cold: "see website" is no hand-off, and neither is a listing that is overdue or has ended.
 * Warm: a desk with a phone, a mailbox or a form. Hot: it also said that it takes introductions and by when it replies, and
 * somebody confirmed that recently enough.
 */
export function warmthOf(door: WarmDoor, trust: Trust): Warmth {
	const canBeReached = door.channels.some(({ kind }) => kind === 'phone' || kind === 'email' || kind === 'form');
	if (!canBeReached || trust === 'overdue' || trust === 'ended') return 'cold';
	const promisesReply = door.takesIntroductions === true && door.replyWithinDays !== undefined;
	return promisesReply && trust !== 'unconfirmed' ? 'hot' : 'warm';
}
