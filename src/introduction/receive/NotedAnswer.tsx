import { nextStepOf } from '../../hand-off/follow-up.ts';
import { answerWordsIn } from '../../i18n/answers.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { todayHere } from '../../island/today.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions, type Introductions } from '../context.ts';
import { NextStepLine } from '../NextStepLine.tsx';
import { AnswerFacts } from './AnswerFacts.tsx';
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
	const { words, data, language } = useIntroductions();
	const { arrived } = words.receive;
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
			<p>{arrived.introduction(organizationAsked(packet, data), dateInWords(packet.created, language))}</p>
			<AnswerFacts reply={reply} />
			<Next introduction={introduction} packet={packet} />
			<p>
				<a className="action" href={`#case=${introduction.id}`}>
					{arrived.toCase}
				</a>
			</p>
		</>
	);
}

/** The next step, whose turn it is and by when. */
function Next({ introduction, packet }: { readonly introduction: Introduction; readonly packet: Packet }) {
	const { words, data } = useIntroductions();
	return (
		<section aria-labelledby="r-next">
			<h2 id="r-next">{words.receive.arrived.next}</h2>
			<NextStepLine next={nextStepOf(introduction, todayHere())} door={organizationAsked(packet, data)} voice={packet.voice} />
		</section>
	);
}
