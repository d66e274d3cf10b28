import { useWizard } from './context.ts';

/** A need to put on the list or take off it. */
export function NeedChoice({ need, hasSentence = false }: { readonly need: string; readonly hasSentence?: boolean }) {
	const { state, dispatch, questions, names } = useWizard();
	const { needs, urgent } = state.summary;
	return (
		<label className="choice">
			<input
				type="checkbox"
				checked={needs?.includes(need) === true || urgent?.includes(need) === true}
				onChange={() => dispatch({ type: 'need-toggled', need })}
			/>
			<span>
				{names.need(need)}
				{hasSentence && <span className="small soft sentence">{questions.needs[need]?.sentence}</span>}
			</span>
		</label>
	);
}
