import { modes } from '../schema/vocabulary.ts';
import { namedNeeds } from './answers.ts';
import { useWizard } from './context.ts';
import { isPeopleNow } from './state.ts';
import { StepFrame } from './StepFrame.tsx';

/** Step 2: which modes the workplace is in, and what is urgent. */
export function NowStep() {
	const { words, state, dispatch, voice, questions, names } = useWizard();
	const { now } = words;
	const { summary } = state;
	const others = namedNeeds(summary).filter((need) => !questions.needPeopleNow.includes(need));
	return (
		<StepFrame title={now.title[voice]} hint={words.optional} hasShortcut>
			<fieldset id="w-part-modes" tabIndex={-1} aria-describedby="w-modes-hint">
				<legend>
					<h2>{now.modes}</h2>
				</legend>
				<p className="hint" id="w-modes-hint">
					{now.modesHint}
				</p>
				{modes.map((mode) => (
					<label className="choice" key={mode}>
						<input
							type="checkbox"
							checked={summary.modes?.includes(mode) === true}
							onChange={() => dispatch({ type: 'mode-toggled', mode })}
						/>
						<span>{now.mode[mode]}</span>
					</label>
				))}
			</fieldset>
			<fieldset id="w-part-urgent" tabIndex={-1} aria-describedby="w-urgent-hint">
				<legend>
					<h2>{now.urgent}</h2>
				</legend>
				<p className="hint" id="w-urgent-hint">
					{now.urgentHint}
				</p>
				{questions.needPeopleNow.length > 0 && (
					<label className="choice">
						<input
							type="checkbox"
							checked={isPeopleNow(summary, questions.needPeopleNow)}
							onChange={() => dispatch({ type: 'people-now-toggled', needs: questions.needPeopleNow })}
						/>
						<span>{now.peopleNow[voice]}</span>
					</label>
				)}
				{others.map((need) => (
					<label className="choice" key={need}>
						<input
							type="checkbox"
							checked={summary.urgent?.includes(need) === true}
							onChange={() => dispatch({ type: 'urgent-toggled', need })}
						/>
						<span>{names.need(need)}</span>
					</label>
				))}
			</fieldset>
		</StepFrame>
	);
}
