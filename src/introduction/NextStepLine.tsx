import type { NextStep } from '../hand-off/follow-up.ts';
import { dateInWords } from '../i18n/dates.ts';
import { nextStepSentence } from '../i18n/next-steps.ts';
import type { Voice } from '../schema/vocabulary.ts';
import { useIntroductions } from './context.ts';

interface Props {
	readonly next: NextStep;
	/** The door, as people call it. */
	readonly door: string;
	readonly voice: Voice;
}

/** What is next, whose turn it is, and by when. */
export function NextStepLine({ next, door, voice }: Props) {
	const { words, language } = useIntroductions();
	const said = words.next;
	const day = next.by === undefined ? undefined : dateInWords(next.by, language);
	return (
		<p className="next">
			<strong>{said.turn[next.turn]}</strong>
			{said.colon}
			{nextStepSentence(said, next, door, voice)}
			{day !== undefined && <span className={next.isLate ? 'late' : 'soft'}> {next.isLate ? said.late(day) : said.by(day)}</span>}
		</p>
	);
}
