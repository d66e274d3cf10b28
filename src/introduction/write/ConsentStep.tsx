import { useState } from 'react';
import type { FieldError } from '../../island/errors.tsx';
import { FieldMessage } from '../../island/errors.tsx';
import { consentMonths } from '../../hand-off/choices.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { consentLines } from '../../i18n/packet-letter.ts';
import { packetNamesOf } from '../../i18n/packet-told.ts';
import { packetLimits } from '../../schema/limits.ts';
import { addMonths } from '../../trust/days.ts';
import { useIntroductions } from '../context.ts';
import { PacketView } from '../PacketView.tsx';
import { useWriting } from './context.ts';
import { problemsInConsent } from './draft-problems.ts';
import { Field } from '../Field.tsx';
import { fieldErrors, fieldId } from './field-errors.ts';
import { packHere } from './packing.ts';
import { StepFrame } from './StepFrame.tsx';

const ways = ['in-person', 'by-phone', 'in-writing'] as const;

/** Exactly what the desk will see, the words of consent, and who agreed. Without agreement, the way leads off kindly. */
export function ConsentStep() {
	const { words, data, language } = useIntroductions();
	const { id, draft, door, today, edit, agree, goTo } = useWriting();
	const { consent: said } = words.write;
	const { consent, voice } = draft;
	const isOwn = voice === 'employer';
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const [day, setDay] = useState(consent.given ?? today);
	const months = consent.months ?? consentMonths.usual;
	const packet = packHere(id, draft, data, today);
	const goOn = () => {
		const { given: _given, ...rest } = consent;
		const said = { ...draft, consent: day === '' ? rest : { ...rest, given: day } };
		const found = fieldErrors(problemsInConsent(said, today), words.write);
		setErrors(found);
		if (found.length > 0) setRefusals(refusals + 1);
		else agree(packet);
	};
	const change = (more: Partial<typeof consent>) => edit({ consent: { ...consent, ...more } });
	return (
		<StepFrame
			title={said.title[voice]}
			step="consent"
			errors={errors}
			refusals={refusals}
			onContinue={goOn}
			onward={said.agreed[voice]}
			beside={
				<button type="button" className="action second" onClick={() => goTo('not-agreed')}>
					{said.notAgreed[voice]}
				</button>
			}
		>
			<section className="seen" aria-labelledby="i-seen">
				<h2 id="i-seen">{said.preview(door.organization)}</h2>
				<PacketView packet={packet} data={data} level={3} without={['consent']} />
			</section>
			<section aria-labelledby="i-consent">
				<h2 id="i-consent">{said.read[voice]}</h2>
				<dl className="consent">
					{consentLines(packet, packetNamesOf(data)).map(([label, text]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			</section>
			<fieldset>
				<legend>
					<h2>{said.months}</h2>
				</legend>
				{consentMonths.choices.map((count) => (
					<label className="choice" key={count}>
						<input type="radio" name="i-months" checked={months === count} onChange={() => change({ months: count })} />
						<span>{said.month(count, dateInWords(addMonths(today, count), language))}</span>
					</label>
				))}
			</fieldset>
			{!isOwn && (
				<section aria-labelledby="i-agreement">
					<h2 id="i-agreement">{said.agreement}</h2>
					<Field
						id={fieldId('consent-by')}
						label={said.by}
						hint={said.byHint}
						value={consent.by}
						limit={packetLimits.line}
						error={errorAt(fieldId('consent-by'))}
						onValue={(by) => change({ by })}
					/>
					<fieldset
						className="field"
						id={fieldId('consent-how')}
						tabIndex={-1}
						aria-describedby={errorAt(fieldId('consent-how')) === undefined ? undefined : 'i-how-error'}
					>
						<legend>{said.how}</legend>
						<FieldMessage error={errorAt(fieldId('consent-how'))} id="i-how-error" />
						<div className="choices">
							{ways.map((how) => (
								<label className="choice" key={how}>
									<input type="radio" name="i-how" checked={consent.how === how} onChange={() => change({ how })} />
									<span>{said.ways[how]}</span>
								</label>
							))}
						</div>
					</fieldset>
					<DayAgreed
						error={errorAt(fieldId('consent-given'))}
						day={day}
						onDay={(given) => {
							setDay(given);
							if (given !== '') change({ given });
						}}
					/>
				</section>
			)}
		</StepFrame>
	);
}

function DayAgreed({
	error,
	day,
	onDay,
}: {
	readonly error: FieldError | undefined;
	readonly day: string;
	readonly onDay: (day: string) => void;
}) {
	const { words } = useIntroductions();
	const { today } = useWriting();
	const id = fieldId('consent-given');
	return (
		<div className="field">
			<label htmlFor={id}>{words.write.consent.given}</label>
			<FieldMessage error={error} id={`${id}-error`} />
			<input
				id={id}
				type="date"
				max={today}
				value={day}
				aria-invalid={error === undefined ? undefined : true}
				aria-describedby={error === undefined ? undefined : `${id}-error`}
				onChange={(event) => onDay(event.currentTarget.value)}
			/>
		</div>
	);
}
