import { nextStepOf } from '../../hand-off/follow-up.ts';
import { answerWordsIn } from '../../i18n/answers.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { todayHere } from '../../island/today.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions, type Introductions } from '../context.ts';
import { Contact } from './Contact.tsx';
import { organizationAsked } from './names.ts';
import type { Noted } from './note-answer.ts';

/** What a noted answer is headed with: who says what; or that it belongs to nothing here. */
export function notedTitle(noted: Noted, reply: Reply | undefined, { words, language, data }: Introductions): string {
	const packet = noted.outcome === 'no-match' ? undefined : noted.introduction.packet;
	if (packet === undefined || reply === undefined) return words.receive.arrived.noMatch.title;
	return answerWordsIn(language).told[reply.answer](organizationAsked(packet, data));
}

/** What an answer says and what is next; or, where it belongs to nothing here, only that. */
export function NotedAnswer({ noted, reply }: { readonly noted: Noted; readonly reply: Reply | undefined }) {
	const { arrived } = useIntroductions().words.receive;
	if (noted.outcome === 'no-match' || reply === undefined)
		return (
			<>
				<p className="lead">{arrived.noMatch.text}</p>
				<p>{arrived.noMatch.why}</p>
				<p>{arrived.noMatch.remedy}</p>
				<p>
					<a href={location.pathname}>{arrived.toAll}</a>
				</p>
			</>
		);
	const { introduction, outcome, isKept } = noted;
	const { packet } = introduction;
	if (packet === undefined) return null;
	return (
		<>
			<p className="notice">{outcome === 'known' ? arrived.known : isKept ? arrived.recorded : arrived.notKept}</p>
			<Said reply={reply} packet={packet} />
			<Next introduction={introduction} packet={packet} />
			<p>
				<a className="action" href={`#case=${introduction.id}`}>
					{arrived.toCase}
				</a>
			</p>
		</>
	);
}

/** The answer with its facts. */
function Said({ reply, packet }: { readonly reply: Reply; readonly packet: Packet }) {
	const { words, language, data } = useIntroductions();
	const { labels, reasons, time } = answerWordsIn(language);
	const { reason, betterDoor, by } = reply;
	const listed = betterDoor?.door !== undefined && Object.hasOwn(data.doors, betterDoor.door);
	const better = listed ? (data.doors[betterDoor.door ?? '']?.organization ?? betterDoor.name) : betterDoor?.name;
	return (
		<>
			<p>{words.receive.arrived.introduction(organizationAsked(packet, data), dateInWords(packet.created, language))}</p>
			<dl className="facts">
				{reason !== undefined && <Fact label={labels.reason}>{reasons[reason]}</Fact>}
				{better !== undefined && <Fact label={labels.betterDoor}>{better}</Fact>}
				{reply.time !== undefined && <Fact label={labels.time}>{time(reply.time.day, reply.time.at)}</Fact>}
				{by?.role !== undefined && <Fact label={labels.by}>{by.role}</Fact>}
				{by?.email !== undefined && (
					<Fact label={words.receive.form.email}>
						<Contact kind="email" written={by.email} />
					</Fact>
				)}
				{by?.phone !== undefined && (
					<Fact label={words.receive.form.phone}>
						<Contact kind="phone" written={by.phone} />
					</Fact>
				)}
				{reply.words !== undefined && (
					<Fact label={labels.words}>
						<span className="own">{reply.words}</span>
					</Fact>
				)}
			</dl>
		</>
	);
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** The next step, whose turn it is and by when. */
function Next({ introduction, packet }: { readonly introduction: Introduction; readonly packet: Packet }) {
	const { words, language, data } = useIntroductions();
	const { next: said, receive } = words;
	const next = nextStepOf(introduction, todayHere());
	const action = said.actions[next.action][packet.voice];
	const door = organizationAsked(packet, data);
	const day = next.by === undefined ? undefined : dateInWords(next.by, language);
	return (
		<section aria-labelledby="r-next">
			<h2 id="r-next">{receive.arrived.next}</h2>
			<p>
				<strong>{said.turn[next.turn]}</strong>
				{said.colon}
				{typeof action === 'string' ? action : action(door)} {day !== undefined && (next.isLate ? said.late(day) : said.by(day))}
			</p>
		</section>
	);
}
