import { inOrder } from '../../hand-off/standing.ts';
import { answerWordsIn } from '../../i18n/answers.ts';
import type { CaseloadWords } from '../../i18n/caseload.en.ts';
import { dateInWords } from '../../i18n/dates.ts';
import type { HandOffEvent, Introduction } from '../../schema/caseload.ts';
import type { SiteLanguage } from '../../schema/vocabulary.ts';
import { useIntroductions } from '../context.ts';
import { AnswerFacts } from '../receive/AnswerFacts.tsx';
import { doorOf } from './names.ts';

/** What happened, day by day, the newest first. What others wrote is shown as text. */
export function Story({ introduction }: { readonly introduction: Introduction }) {
	const { words, data, language } = useIntroductions();
	if (introduction.events.length === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="i-story">
			<h2 id="i-story">{words.caseload.one.happened}</h2>
			<ol className="bare story">
				{inOrder(introduction.events)
					.toReversed()
					.map((event) => (
						<li key={event.id}>
							<p className="soft small">{dateInWords(event.on, language)}</p>
							<p className="own">{told(event, words.caseload, language, doorOf(introduction, data))}</p>
							{event.kind === 'answered' && <AnswerFacts reply={event.reply} />}
						</li>
					))}
			</ol>
		</section>
	);
}

function told(event: HandOffEvent, { events, one, closeReasons }: CaseloadWords, language: SiteLanguage, door: string): string {
	switch (event.kind) {
		case 'sent':
			return events.sent[event.by];
		case 'answered':
			return answerWordsIn(language).told[event.reply.answer](door);
		case 'reminded':
			return events.reminded;
		case 'outcome':
			return event.reached ? one.outcomes[event.outcome].yes : one.outcomes[event.outcome].no;
		case 'hired':
			return events.hired;
		case 'hire-checked':
			return one.checks[event.check];
		case 'follow-up-set':
			return events.followUp(dateInWords(event.day, language));
		case 'noted':
			return `${events.noted}: ${event.text}`;
		case 'withdrawn':
			return events.withdrawn;
		case 'closed':
			return events.closed(closeReasons[event.why]);
		case 'reopened':
			return events.reopened;
	}
}
