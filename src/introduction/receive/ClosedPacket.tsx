import { dateInWords } from '../../i18n/dates.ts';
import type { Packet } from '../../schema/packet.ts';
import { useIntroductions } from '../context.ts';
import { Sender } from './Sender.tsx';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
	readonly packet: Packet;
	readonly takesFocus: boolean;
}

/** An introduction whose time is over: its story is not shown, and whom to ask for a new one is. */
export function ExpiredPacket({ packet, takesFocus }: Props) {
	const { words, language } = useIntroductions();
	const { expired } = words.receive;
	return (
		<>
			<ViewHeading title={expired.title} takesFocus={takesFocus} />
			<p className="hint lead">{expired.agreed(dateInWords(packet.consent.until, language))}</p>
			<p className="notice">{expired.honest}</p>
			<p>{expired.ask}</p>
			<Sender packet={packet} />
		</>
	);
}

/** The notice that consent was taken back. */
export function WithdrawnPacket({ packet, takesFocus }: Props) {
	const { words, language } = useIntroductions();
	const { withdrawn } = words.receive;
	return (
		<>
			<ViewHeading title={withdrawn.title} takesFocus={takesFocus} />
			<p className="hint lead">
				{withdrawn.text[packet.voice]} {withdrawn.sentOn(dateInWords(packet.created, language))}
			</p>
			<p className="notice">{withdrawn.please}</p>
			<p>{withdrawn.ask}</p>
			<Sender packet={packet} />
		</>
	);
}
