import { AnswerList } from './AnswerList.tsx';
import { isAnythingToPlan } from './answers.ts';
import { useWizard } from './context.ts';
import { OpenFile } from './OpenFile.tsx';
import { SaveFile } from './SaveFile.tsx';
import { StepFrame } from './StepFrame.tsx';

/** Step 6: every answer with its way back to it. */
export function CheckStep() {
	const { words, state } = useWizard();
	return (
		<StepFrame title={words.check.title} hint={words.check.text} onward={words.check.toPlan}>
			{!isAnythingToPlan(state.summary) && <p className="notice">{words.check.nothing}</p>}
			<AnswerList returnTo="check" />
			<details className="files">
				<summary>{words.keep.heading}</summary>
				<SaveFile />
				<OpenFile />
			</details>
		</StepFrame>
	);
}
