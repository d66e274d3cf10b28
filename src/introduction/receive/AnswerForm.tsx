import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { IntroductionReceiveWords } from '../../i18n/introduction-receive.en.ts';
import { answerWordsIn } from '../../i18n/answers.ts';
import { ErrorSummary, FieldMessage, type FieldError } from '../../island/errors.tsx';
import { todayHere } from '../../island/today.ts';
import { packetLimits } from '../../schema/limits.ts';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { declineReasons, replyAnswers } from '../../schema/vocabulary.ts';
import { Combobox } from '../../wizard/Combobox.tsx';
import { useIntroductions } from '../context.ts';
import { Field } from '../Field.tsx';
import { problemsOf, replyOf, takesBetterDoor, takesTime, type AnswerDraft, type AnswerProblem } from './answer-draft.ts';
import { findDoors } from './better-doors.ts';
import { ProposedTime } from './ProposedTime.tsx';
import { FocusedHeading } from './ViewHeading.tsx';

interface Props {
	readonly packet: Packet;
	readonly draft: AnswerDraft;
	readonly onDraft: (draft: AnswerDraft) => void;
	readonly onReady: (reply: Reply) => void;
	/** Whether the heading takes the focus, because somebody came back to change the answer. */
	readonly takesFocus: boolean;
}

/** The field of each problem: where its message stands, and where its link leads. */
const fieldOf: Readonly<Record<AnswerProblem['code'], string>> = {
	'answer-missing': 'r-answer',
	'reason-missing': 'r-reason',
	'words-missing': 'r-words',
	'words-too-long': 'r-words',
	'day-missing': 'r-day',
	'day-unreadable': 'r-day',
	'day-past': 'r-day',
	'day-far': 'r-day',
	'email-form': 'r-email',
	'phone-form': 'r-phone',
};

/** What the desk answers. Only what its answer asks for is shown, and everything that stands in the way is said at once. */
export function AnswerForm({ packet, draft, onDraft, onReady, takesFocus }: Props) {
	const { words, language } = useIntroductions();
	const { form, problems } = words.receive;
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const say = (part: Partial<AnswerDraft>) => onDraft({ ...draft, ...part });
	const { answer } = draft;

	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		const found = problemsOf(draft, todayHere()).map((problem) => ({
			field: fieldOf[problem.code],
			message: problemWords(problems, problem),
		}));
		setErrors(found);
		if (found.length > 0 || answer === undefined) setRefusals(refusals + 1);
		else onReady(replyOf(draft, answer, packet, todayHere()));
	};
	return (
		<section className="answer" aria-labelledby="r-heading">
			<FocusedHeading id="r-heading" isNow={takesFocus}>
				{form.heading}
			</FocusedHeading>
			<p className="hint">{form.lead}</p>
			<ErrorSummary heading={form.errors} errors={errors} refusals={refusals} />
			<form onSubmit={submit} noValidate>
				<Choices legend={form.answer} field="r-answer" error={errorAt('r-answer')}>
					{replyAnswers.map((one, index) => (
						<label className="choice" key={one}>
							<input
								id={index === 0 ? 'r-answer' : undefined}
								type="radio"
								name="r-answer"
								checked={answer === one}
								onChange={() => say({ answer: one })}
							/>
							<span>
								{form.answers[one]} <span className="sentence small">{form.answerHints[packet.voice][one]}</span>
							</span>
						</label>
					))}
				</Choices>
				{answer === 'not-for-us' && (
					<Choices legend={form.reason} field="r-reason" error={errorAt('r-reason')}>
						{declineReasons.map((one, index) => (
							<label className="choice" key={one}>
								<input
									id={index === 0 ? 'r-reason' : undefined}
									type="radio"
									name="r-reason"
									checked={draft.reason === one}
									onChange={() => say({ reason: one })}
								/>
								<span>{answerWordsIn(language).reasons[one]}</span>
							</label>
						))}
					</Choices>
				)}
				{takesBetterDoor(answer) && <BetterDoor draft={draft} say={say} />}
				{takesTime(answer) && (
					<ProposedTime
						legend={form.time[answer]}
						day={draft.day}
						at={draft.at}
						error={errorAt('r-day')}
						onSay={(time) => say(time)}
					/>
				)}
				{answer !== undefined && (
					<>
						<fieldset className="field" aria-describedby="r-by-hint">
							<legend>{form.by[answer]}</legend>
							<p className="hint small" id="r-by-hint">
								{form.byHint} {form.allOptional}
							</p>
							<Field
								id="r-role"
								label={form.role}
								limit={packetLimits.line}
								value={draft.role}
								onValue={(role) => say({ role })}
							/>
							<Field
								id="r-email"
								label={form.email}
								limit={packetLimits.line}
								mode="email"
								autoComplete="email"
								value={draft.email}
								error={errorAt('r-email')}
								onValue={(email) => say({ email })}
							/>
							<Field
								id="r-phone"
								label={form.phone}
								limit={packetLimits.line}
								mode="tel"
								autoComplete="tel"
								value={draft.phone}
								error={errorAt('r-phone')}
								onValue={(phone) => say({ phone })}
							/>
						</fieldset>
						<Field
							id="r-words"
							label={form.words}
							limit={packetLimits.words}
							takesMore
							hint={form.wordsHint}
							isLong
							value={draft.words}
							error={errorAt('r-words')}
							onValue={(said) => say({ words: said })}
						/>
					</>
				)}
				<div className="onward">
					<button type="submit" className="action">
						{form.submit}
					</button>
				</div>
			</form>
		</section>
	);
}

/** A question with one answer; what is wrong with it stands under the question. */
function Choices({
	legend,
	field,
	error,
	children,
}: {
	readonly legend: string;
	readonly field: string;
	readonly error: FieldError | undefined;
	readonly children: ReactNode;
}) {
	return (
		<fieldset className="field" aria-describedby={error === undefined ? undefined : `${field}-error`}>
			<legend>{legend}</legend>
			<FieldMessage error={error} id={`${field}-error`} />
			<div>{children}</div>
		</fieldset>
	);
}

/** Who could help instead: a listed door, or a name in own words. */
function BetterDoor({ draft, say }: { readonly draft: AnswerDraft; readonly say: (part: Partial<AnswerDraft>) => void }) {
	const { words, data } = useIntroductions();
	const { form } = words.receive;
	const choices = findDoors(data, draft.better);
	return (
		<div className="field">
			<Combobox
				id="r-better"
				label={form.better}
				describedBy="r-better-hint"
				text={draft.better}
				choices={draft.betterDoor === undefined ? choices : []}
				status={form.betterStatus(choices.length)}
				// What was typed names no listed door until one is chosen.
				onText={(better) => say({ better, betterDoor: undefined })}
				onChoose={({ id, label, detail }) =>
					say({ betterDoor: id, better: detail === undefined ? label : `${label} (${detail})` })
				}
			/>
			<p className="hint small" id="r-better-hint">
				{form.betterHint}
			</p>
		</div>
	);
}

function problemWords(words: IntroductionReceiveWords['problems'], problem: AnswerProblem): string {
	switch (problem.code) {
		case 'words-too-long':
			return words[problem.code](problem.count, problem.limit);
		case 'email-form':
		case 'phone-form':
			return words[problem.code](problem.typed);
		default:
			return words[problem.code];
	}
}
