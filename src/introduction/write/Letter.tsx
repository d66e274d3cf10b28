import { languageTags } from '../../i18n/languages.ts';
import type { PacketNames } from '../../i18n/packet-told.ts';
import { letterOf } from '../../i18n/packet-letter.ts';
import { packetWordsIn } from '../../i18n/packet-words.ts';
import type { Packet } from '../../schema/packet.ts';

/** The introduction as a letter: always there for the printer, on the screen where somebody wants to see it. */
export function Letter({
	packet,
	names,
	isShown,
}: {
	readonly packet: Packet;
	readonly names: PacketNames;
	readonly isShown: boolean;
}) {
	const letter = letterOf(packet, names);
	const { to } = packetWordsIn(names.language).letter;
	return (
		<article
			className={isShown ? 'letter' : 'letter print-only'}
			lang={languageTags[names.language]}
			id="i-letter"
			aria-labelledby="i-letter-title"
		>
			<header>
				<h2 id="i-letter-title">{letter.title}</h2>
				<p>{letter.date}</p>
			</header>
			<p>
				<span className="soft">{to}</span>
				{letter.to.map((line) => (
					<span key={line} className="line">
						{line}
					</span>
				))}
			</p>
			<p>{letter.greeting}</p>
			{letter.paragraphs.map((paragraph) => (
				<p key={paragraph} className="own">
					{paragraph}
				</p>
			))}
			<p>
				{letter.closing.map((line) => (
					<span key={line} className="line">
						{line}
					</span>
				))}
			</p>
		</article>
	);
}
