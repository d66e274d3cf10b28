import { dateInWords } from '../i18n/dates.ts';
import { useWizard } from './context.ts';

/** Most left-out parts that are named one by one. */
const mostNamed = 6;

/** Calm word of what could not be read, and of other answers that this device holds. */
export function Notices() {
	return (
		<>
			<LeftOutNotice />
			<KeptNotice />
		</>
	);
}

function LeftOutNotice() {
	const { words, state, dispatch } = useWizard();
	const { leftOut } = words;
	if (state.leftOut.length === 0) return null;
	const more = state.leftOut.length - mostNamed;
	return (
		<div className="notice no-print" role="status">
			<h2>{leftOut.heading}</h2>
			<p>{leftOut.text}</p>
			<ul>
				{state.leftOut.slice(0, mostNamed).map(({ path, value }) => (
					<li key={path}>{leftOut.part(path.replace(/^(employer|factors)\./, ''), value)}</li>
				))}
				{more > 0 && <li>{leftOut.more(more)}</li>}
			</ul>
			<p>
				<button type="button" className="plain-button" onClick={() => dispatch({ type: 'notice-closed' })}>
					{leftOut.close}
				</button>
			</p>
		</div>
	);
}

function KeptNotice() {
	const { words, state, dispatch, language } = useWizard();
	const { kept } = words;
	if (state.kept === undefined || state.view === 'resume') return null;
	const { date } = state.kept;
	return (
		<div className="notice no-print">
			<h2>{kept.heading}</h2>
			<p>{date === '' ? kept.textUndated : kept.text(dateInWords(date, language))}</p>
			<p className="buttons">
				<button type="button" className="plain-button" onClick={() => dispatch({ type: 'resumed' })}>
					{state.brought === undefined ? kept.back : kept.add}
				</button>
				<button
					type="button"
					className="plain-button"
					aria-describedby="w-keep-hint"
					onClick={() => dispatch({ type: 'kept-here' })}
				>
					{kept.keep}
				</button>
				<span className="small soft" id="w-keep-hint">
					{kept.keepHint}
				</span>
			</p>
		</div>
	);
}
