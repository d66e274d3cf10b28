import { packetLimits } from '../schema/limits.ts';
import type { Packet } from '../schema/packet.ts';
import {
	consentWays,
	employerKinds,
	factorIds,
	packetStatuses,
	reachWays,
	serviceLanguages,
	siteLanguages,
	voices,
} from '../schema/vocabulary.ts';
import { faultOf, fitting, openFile, type CarriedFault } from './carried-fault.ts';
import { day, doorId, entryId, introductionId, ownWords, replyKey, shortLine } from './known-shapes.ts';
import { exactly, lines, list, object, oneOf, optional, wholeNumber } from './shape.ts';

/** Largest packet that is read, in characters of JSON. The longest honest one is about half of this. */
export const packetSizeLimit = 60_000;

type Part<Key extends keyof Packet> = NonNullable<Packet[Key]>;

const about = object<Part<'about'>>({
	employer: optional(shortLine),
	county: optional(entryId),
	community: optional(shortLine),
	sector: optional(entryId),
	employees: optional(wholeNumber(0, 100_000)),
	kind: optional(oneOf(employerKinds)),
});

const pickedNeed = object<NonNullable<Part<'need'>['needs']>[number]>({ need: entryId, urgent: optional(exactly(true)) });

const need = object<Part<'need'>>({
	needs: optional(list(pickedNeed, packetLimits.needs)),
	words: optional(ownWords),
	goal: optional(ownWords),
});

const factor = object<Part<'factors'>[number]>({
	factor: oneOf(factorIds),
	standing: oneOf(['strength', 'stressor', 'both']),
	note: optional(ownWords),
});

const why = object<Part<'why'>>({
	answers: optional(list(object({ need: entryId, service: entryId }), packetLimits.needs)),
	ask: optional(list(object({ code: entryId, service: entryId }), packetLimits.needs)),
	ready: optional(list(shortLine, packetLimits.ready)),
});

const reach = object<Part<'reach'>>({
	name: optional(shortLine),
	role: optional(shortLine),
	phone: optional(shortLine),
	email: optional(shortLine),
	prefer: optional(oneOf(reachWays)),
	when: optional(shortLine),
	language: optional(oneOf(serviceLanguages)),
});

/** `schema/packet.ts`, as the browser reads it. */
export const packetShape = object<Packet>({
	format: exactly('lodestone-packet'),
	version: exactly(1),
	id: introductionId,
	created: day,
	status: oneOf(packetStatuses),
	language: oneOf(siteLanguages),
	voice: oneOf(voices),
	from: object<Part<'from'>>({
		name: optional(shortLine),
		role: optional(shortLine),
		organization: optional(shortLine),
		email: optional(shortLine),
		phone: optional(shortLine),
	}),
	to: object<Part<'to'>>({
		door: doorId,
		organization: shortLine,
		desk: optional(shortLine),
		services: optional(list(entryId, packetLimits.services)),
		confirmed: optional(day),
	}),
	about: optional(about),
	need: optional(need),
	factors: optional(list(factor, factorIds.length)),
	why: optional(why),
	tried: optional(ownWords),
	reach: optional(reach),
	consent: object<Part<'consent'>>({
		text: lines({ min: 1, max: packetLimits.consent }),
		by: optional(shortLine),
		given: day,
		how: oneOf(consentWays),
		until: day,
		withdraw: optional(shortLine),
	}),
	reply: object<Part<'reply'>>({ by: day, key: replyKey }),
});

/** Reads the text of a `lodestone-packet`: hostile input, limited in size, strict. Characters that hide something are taken out. */
export function readPacket(text: string): { readonly packet: Packet } | { readonly fault: CarriedFault } {
	const opened = openFile(text, { format: 'lodestone-packet', limit: packetSizeLimit });
	if ('fault' in opened) return opened;
	const read = packetShape(opened.file, '');
	return 'misfit' in read ? faultOf(read.misfit) : { packet: read.value };
}

/**
 * The text of a `lodestone-packet`: JSON without spaces, the keys always in the same order.
 *
 * @throws when the packet does not fit its own format, which is our mistake
 */
export function writePacket(packet: Packet): string {
	return JSON.stringify(fitting(packetShape(packet, ''), 'This packet'));
}
