import { useIntroductions } from '../context.ts';

/** Whose device it is: asked once, and remembered with what is kept. On a shared one, a reminder stands over the list. */
export function Whose() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.whose;
	const { contents, store } = caseload;
	if (contents.keeping.kind !== 'device' || contents.whose === 'mine') return null;
	if (contents.whose === 'shared')
		return (
			<div className="notice no-print">
				<p>{text.reminder(contents.count)}</p>
				<button type="button" className="plain-button" onClick={() => void store.sayWhose('mine')}>
					{text.change}
				</button>
			</div>
		);
	return (
		<fieldset className="whose no-print">
			<legend>{text.question}</legend>
			<p className="hint small">{text.hint}</p>
			<p className="buttons">
				<button type="button" className="action second" onClick={() => void store.sayWhose('mine')}>
					{text.mine}
				</button>
				<button type="button" className="action second" onClick={() => void store.sayWhose('shared')}>
					{text.shared}
				</button>
			</p>
		</fieldset>
	);
}
