import { useMemo, useState } from 'react';
import { fragmentLimit, fragmentOf, lockedFragmentOf } from '../../formats/carry.ts';
import { notesTooMany } from '../../formats/fit-link.ts';
import type { IntroductionData } from '../../formats/introduction-data.ts';
import { writeLockedFile } from '../../formats/locked-file.ts';
import { chooseMail } from '../../formats/mail-draft.ts';
import { writePacket } from '../../formats/packet.ts';
import { addressOf } from '../../i18n/address.ts';
import { mailBodies, mailSubject } from '../../i18n/packet-letter.ts';
import { packetNamesOf } from '../../i18n/packet-told.ts';
import { Copyable } from '../../island/Copyable.tsx';
import { download } from '../../island/download.ts';
import type { Packet } from '../../schema/packet.ts';
import { useIntroductions } from '../context.ts';
import type { Sealed } from './Lock.tsx';
import { Letter } from './Letter.tsx';
import { mailboxOf } from './send-ways.ts';

interface Props {
	readonly packet: Packet;
	/** Names in the language of the one who is written to. */
	readonly data: IntroductionData;
	readonly sealed: Sealed | undefined;
}

/** The ways to send a packet, each a section of its own. */
export function SendWays({ packet, data, sealed }: Props) {
	const names = useMemo(() => packetNamesOf(data), [data]);
	const fragment = useMemo(
		() => (sealed === undefined ? fragmentOf('packet', writePacket(packet)) : lockedFragmentOf(sealed.packed)),
		[packet, sealed],
	);
	const link =
		fragment.length > fragmentLimit ? undefined : `${location.origin}${addressOf(data.language, 'introduction')}#${fragment}`;
	const shared = { packet, link, names };
	return (
		<div className="ways">
			<ByEmail {...shared} data={data} isLocked={sealed !== undefined} />
			<ByLink {...shared} />
			<ByFile packet={packet} sealed={sealed} />
			<ByLetter {...shared} />
		</div>
	);
}

interface Way {
	readonly packet: Packet;
	readonly names: ReturnType<typeof packetNamesOf>;
	/** Absent where there is too much for one. */
	readonly link: string | undefined;
}

function ByEmail({ packet, names, link, data, isLocked }: Way & { readonly data: IntroductionData; readonly isLocked: boolean }) {
	const { words } = useIntroductions();
	const { email: said, copying } = words.write.send;
	const mailbox = mailboxOf(packet.to.door, data);
	const bodies = mailBodies(packet, names, { link, isLocked });
	const draft = chooseMail({ to: mailbox?.address, subject: mailSubject(packet, names), bodies });
	const [fullest] = bodies;
	if (fullest === undefined) return null;
	return (
		<section className="ledger no-print" aria-labelledby="i-email">
			<h2 id="i-email">{said.heading}</h2>
			<div>
				{draft === undefined ? (
					<p>{said.tooLong}</p>
				) : (
					<>
						<p>
							<a className="action" href={draft.href}>
								{mailbox === undefined ? said.openBlank : said.open(mailbox.address)}
							</a>
						</p>
						<p className="hint small">{said.holds[draft.body.holds]}</p>
					</>
				)}
				{mailbox === undefined && <p className="small">{said.noAddress}</p>}
				{mailbox?.through !== undefined && <p className="small">{said.through(mailbox.through)}</p>}
				<Copyable
					label={link === undefined ? said.copyWithoutLink : said.copy}
					name={said.name}
					text={() => fullest.text}
					words={copying}
				/>
			</div>
		</section>
	);
}

function ByLink({ packet, names, link }: Way) {
	const { words } = useIntroductions();
	const { link: said, copying } = words.write.send;
	return (
		<section className="ledger no-print" aria-labelledby="i-link">
			<h2 id="i-link">{said.heading}</h2>
			<div>
				{link === undefined ? (
					<TooLong packet={packet} names={names} />
				) : (
					<>
						<p id="i-link-text">{said.text}</p>
						<Copyable label={said.copy} name={said.name} text={() => link} describedBy="i-link-text" words={copying} />
					</>
				)}
			</div>
		</section>
	);
}

/** Says which notes to leave out so that a link can carry the rest. */
function TooLong({ packet, names }: Pick<Way, 'packet' | 'names'>) {
	const { words } = useIntroductions();
	const { link: said } = words.write.send;
	const notes = notesTooMany(packet)?.map((factor) => said.noteOf(names.factor(factor)));
	return <p>{said.tooLong(notes === undefined || notes.length === 0 ? undefined : words.write.list(notes))}</p>;
}

function ByFile({ packet, sealed }: { readonly packet: Packet; readonly sealed: Sealed | undefined }) {
	const { words } = useIntroductions();
	const { file: said } = words.write.send;
	const save = () =>
		download(
			`${said.name}-${packet.created}.json`,
			sealed === undefined ? `${writePacket(packet)}\n` : writeLockedFile('lodestone-packet', sealed.text),
			'application/json',
		);
	return (
		<section className="ledger no-print" aria-labelledby="i-file">
			<h2 id="i-file">{said.heading}</h2>
			<div>
				<p id="i-file-text">{said.text}</p>
				<p className="buttons">
					<button type="button" className="action second" aria-describedby="i-file-text" onClick={save}>
						{said.save}
					</button>
				</p>
			</div>
		</section>
	);
}

function ByLetter({ packet, names }: Way) {
	const { words } = useIntroductions();
	const { letter: said } = words.write.send;
	const [isShown, setIsShown] = useState(false);
	return (
		<section className="ledger" aria-labelledby="i-by-letter">
			<h2 id="i-by-letter" className="no-print">
				{said.heading}
			</h2>
			<div>
				<p className="no-print">{said.text}</p>
				<p className="buttons no-print">
					<button type="button" className="action second" onClick={() => window.print()}>
						{said.print}
					</button>
					<button
						type="button"
						className="plain-button"
						aria-expanded={isShown}
						aria-controls="i-letter"
						onClick={() => setIsShown(!isShown)}
					>
						{said.look}
					</button>
				</p>
				<Letter packet={packet} names={names} isShown={isShown} />
			</div>
		</section>
	);
}
