import type { IntroductionData } from '../../formats/introduction-data.ts';
import { packDraft } from '../../hand-off/pack.ts';
import { consentText } from '../../i18n/packet-letter.ts';
import { packetNamesOf } from '../../i18n/packet-told.ts';
import type { Draft } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import { randomMark } from '../moment.ts';
import { servicesAt } from './needs-offered.ts';

/**
 * The packet of a draft as it stands, written in the language of the data: of the page on which it was agreed to.
 *
 * @param today `YYYY-MM-DD`
 */
export function packHere(id: string, draft: Draft, data: IntroductionData, today: string): Packet {
	const door = data.doors[draft.door];
	const names = packetNamesOf(data);
	return packDraft(
		{ ...draft, language: data.language },
		{
			id,
			key: randomMark(8),
			today,
			organization: door?.organization ?? draft.door,
			desk: door?.desk,
			confirmed: door?.confirmed,
			replyWithinDays: door?.replyWithinDays,
			needsOf: (service) => data.services[service]?.needs,
			doorServices: servicesAt(draft.door, data),
			consentText: (packet) => consentText(packet, names),
		},
	);
}
