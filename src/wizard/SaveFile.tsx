import { writeSummary } from '../formats/summary.ts';
import { useWizard } from './context.ts';
import { todayHere } from '../island/today.ts';

/** Saves the answers, with the notes, as a `lodestone-summary` file. */
export function SaveFile() {
	const { words, state } = useWizard();
	const save = () => {
		const today = todayHere();
		const address = URL.createObjectURL(new Blob([writeSummary(state.summary, today)], { type: 'application/json' }));
		const link = document.createElement('a');
		link.href = address;
		link.download = `${words.keep.fileName}-${today}.json`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), 10_000);
	};
	return (
		<div className="file">
			<button type="button" className="action second" aria-describedby="w-save-hint" onClick={save}>
				{words.keep.save}
			</button>
			<p className="hint small" id="w-save-hint">
				{words.keep.saveHint}
			</p>
		</div>
	);
}
