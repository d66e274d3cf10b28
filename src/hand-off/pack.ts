import type { Draft } from '../schema/caseload.ts';
import type { Packet } from '../schema/packet.ts';
import { consentMonths, packetOf } from './choices.ts';

/** What is known of the door and the directory on the day of packing. */
export interface Packing {
	readonly id: string;
	/** Used where the draft has no key of its own yet. */
	readonly key: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
	readonly organization: string;
	readonly desk?: string | undefined;
	readonly confirmed?: string | undefined;
	readonly replyWithinDays?: number | undefined;
	/** Needs that a service answers; `undefined` for a service that is not known. */
	readonly needsOf: (service: string) => readonly string[] | undefined;
	/** Services of the door, where the draft names none. */
	readonly doorServices: readonly string[];
	/** The words of consent for what is in the packet. */
	readonly consentText: (packet: Packet) => string;
}

/** The packet of a draft with the words of consent for exactly what is in it. */
export function packDraft(draft: Draft, packing: Packing): Packet {
	const { doorServices, needsOf, consentText, ...known } = packing;
	const { needs } = draft.chosen;
	const candidates = draft.services.length > 0 ? draft.services : doorServices;
	const answers = needs.flatMap((need) => {
		const service = candidates.find((one) => needsOf(one)?.includes(need) === true);
		return service === undefined ? [] : [{ need, service }];
	});
	// From a door's own page no service was named: those that answer what was chosen are meant.
	const services = draft.services.length > 0 ? draft.services : [...new Set(answers.map(({ service }) => service))];
	const packet = packetOf(
		{ ...draft, services },
		{
			...known,
			key: draft.key ?? known.key,
			consentMonths: draft.consent.months ?? consentMonths.usual,
			answers,
			consentText: '-',
		},
	);
	return { ...packet, consent: { ...packet.consent, text: consentText(packet) } };
}

/** A draft with something changed: what was agreed to before is agreed to no more. Only the step may change without that. */
export function changeDraft(draft: Draft, change: Partial<Omit<Draft, 'packed' | 'step'>>): Draft {
	const { packed: _packed, ...rest } = draft;
	return { ...rest, ...change };
}
