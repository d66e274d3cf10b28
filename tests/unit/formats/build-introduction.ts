import type { Draft, HandOffEvent, Introduction } from '../../../src/schema/caseload.ts';
import type { Packet } from '../../../src/schema/packet.ts';
import type { Reply } from '../../../src/schema/reply.ts';

/** Tiny builders: a test says only what it is about. */

export const today = '2026-11-20';

export function aPacket(more: Partial<Packet> = {}): Packet {
	return {
		format: 'lodestone-packet',
		version: 1,
		id: 'AAAAAAAAAAAAAAAAAAAAAA',
		created: today,
		status: 'sent',
		language: 'en',
		voice: 'practitioner',
		from: { role: 'Employer engagement specialist', organization: 'Harbour Employment Centre', email: 'desk@example.org' },
		to: { door: 'job-junction', organization: 'Job Junction' },
		consent: { text: 'I agree that this is shared.', given: today, how: 'in-person', until: '2027-02-20' },
		reply: { by: '2026-11-28', key: 'BBBBBBBBBBB' },
		...more,
	};
}

export function aReply(more: Partial<Reply> = {}): Reply {
	return {
		format: 'lodestone-reply',
		version: 1,
		packet: 'AAAAAAAAAAAAAAAAAAAAAA',
		key: 'BBBBBBBBBBB',
		answered: '2026-11-24',
		answer: 'accepted',
		...more,
	};
}

export function aDraft(more: Partial<Draft> = {}): Draft {
	return {
		voice: 'practitioner',
		language: 'en',
		door: 'job-junction',
		services: [],
		chosen: { needs: [], factors: [], notes: [], about: [] },
		words: {},
		from: {},
		reach: {},
		consent: {},
		step: 'choose',
		...more,
	};
}

/** An event before it has a name and a moment. */
export type Told = {
	[Kind in HandOffEvent['kind']]: Omit<Extract<HandOffEvent, { kind: Kind }>, 'id' | 'at'>;
}[HandOffEvent['kind']];

/** An introduction to which these things happened, one after the other. */
export function anIntroduction(told: readonly Told[] = [], more: Partial<Introduction> = {}): Introduction {
	return {
		id: 'AAAAAAAAAAAAAAAAAAAAAA',
		changed: '2026-11-20T12:00:00.000Z',
		packet: aPacket(),
		events: told.map((event, index) => ({
			...event,
			id: `event-${String(index).padStart(4, '0')}`,
			at: `${event.on}T12:00:${String(index % 60).padStart(2, '0')}.000Z`,
		})),
		...more,
	};
}
