import { toCalendar, type CalendarEntry } from '../../formats/calendar.ts';
import { followUpDates } from '../../hand-off/follow-up.ts';
import { nextStepSentence } from '../../i18n/next-steps.ts';
import { addressOf } from '../../i18n/address.ts';
import { download } from '../../island/download.ts';
import { todayHere } from '../../island/today.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { writeAddress } from '../address.ts';
import { useIntroductions } from '../context.ts';
import { momentHere } from '../moment.ts';
import { doorOf, voiceOf } from './names.ts';

/** The dates to follow up as a calendar file. It names doors, not employers: calendars are often shared, or kept by others. */
export function CalendarButton({
	introductions,
	label,
}: {
	readonly introductions: readonly Introduction[];
	readonly label: string;
}) {
	const { words, data, language } = useIntroductions();
	const text = words.caseload;
	const today = todayHere();
	const page = `${location.origin}${addressOf(language, 'introduction')}`;
	const entries = introductions.flatMap((introduction) =>
		followUpDates(introduction, today).map(({ by, action, check }): CalendarEntry => {
			const door = doorOf(introduction, data);
			const next = nextStepSentence(
				words.next,
				{ action, ...(check === undefined ? {} : { check }) },
				door,
				voiceOf(introduction),
			);
			return {
				uid: `${introduction.id}-${check ?? 'next'}`,
				day: by < today ? today : by,
				title: text.calendar.title(door, next),
				description: text.calendar.description,
				url: `${page}#${writeAddress({ view: 'case', id: introduction.id })}`,
			};
		}),
	);
	if (entries.length === 0) return <p className="soft small">{text.tools.calendarNone}</p>;
	return (
		<p>
			<button
				type="button"
				className="action second"
				onClick={() =>
					download(`${text.tools.calendarName}-${today}.ics`, toCalendar(entries, momentHere().at), 'text/calendar;charset=utf-8')
				}
			>
				{label}
			</button>
		</p>
	);
}
