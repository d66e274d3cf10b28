import { useId, useState, type SyntheticEvent } from 'react';
import { hireChecksLeft, type NextStep } from '../../hand-off/follow-up.ts';
import type { Standing } from '../../hand-off/standing.ts';
import { todayHere } from '../../island/today.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { caseloadLimits } from '../../schema/limits.ts';
import { closeReasons, outcomes, type CloseReason } from '../../schema/vocabulary.ts';
import { useIntroductions } from '../context.ts';
import { useRecord } from './use-record.ts';

interface Props {
	readonly introduction: Introduction;
	readonly standing: Standing;
	readonly next: NextStep;
}

/** What may be written down: the three outcomes, one after the other and each with its day; reminders, a hire, a note, an end. */
export function Record({ introduction, standing, next }: Props) {
	const { words } = useIntroductions();
	const text = words.caseload.one;
	const record = useRecord(introduction);
	const id = useId();
	const today = todayHere();
	const [day, setDay] = useState(today);
	const isDayGood = /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;
	const write = (happening: Parameters<typeof record>[0]) => {
		if (isDayGood) record({ ...happening, on: day });
		else document.getElementById(`${id}-day`)?.focus();
	};
	if (standing.closed !== undefined)
		return standing.closed.why === 'withdrawn' ? null : (
			<p>
				<button type="button" className="action second" onClick={() => record({ kind: 'reopened' })}>
					{text.reopen}
				</button>
			</p>
		);
	return (
		<div className="record no-print">
			<h3>{text.record}</h3>
			<div className="field">
				<label htmlFor={`${id}-day`}>{text.on}</label>
				<p role="alert" id={`${id}-day-error`} className={isDayGood ? undefined : 'field-error'}>
					{isDayGood ? '' : text.dayMissing}
				</p>
				<input
					id={`${id}-day`}
					type="date"
					max={today}
					value={day}
					aria-describedby={`${id}-day-error`}
					aria-invalid={isDayGood ? undefined : true}
					onChange={(event) => setDay(event.currentTarget.value)}
				/>
			</div>
			{outcomes.map((outcome) => (
				<fieldset key={outcome}>
					<legend>{text.outcomes[outcome].question}</legend>
					<p className="buttons">
						{([true, false] as const).map((reached) => (
							<button
								key={String(reached)}
								type="button"
								className="action second"
								aria-pressed={standing.outcomes[outcome]?.reached === reached}
								onClick={() => write({ kind: 'outcome', outcome, reached })}
							>
								{reached ? text.yes : text.no}
							</button>
						))}
					</p>
				</fieldset>
			))}
			<p className="buttons">
				{(next.action === 'ask-again' || standing.state === 'sent') && (
					<button type="button" className="action second" onClick={() => write({ kind: 'reminded' })}>
						{text.reminded}
					</button>
				)}
				{standing.hiredOn === undefined && (
					<button type="button" className="action second" onClick={() => write({ kind: 'hired' })}>
						{text.hired}
					</button>
				)}
				{hireChecksLeft(standing).map(({ check }) => (
					<button key={check} type="button" className="action second" onClick={() => write({ kind: 'hire-checked', check })}>
						{text.checks[check]}
					</button>
				))}
			</p>
			<FollowUpDay introduction={introduction} next={next} />
			<Note introduction={introduction} />
			<Close introduction={introduction} isDone={standing.outcomes['need-eased'] !== undefined} />
		</div>
	);
}

function FollowUpDay({ introduction, next }: { readonly introduction: Introduction; readonly next: NextStep }) {
	const { words } = useIntroductions();
	const text = words.caseload.one;
	const record = useRecord(introduction);
	const id = useId();
	const today = todayHere();
	const [day, setDay] = useState('');
	if (next.turn !== 'sender') return null;
	const isGood = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today;
	return (
		<div className="field row">
			<label htmlFor={id}>{text.followUp}</label>
			<input id={id} type="date" min={today} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
			<button type="button" className="action second" disabled={!isGood} onClick={() => record({ kind: 'follow-up-set', day })}>
				{text.setFollowUp}
			</button>
		</div>
	);
}

function Note({ introduction }: { readonly introduction: Introduction }) {
	const { words } = useIntroductions();
	const text = words.caseload.one;
	const record = useRecord(introduction);
	const id = useId();
	const [typed, setTyped] = useState('');
	const keep = (event: SyntheticEvent) => {
		event.preventDefault();
		if (typed.trim() === '') return;
		record({ kind: 'noted', text: typed.trim() });
		setTyped('');
	};
	return (
		<form className="field" onSubmit={keep}>
			<label htmlFor={id}>{text.note}</label>
			<p className="hint small" id={`${id}-hint`}>
				{text.noteHint}
			</p>
			<textarea
				id={id}
				rows={2}
				maxLength={caseloadLimits.words}
				value={typed}
				aria-describedby={`${id}-hint`}
				onChange={(event) => setTyped(event.currentTarget.value)}
			/>
			<p>
				<button type="submit" className="action second">
					{text.saveNote}
				</button>
			</p>
		</form>
	);
}

function Close({ introduction, isDone }: { readonly introduction: Introduction; readonly isDone: boolean }) {
	const { words } = useIntroductions();
	const text = words.caseload.one;
	const record = useRecord(introduction);
	const id = useId();
	const [why, setWhy] = useState<CloseReason>(isDone ? 'done' : 'no-answer');
	return (
		<details>
			<summary>{text.close}</summary>
			<div className="field">
				<label htmlFor={id}>{text.closeWhy}</label>
				<select id={id} value={why} onChange={(event) => setWhy(event.currentTarget.value as CloseReason)}>
					{/* Taking back an agreement is a step of its own: the desk has to be told. */}
					{closeReasons
						.filter((reason) => reason !== 'withdrawn')
						.map((reason) => (
							<option key={reason} value={reason}>
								{words.caseload.closeReasons[reason]}
							</option>
						))}
				</select>
			</div>
			<p>
				<button type="button" className="action second" onClick={() => record({ kind: 'closed', why })}>
					{text.close}
				</button>
			</p>
		</details>
	);
}
