import { useState } from 'react';
import {
	employerKinds,
	ownerGroups,
	serviceLanguages,
	siteLanguages,
	voices,
	type ServiceLanguage,
} from '../schema/vocabulary.ts';
import { languageNames } from '../i18n/plan-names.ts';
import { useWizard } from './context.ts';
import { FieldMessage, type FieldError } from '../island/errors.tsx';
import { headcountOf } from './headcount.ts';
import { OpenFile } from './OpenFile.tsx';
import { PlaceField, placeFieldId } from './PlaceField.tsx';
import { placeMeant } from './places.ts';
import { SectorField } from './SectorField.tsx';
import type { WizardState } from './state.ts';
import { StepFrame } from './StepFrame.tsx';

const employeesFieldId = 'w-employees';
const languagesId = 'w-part-languages';

/** Step 1: who answers, where, and what kind of workplace. Only the place must be answered, and may be declined. */
export function WhereStep() {
	const { words, state, dispatch, voice, questions } = useWizard();
	const { where, errors: errorWords } = words;
	const { summary } = state;
	const [place, setPlace] = useState(summary.employer?.community ?? '');
	const [employees, setEmployees] = useState(summary.employer?.employees?.toString() ?? '');
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	// Open from the start where something in it was said or is to be changed; after that it is the reader's.
	const [isMoreOpen] = useState(() => isMoreSaid(state, where.asksLanguages));
	const errorAt = (field: string) => errors.find((error) => error.field === field);

	const goOn = () => {
		const meant = placeMeant(questions.counties, place);
		const isPlaceKnown = summary.employer?.county !== undefined || state.isPlaceDeclined || meant !== undefined;
		const found: FieldError[] = [];
		if (!isPlaceKnown)
			found.push({
				field: placeFieldId,
				message: place.trim() === '' ? errorWords.placeMissing : errorWords.placeUnknown(place.trim()),
			});
		if (headcountOf(employees) === 'wrong')
			found.push({ field: employeesFieldId, message: errorWords.employees(employees.trim()) });
		setErrors(found);
		if (found.length > 0) {
			setRefusals(refusals + 1);
			return;
		}
		if (summary.employer?.county === undefined && !state.isPlaceDeclined && meant?.county !== undefined)
			dispatch({ type: 'place-said', county: meant.county, community: meant.community });
		dispatch({ type: 'continued' });
	};

	return (
		<StepFrame title={where.title[voice]} errors={errors} refusals={refusals} onContinue={goOn}>
			<fieldset id="w-part-voice" tabIndex={-1}>
				<legend>
					<h2>{where.voice}</h2>
				</legend>
				{voices.map((one) => (
					<label className="choice" key={one}>
						<input
							type="radio"
							name="w-voice"
							checked={voice === one}
							onChange={() => dispatch({ type: 'voice-said', voice: one })}
						/>
						<span>{where.voices[one]}</span>
					</label>
				))}
				{summary.voice === 'practitioner' && <OpenFile />}
			</fieldset>
			<PlaceField text={place} onText={setPlace} error={errorAt(placeFieldId)} />
			<section aria-labelledby="w-about">
				<h2 id="w-about">{where.about}</h2>
				<p className="hint">{words.optional}</p>
				<SectorField />
				<div className="field" id="w-part-employees" tabIndex={-1}>
					<label htmlFor={employeesFieldId}>{where.employees}</label>
					<p className="hint" id="w-employees-hint">
						{where.employeesHint}
					</p>
					<FieldMessage error={errorAt(employeesFieldId)} id="w-employees-error" />
					<input
						id={employeesFieldId}
						type="text"
						inputMode="numeric"
						enterKeyHint={where.asksLanguages ? 'next' : 'done'}
						autoComplete="off"
						maxLength={12}
						className="short"
						value={employees}
						aria-describedby={errorAt(employeesFieldId) === undefined ? 'w-employees-hint' : 'w-employees-hint w-employees-error'}
						aria-invalid={errorAt(employeesFieldId) === undefined ? undefined : true}
						onChange={(event) => {
							const headcount = headcountOf(event.currentTarget.value);
							setEmployees(event.currentTarget.value);
							dispatch({ type: 'employees-said', employees: headcount === 'wrong' ? undefined : headcount });
						}}
						onKeyDown={(event) => {
							// Where the languages are asked outright, the key that says "next" must not jump over them.
							if (event.key !== 'Enter' || !where.asksLanguages) return;
							event.preventDefault();
							document.querySelector<HTMLInputElement>(`#${languagesId} input`)?.focus();
						}}
					/>
				</div>
				{where.asksLanguages && <LanguagesField />}
				{/* Set apart as a field is: a thumb is wide. */}
				<details className="field" open={isMoreOpen}>
					<summary>
						{where.more}
						<span className="small sentence">{where.moreHint}</span>
					</summary>
					<OwnersField />
					<KindField />
					{!where.asksLanguages && <LanguagesField />}
				</details>
			</section>
		</StepFrame>
	);
}

