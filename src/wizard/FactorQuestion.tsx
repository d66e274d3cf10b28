import { useState } from 'react';
import type { WizardFactor } from '../formats/wizard-data.ts';
import { standings } from '../schema/vocabulary.ts';
import { strains } from './answers.ts';
import { useWizard } from './context.ts';
import { needsBehind } from './factor-needs.ts';

/** Longest note that a summary can hold, in characters. */
const noteLimit = 2_000;

/** One factor: how it stands, what would help where it strains, and a practitioner's note. */
export function FactorQuestion({ factor }: { readonly factor: WizardFactor }) {
	const { words, state, dispatch, voice } = useWizard();
	const said = state.summary.factors?.[factor.id];
	const standingWords = voice === 'practitioner' ? words.factors.standings : words.factors.standingsOwn;
	const meaning = { strength: factor.asStrength, stressor: factor.asStressor, both: undefined, 'not-discussed': undefined };
	const aside = state.aside[factor.id]?.length ?? 0;
	// Whoever has the summary at hand knows what a standing can look like: six screens become four.
	const isShort = voice === 'practitioner';
	return (
		<fieldset className="factor" id={`w-part-${factor.id}`} tabIndex={-1}>
			<legend>
				<h3>{factor.title}</h3>
			</legend>
			<div className={isShort ? 'standings short' : 'standings'}>
				{standings.map((standing) => (
					<label className="choice" key={standing}>
						<input
							type="radio"
							name={`w-${factor.id}`}
							checked={said?.standing === standing}
							onChange={() => dispatch({ type: 'standing-said', factor: factor.id, standing })}
						/>
						<span>
							<strong>{standingWords[standing]}</strong>
							{!isShort && meaning[standing] !== undefined && <span className="small sentence">{meaning[standing]}</span>}
						</span>
					</label>
				))}
			</div>
			<p role="status" className="small soft">
				{state.putAside === factor.id && aside > 0 ? words.factors.putAside(aside) : ''}
			</p>
			{strains(said?.standing) && <NeedsBehind factor={factor} picked={said?.needs ?? []} />}
			{isShort && (
				<div className="folds">
					<details>
						<summary>
							{words.factors.meanings}
							<span className="visually-hidden">: {factor.title}</span>
						</summary>
						{(['strength', 'stressor'] as const).map((standing) => (
							<p className="small" key={standing}>
								<strong>{standingWords[standing]}</strong> {meaning[standing]}
							</p>
						))}
					</details>
					<Note factor={factor} note={said?.note ?? ''} />
				</div>
			)}
		</fieldset>
	);
}

/** A practitioner's note, folded until there is one. */
function Note({ factor, note }: { readonly factor: WizardFactor; readonly note: string }) {
	const { words, dispatch } = useWizard();
	const [isOpen] = useState(note !== '');
	return (
		<details className="note" open={isOpen}>
			<summary>
				{words.factors.noteAdd}
				<span className="visually-hidden">: {factor.title}</span>
			</summary>
			<div className="field">
				<label htmlFor={`w-note-${factor.id}`}>
					{words.factors.note}
					<span className="visually-hidden">: {factor.title}</span>
				</label>
				<textarea
					id={`w-note-${factor.id}`}
					rows={1}
					maxLength={noteLimit}
					autoComplete="off"
					value={note}
					onChange={(event) => dispatch({ type: 'note-said', factor: factor.id, note: event.currentTarget.value })}
				/>
			</div>
		</details>
	);
}

function NeedsBehind({ factor, picked }: { readonly factor: WizardFactor; readonly picked: readonly string[] }) {
	const { words, state, questions, dispatch, names } = useWizard();
	const { typical, more } = needsBehind(questions.directory.needs, factor.id, state.summary.modes ?? []);
	const [isMoreOpen] = useState(() => more.some((need) => picked.includes(need)));
	const hintId = `w-behind-hint-${factor.id}`;
	const choice = (need: string) => (
		<label className="choice" key={need}>
			<input
				type="checkbox"
				checked={picked.includes(need)}
				onChange={() => dispatch({ type: 'factor-need-toggled', factor: factor.id, need })}
			/>
			<span>
				{names.need(need)}
				{!picked.includes(need) && state.summary.needs?.includes(need) === true && (
					<span className="small soft"> ({words.factors.alsoNamed})</span>
				)}
			</span>
		</label>
	);
	return (
		<fieldset className="behind" aria-describedby={picked.length === 0 ? hintId : undefined}>
			<legend>{words.factors.needs}</legend>
			{typical.map(choice)}
			{more.length > 0 && (
				<details open={isMoreOpen}>
					<summary>{words.factors.more(more.length)}</summary>
					{more.map(choice)}
				</details>
			)}
			{picked.length === 0 && (
				<p className="hint small" id={hintId}>
					{words.factors.noPick}
				</p>
			)}
		</fieldset>
	);
}
