import { writeSummary } from '../formats/summary.ts';
import { useWizard } from './context.ts';
import { download } from '../island/download.ts';
import { todayHere } from '../island/today.ts';

/** Saves the answers, with the notes, as a `lodestone-summary` file. */
export function SaveFile() {
	const { words, state } = useWizard();
	const save = () => {
		const today = todayHere();
		download(`${words.keep.fileName}-${today}.json`, writeSummary(state.summary, today), 'application/json');
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
