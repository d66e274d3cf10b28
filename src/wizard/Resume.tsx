import { dateInWords } from '../i18n/dates.ts';
import { hasNotes, namedNeeds } from './answers.ts';
import { placeOf } from './call-facts.ts';
import { useWizard } from './context.ts';
import { FocusHeading } from './StepFrame.tsx';

/** Offered to somebody who comes back without a link: go on, or start fresh. */
export function Resume() {
	const { words, state, dispatch, language, questions, startOver } = useWizard();
	const { resume } = words;
	const kept = state.kept;
	if (kept === undefined) return null;
	const place = placeOf(kept.summary, questions);
	const named = namedNeeds(kept.summary).length;
	const facts = [
		...(place === undefined ? [] : [resume.place(place)]),
		...(named === 0 ? [] : [resume.named(named)]),
		...(hasNotes(kept.summary) ? [resume.notes] : []),
	];
	return (
		<>
			<FocusHeading title={resume.title} />
			<p className="lead">
				{kept.date === '' ? resume.heldUndated : resume.held(dateInWords(kept.date, language))} {words.list(facts)}
			</p>
			<p className="onward">
				<button type="button" className="action" onClick={() => dispatch({ type: 'resumed' })}>
					{resume.resume}
				</button>
				<button type="button" className="action second" aria-describedby="w-fresh" onClick={startOver}>
					{resume.fresh}
				</button>
			</p>
			<p className="small soft" id="w-fresh">
				{resume.freshHint}
			</p>
		</>
	);
}
