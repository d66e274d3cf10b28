import { useState } from 'react';
import { FieldMessage, type FieldError } from '../../island/errors.tsx';
import { packetLimits } from '../../schema/limits.ts';
import { voices } from '../../schema/vocabulary.ts';
import { toggled } from '../../wizard/answers.ts';
import { useIntroductions } from '../context.ts';
import { AboutChoice } from './AboutChoice.tsx';
import { useWriting } from './context.ts';
import { problemsInChoice, problemsInReach } from './draft-problems.ts';
import { FactorChoice } from './FactorChoice.tsx';
import { Field } from '../Field.tsx';
import { fieldErrors, fieldId } from './field-errors.ts';
import { MoreWords } from './MoreWords.tsx';
import { needsOffered } from './needs-offered.ts';
import { ReachFields } from './ReachFields.tsx';
import { StaysHere } from './StaysHere.tsx';
import { StepFrame } from './StepFrame.tsx';

/** What travels: the needs that this door answers, and whatever else somebody ticks or writes. An employer also says how to be reached. */
export function ChooseStep() {
	const { words, data } = useIntroductions();
	const { draft, door, goTo, edit } = useWriting();
	const { choose } = words.write;
	const isOwn = draft.voice === 'employer';
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	// As it was when the step was opened: a need whose tick is taken away stays where it is.
	const [offered] = useState(() => needsOffered(draft, data));
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const goOn = () => {
		const found = fieldErrors([...problemsInChoice(draft), ...(isOwn ? problemsInReach(draft) : [])], words.write);
		setErrors(found);
		if (found.length > 0) setRefusals(refusals + 1);
		else goTo(isOwn ? 'consent' : 'reach');
	};
	return (
		<StepFrame title={choose.title[draft.voice]} step="choose" errors={errors} refusals={refusals} onContinue={goOn}>
			<p>
				{choose.lead[draft.voice]} <strong>{words.write.to(door.desk, door.organization)}</strong>
			</p>
			<p className="hint">{choose.least}</p>
			{draft.summary?.voice === undefined && (
				<fieldset>
					<legend>
						<h2>{choose.voice}</h2>
					</legend>
					{voices.map((voice) => (
						<label className="choice" key={voice}>
							<input type="radio" name="i-voice" checked={draft.voice === voice} onChange={() => edit({ voice })} />
							<span>{choose.voices[voice]}</span>
						</label>
					))}
				</fieldset>
			)}
			<fieldset
				id={fieldId('needs')}
				tabIndex={-1}
				aria-describedby={errorAt(fieldId('needs')) === undefined ? undefined : 'i-needs-error'}
			>
				<legend>
					<h2>{choose.needs[draft.voice]}</h2>
				</legend>
				<FieldMessage error={errorAt(fieldId('needs'))} id="i-needs-error" />
				<NeedChoices needs={offered.first} />
				{offered.more.length > 0 && (
					<details open={offered.more.some((need) => draft.chosen.needs.includes(need))}>
						<summary>{choose.moreNeeds(offered.more.length)}</summary>
						<NeedChoices needs={offered.more} />
					</details>
				)}
			</fieldset>
			<Field
				id="i-words-need"
				label={`${choose.words[draft.voice]} (${words.write.optional})`}
				value={draft.words.need}
				limit={packetLimits.words}
				isLong
				onValue={(need) => edit({ words: { ...draft.words, need } })}
			/>
			<AboutChoice error={errorAt(fieldId('about-employer'))} />
			<FactorChoice />
			<MoreWords />
			{isOwn && (
				<section aria-labelledby="i-reach">
					<h2 id="i-reach">{words.write.reach.title.employer}</h2>
					<ReachFields errorAt={errorAt} />
				</section>
			)}
			<StaysHere named={offered.named} />
		</StepFrame>
	);
}

function NeedChoices({ needs }: { readonly needs: readonly string[] }) {
	const { words, data } = useIntroductions();
	const { draft, edit } = useWriting();
	const { chosen, summary } = draft;
	return (
		<div className={needs.length > 6 ? 'choices wide' : undefined}>
			{needs.map((need) => (
				<label className="choice" key={need}>
					<input
						type="checkbox"
						checked={chosen.needs.includes(need)}
						onChange={() => edit({ chosen: { ...chosen, needs: [...toggled(chosen.needs, need)] } })}
					/>
					<span>
						{data.needs[need] ?? need}
						{summary?.urgent?.includes(need) === true && <span className="tag">{words.write.choose.urgent}</span>}
					</span>
				</label>
			))}
		</div>
	);
}
