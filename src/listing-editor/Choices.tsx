import { FieldMessage } from '../island/errors.tsx';
import { fieldId } from './check.ts';
import { useEditing } from './context.ts';
import { asList, asText, valueIn, type Steps } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { choiceWords, helpOf, namesOf, shownAs, titleOf } from './labels.ts';

/** Longer lists are folded. */
const fewChoices = 8;
/** Longer lists scroll within their place. */
const manyNames = 40;

interface Props<Shape> {
	readonly field: Shape;
	readonly steps: Steps;
}

/** One of a closed list, or one of the directory's names. */
export function Select({ field, steps }: Props<FieldOf<'choice' | 'one-of'>>) {
	const { labels, draft, errors, set } = useEditing();
	const id = fieldId('en', steps);
	const value = asText(valueIn(draft, 'en', steps));
	const words = field.kind === 'choice' ? choiceWords(labels, field.path) : namesOf(labels, field.of, draft);
	const offered =
		field.kind === 'choice' ? field.words.map((word) => [word, shownAs(words, word)] as const) : Object.entries(words);
	const error = errors.get(id);
	const help = helpOf(labels, field);
	const described = [help === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
		.filter((one) => one !== undefined)
		.join(' ');
	return (
		<div className="field">
			<label htmlFor={id}>
				{titleOf(labels, field)}
				{!field.isRequired && <span className="soft optional"> ({labels.words.form.optional})</span>}
			</label>
			{help !== undefined && (
				<p className="hint small" id={`${id}-hint`}>
					{help}
				</p>
			)}
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			<select
				id={id}
				value={value}
				aria-describedby={described === '' ? undefined : described}
				aria-invalid={error === undefined ? undefined : true}
				onChange={(event) => set('en', steps, event.currentTarget.value)}
			>
				{(!field.isRequired || value === '') && <option value="">{labels.words.form.notSaid}</option>}
				{!offered.some(([word]) => word === value) && value !== '' && <option value={value}>{value}</option>}
				{offered.map(([word, shown]) => (
					<option key={word} value={word}>
						{shown}
					</option>
				))}
			</select>
		</div>
	);
}

/** Several of a closed list, or of the directory's names. Long lists are folded and say what is ticked. */
export function Checks({ field, steps }: Props<FieldOf<'choices' | 'some-of' | 'all-or-some'>>) {
	const { labels, draft, errors, set } = useEditing();
	const { words } = labels;
	const id = fieldId('en', steps);
	const value = valueIn(draft, 'en', steps);
	const chosen = asList(value).map(asText);
	const names = field.kind === 'choices' ? choiceWords(labels, field.path) : namesOf(labels, field.of, draft);
	const offered = field.kind === 'choices' ? field.words : Object.keys(names);
	const error = errors.get(id);
	const help = helpOf(labels, field);
	const isAll = field.kind === 'all-or-some' && value === field.all;
	// New ones go last: the order says which language comes first, and a tick taken out and put back changes nothing else.
	const choose = (word: string, isChosen: boolean) =>
		set('en', steps, isChosen ? [...chosen, word] : chosen.filter((one) => one !== word));
	const box = (word: string) => (
		<label className="choice" key={word}>
			<input type="checkbox" checked={chosen.includes(word)} onChange={(event) => choose(word, event.currentTarget.checked)} />
			<span>{shownAs(names, word)}</span>
		</label>
	);
	const isLong = offered.length > fewChoices;
	return (
		<fieldset id={id} tabIndex={-1} className="field" aria-describedby={error === undefined ? undefined : `${id}-error`}>
			<legend>
				{titleOf(labels, field)}
				{!field.isRequired && <span className="soft optional"> ({words.form.optional})</span>}
			</legend>
			{help !== undefined && <p className="hint small">{help}</p>}
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			{field.kind === 'all-or-some' && (
				<>
					<label className="choice">
						<input type="radio" name={id} checked={isAll} onChange={() => set('en', steps, field.all)} />
						<span>{words.wholeProvince(labels.data.province)}</span>
					</label>
					<label className="choice">
						<input type="radio" name={id} checked={!isAll} onChange={() => set('en', steps, [])} />
						<span>{words.form.some}</span>
					</label>
				</>
			)}
			{!isAll && isLong && (
				<details open={error !== undefined}>
					<summary>{chosen.length === 0 ? words.form.choose : chosen.map((word) => shownAs(names, word)).join(', ')}</summary>
					<div className={offered.length > manyNames ? 'long-list' : 'choices'}>{offered.map(box)}</div>
				</details>
			)}
			{!isAll && !isLong && <div className="choices">{offered.map(box)}</div>}
		</fieldset>
	);
}

/** Something that is so, or is not said. */
export function Tick({ field, steps }: Props<FieldOf<'yes'>>) {
	const { labels, draft, errors, set } = useEditing();
	const id = fieldId('en', steps);
	const error = errors.get(id);
	const help = helpOf(labels, field);
	const described = [help === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
		.filter((one) => one !== undefined)
		.join(' ');
	return (
		<div className="field">
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			<label className="choice">
				<input
					id={id}
					type="checkbox"
					checked={valueIn(draft, 'en', steps) === true}
					aria-describedby={described === '' ? undefined : described}
					aria-invalid={error === undefined ? undefined : true}
					onChange={(event) => set('en', steps, event.currentTarget.checked ? true : undefined)}
				/>
				<span>{titleOf(labels, field)}</span>
			</label>
			{help !== undefined && (
				<p className="hint small" id={`${id}-hint`}>
					{help}
				</p>
			)}
		</div>
	);
}