function isMoreSaid({ summary: { employer }, focus }: WizardState, asksLanguages: boolean): boolean {
	const isLanguageIn = !asksLanguages && (employer?.languages !== undefined || focus === languagesId);
	const isSaid = employer?.kind !== undefined || employer?.owners !== undefined;
	return isLanguageIn || isSaid || ['w-part-kind', 'w-part-owners'].includes(focus ?? '');
}

function KindField() {
	const { words, state, dispatch } = useWizard();
	const { where } = words;
	const chosen = state.summary.employer?.kind;
	return (
		<fieldset id="w-part-kind" tabIndex={-1} className="field">
			<legend>{where.kind}</legend>
			<div className="choices">
				{employerKinds.map((kind) => (
					<label className="choice" key={kind}>
						<input type="radio" name="w-kind" checked={chosen === kind} onChange={() => dispatch({ type: 'kind-said', kind })} />
						<span>{where.kinds[kind]}</span>
					</label>
				))}
			</div>
			{chosen !== undefined && (
				<button type="button" className="plain-button" onClick={() => dispatch({ type: 'kind-said', kind: undefined })}>
					{words.clear}
				</button>
			)}
		</fieldset>
	);
}

function OwnersField() {
	const { words, state, dispatch } = useWizard();
	const chosen = state.summary.employer?.owners ?? [];
	return (
		<fieldset id="w-part-owners" tabIndex={-1} className="field" aria-describedby="w-owners-hint">
			<legend>{words.where.owners}</legend>
			<p className="hint" id="w-owners-hint">
				{words.where.ownersHint}
			</p>
			<div className="choices">
				{ownerGroups.map((group) => (
					<label className="choice" key={group}>
						<input type="checkbox" checked={chosen.includes(group)} onChange={() => dispatch({ type: 'owner-toggled', group })} />
						<span>{words.where.ownerGroups[group]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function LanguagesField() {
	const { words, state, dispatch, voice, language } = useWizard();
	const chosen = state.summary.employer?.languages ?? [];
	// The two of the site, the page's own first; the others are one tap away.
	const near = siteLanguages.toSorted((a, b) => Number(b === language) - Number(a === language));
	const others = serviceLanguages.filter((one) => !near.some((other) => other === one));
	const [isOthersOpen] = useState(() => others.some((one) => chosen.includes(one)));
	const choice = (one: ServiceLanguage) => (
		<label className="choice" key={one}>
			<input
				type="checkbox"
				checked={chosen.includes(one)}
				onChange={() => dispatch({ type: 'language-toggled', language: one })}
			/>
			<span>{capital(languageNames[language][one])}</span>
		</label>
	);
	return (
		<fieldset id={languagesId} tabIndex={-1} className="field" aria-describedby="w-languages-hint">
			<legend>{words.where.languages[voice]}</legend>
			<p className="hint" id="w-languages-hint">
				{words.where.languagesHint}
			</p>
			<div className="choices">{near.map(choice)}</div>
			<details open={isOthersOpen}>
				<summary>{words.where.otherLanguages}</summary>
				<div className="choices">{others.map(choice)}</div>
			</details>
		</fieldset>
	);
}

function capital(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
