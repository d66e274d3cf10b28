import { useId, useState, type SyntheticEvent } from 'react';
import { faultWordsFor } from '../../i18n/carried-faults.ts';
import { useIntroductions } from '../context.ts';
import { momentHere } from '../moment.ts';
import { noteAnswer, type Noted } from './note-answer.ts';
import { NotedAnswer, notedTitle } from './NotedAnswer.tsx';
import { readAnswer, type AnswerReading } from './read-answer.ts';
import { FocusedHeading } from './ViewHeading.tsx';
import type { Reply } from '../../schema/reply.ts';

/** Takes an answer that came by e-mail or over the phone: the whole message, its link or its code. */
export function AnswerBox() {
	const introductions = useIntroductions();
	const { words, caseload } = introductions;
	const { box } = words.receive;
	const id = useId();
	const [text, setText] = useState('');
	const [problem, setProblem] = useState<{ readonly message: string; readonly more?: string }>();
	const [noted, setNoted] = useState<{ readonly noted: Noted; readonly reply?: Reply; readonly turn: number }>();

	const refuse = (reading: Exclude<AnswerReading, { readonly reply: Reply }>) => {
		setNoted(undefined);
		if (reading.problem === 'fault') {
			const { title, text: why, remedy } = faultWordsFor(words.faults, reading.fault);
			setProblem({ message: title, more: `${why} ${remedy}` });
		} else if (reading.problem !== 'no-match') setProblem({ message: box[reading.problem] });
		document.getElementById(id)?.focus();
	};
	const submit = async (event: SyntheticEvent) => {
		event.preventDefault();
		const moment = momentHere();
		const reading = readAnswer(text, caseload.introductions, moment.on);
		const turn = (noted?.turn ?? 0) + 1;
		if ('reply' in reading) {
			setProblem(undefined);
			const outcome = await noteAnswer(caseload, reading.reply, moment);
			setNoted({ noted: outcome, reply: reading.reply, turn });
			if (outcome.outcome !== 'no-match') setText('');
		} else if (reading.problem === 'no-match') {
			setProblem(undefined);
			setNoted({ noted: { outcome: 'no-match' }, turn });
		} else refuse(reading);
	};
	const described = problem === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
	return (
		<section className="answer-box" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`}>{box.heading}</h2>
			<form onSubmit={(event) => void submit(event)} noValidate>
				<div className="field">
					<label htmlFor={id}>{box.label}</label>
					<p className="hint small" id={`${id}-hint`}>
						{box.hint}
					</p>
					<div role="alert" id={`${id}-error`}>
						{problem !== undefined && <p className="field-error">{problem.message}</p>}
						{problem?.more !== undefined && <p className="hint">{problem.more}</p>}
					</div>
					<textarea
						id={id}
						rows={3}
						autoComplete="off"
						spellCheck={false}
						aria-describedby={described}
						aria-invalid={problem === undefined ? undefined : true}
						value={text}
						onChange={(event) => setText(event.currentTarget.value)}
					/>
				</div>
				<p className="buttons">
					<button type="submit" className="action">
						{box.note}
					</button>
				</p>
			</form>
			{noted !== undefined && (
				<div className="noted" key={noted.turn}>
					<FocusedHeading>{notedTitle(noted.noted, noted.reply, introductions)}</FocusedHeading>
					<NotedAnswer noted={noted.noted} reply={noted.reply} />
				</div>
			)}
		</section>
	);
}
