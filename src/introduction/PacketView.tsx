import { mailLinkFor, phoneLinkFor } from '../formats/contact-links.ts';
import { languageTags } from '../i18n/languages.ts';
import { packetNamesOf, tellPacket, type ToldPartId, type ToldText } from '../i18n/packet-told.ts';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { Packet } from '../schema/packet.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';

interface Props {
	readonly packet: Packet;
	/** Names, in the language of the reader. */
	readonly data: IntroductionData;
	/** Level of the headings, to fit under the page's own. */
	readonly level: 2 | 3;
	/** Parts that are shown elsewhere on the page. */
	readonly without?: readonly ToldPartId[];
}

/**
 * What a packet says, in the reader's language: what the sender sees before it leaves and what the desk sees that opens it. Everything in
 * it was typed by somebody: it is shown as text, and only what has the form of a phone number or of a mailbox becomes a link.
 */
export function PacketView({ packet, data, level, without = [] }: Props) {
	const parts = tellPacket(packet, packetNamesOf(data)).filter(({ id }) => !without.includes(id));
	const Heading = level === 2 ? 'h2' : 'h3';
	return (
		<div className="packet">
			{parts.map(({ id, heading, entries }) => (
				<section key={id} className={`part ${id}`}>
					<Heading>{heading}</Heading>
					<dl className="facts">
						{entries.map(({ label, texts }, index) => (
							<div key={`${label} ${String(index)}`}>
								<dt>{label}</dt>
								{texts.map((told, line) => (
									<dd key={line}>
										<Told told={told} written={packet.language} read={data.language} />
									</dd>
								))}
							</div>
						))}
					</dl>
				</section>
			))}
		</div>
	);
}

/** Own words keep their lines and say in which language they are, so that voices read them well. */
function Told({
	told: { text, as },
	written,
	read,
}: {
	readonly told: ToldText;
	readonly written: SiteLanguage;
	readonly read: SiteLanguage;
}) {
	if (as === undefined) return text;
	const href = as === 'phone' ? phoneLinkFor(text) : as === 'email' ? mailLinkFor(text) : undefined;
	if (href !== undefined) return <a href={href}>{text}</a>;
	return (
		<span className="own" lang={as === 'own' && written !== read ? languageTags[written] : undefined}>
			{text}
		</span>
	);
}
