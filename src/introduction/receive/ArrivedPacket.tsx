import { useRef, useState } from 'react';
import { dateInWords } from '../../i18n/dates.ts';
import { packetNamesOf } from '../../i18n/packet-told.ts';
import { todayHere } from '../../island/today.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions } from '../context.ts';
import { PacketView } from '../PacketView.tsx';
import { emptyAnswer } from './answer-draft.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerReady } from './AnswerReady.tsx';
import { Sender } from './Sender.tsx';
import { organizationAsked, whoIntroduces } from './names.ts';
import { ViewHeading } from './ViewHeading.tsx';
import { ExpiredPacket, WithdrawnPacket } from './ClosedPacket.tsx';

/** An introduction as the desk reads it. Nothing of it is kept on this device. */
export function ArrivedPacket(props: Props) {
	if (props.packet.status === 'withdrawn') return <WithdrawnPacket {...props} />;
	if (props.packet.consent.until < todayHere()) return <ExpiredPacket {...props} />;
	return <OpenPacket {...props} />;
}

interface Props {
	readonly packet: Packet;
	readonly takesFocus: boolean;
}

function OpenPacket({ packet, takesFocus }: Props) {
	const { words, data } = useIntroductions();
	const { packet: said } = words.receive;
	const answer = useRef<HTMLDivElement>(null);
	const toAnswer = () => {
		const heading = answer.current?.querySelector('h2');
		heading?.scrollIntoView({ behavior: 'instant' });
		heading?.focus({ preventScroll: true });
	};
	return (
		<>
			<OwnNotice packet={packet} />
			<ViewHeading title={said.title(organizationAsked(packet, data))} pageTitle={said.pageTitle} takesFocus={takesFocus} />
			<InShort packet={packet} />
			<p className="buttons no-print">
				<button type="button" className="action" onClick={toAnswer}>
					{said.toAnswer}
				</button>
				<button type="button" className="action second" onClick={() => window.print()}>
					{said.print}
				</button>
			</p>
			<details className="no-print">
				<summary>{said.explained.summary}</summary>
				<div className="prose">
					{said.explained.texts.map((text) => (
						<p key={text}>{text}</p>
					))}
				</div>
			</details>
			<PacketView packet={packet} data={data} level={2} without={['from', 'reply']} />
			<div className="no-print" ref={answer}>
				<Answer packet={packet} />
			</div>
		</>
	);
}

/** Who introduces whom, what is needed and by when an answer is hoped for: enough to know whether to read on. */
function InShort({ packet }: { readonly packet: Packet }) {
	const { words, data, language } = useIntroductions();
	const { packet: said } = words.receive;
	const { voice, need, reply, about } = packet;
	const needs = need?.needs ?? [];
	const day = dateInWords(reply.by, language);
	const names = packetNamesOf(data);
	return (
		<>
			<p className="lead">{said.asks[voice](whoIntroduces(packet) ?? said.somebody[voice], about?.employer)}</p>
			{needs.length > 0 && (
				<div>
					<p>{said.needs[voice]}</p>
					<ul>
						{needs.map((one) => (
							<li key={one.need}>
								{names.need(one.need)}
								{one.urgent === true && <strong className="urgent"> ({said.urgent})</strong>}
							</li>
						))}
					</ul>
				</div>
			)}
			<p>{reply.by < todayHere() ? said.hopedForPast(day) : said.hopedFor(day)}</p>
			<Sender packet={packet} />
		</>
	);
}

/** The answer while it is written, and once it is ready to be sent by hand. */
function Answer({ packet }: { readonly packet: Packet }) {
	const [draft, setDraft] = useState(emptyAnswer);
	const [ready, setReady] = useState<Reply>();
	const [changes, setChanges] = useState(0);
	return ready === undefined ? (
		<AnswerForm packet={packet} draft={draft} onDraft={setDraft} onReady={setReady} takesFocus={changes > 0} />
	) : (
		<AnswerReady
			packet={packet}
			reply={ready}
			onChange={() => {
				setChanges(changes + 1);
				setReady(undefined);
			}}
		/>
	);
}

/** Said to the one who wrote it and opens it to see what the desk sees. */
function OwnNotice({ packet }: { readonly packet: Packet }) {
	const { words, caseload } = useIntroductions();
	const { packet: said } = words.receive;
	const isOwn = caseload.introductions.some((one) => one.id === packet.id && one.packet?.reply.key === packet.reply.key);
	if (!isOwn) return null;
	return (
		<div className="notice no-print">
			<h2>{said.ownHeading}</h2>
			<p>{said.own}</p>
			<p>
				<a href={`#case=${packet.id}`}>{said.toCase}</a>
			</p>
		</div>
	);
}
