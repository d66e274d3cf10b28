import { FieldMessage } from '../island/errors.tsx';
import { fieldId } from './check.ts';
import { useEditing } from './context.ts';
import { asList, moved, valueIn, withValue, type Draft, type Steps } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { Input } from './Input.tsx';
import { helpOf, titleOf } from './labels.ts';
import { languagesFor } from './Pairs.tsx';
import { pairsOf } from '../listing-update/pairs.ts';
import { RowButtons } from './Rows.tsx';
import type { JsonValue } from '../listing-update/json-value.ts';

/** A list of lines, in both languages side by side where it has French words. */
export function Lines({ field, steps }: { readonly field: FieldOf<'lines'>; readonly steps: Steps }) {
	const { labels, kind, draft, errors, change } = useEditing();
	const { form, inLanguage } = labels.words;
	const pair = pairsOf(kind).find(({ en }) => en === field.path);
	const id = fieldId('en', steps);
	const error = errors.get(id);
	const title = titleOf(labels, field);
	const help = helpOf(labels, field);
	const places = { en: steps, fr: pair?.fr.split('.') ?? [] };
	const files = pair === undefined ? (['en'] as const) : languagesFor(labels);
	const count = Math.max(...files.map((file) => asList(valueIn(draft, file, places[file])).length));
	/** Does the same to the list in each language, so that its lines stay partners. */
	const changeBoth = (next: (list: readonly JsonValue[]) => readonly JsonValue[]) =>
		change((now) =>
			files.reduce<Draft>((sum, file) => {
				const list = asList(valueIn(sum, file, places[file]));
				return withValue(sum, file, places[file], next(Array.from({ length: count }, (_, index) => list[index] ?? '')));
			}, now),
		);
	const add = () => {
		changeBoth((list) => [...list, '']);
		const first = files[0] ?? 'en';
		requestAnimationFrame(() => document.getElementById(fieldId(first, [...places[first], count]))?.focus());
	};
	return (
		<fieldset id={id} tabIndex={-1} className="field lines">
			<legend>
				{title}
				{!field.isRequired && <span className="soft optional"> ({form.optional})</span>}
			</legend>
			{help !== undefined && <p className="hint small">{help}</p>}
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			{Array.from({ length: count }, (_, index) => (
				<div className="line-row" key={index}>
					<div className={pair === undefined ? undefined : 'pair'}>
						{files.map((file) => (
							<Input
								key={file}
								file={file}
								{...(pair === undefined ? {} : { lang: file })}
								steps={[...places[file], index]}
								label={
									pair === undefined ? form.number(title, index + 1) : `${form.number(title, index + 1)} (${inLanguage[file]})`
								}
							/>
						))}
					</div>
					<RowButtons
						id={id}
						name={form.number(title, index + 1)}
						index={index}
						count={count}
						onMove={(to) => changeBoth((list) => moved(list, index, to))}
						onRemove={() => changeBoth((list) => list.filter((_, at) => at !== index))}
					/>
				</div>
			))}
			<button type="button" className="action second small-action" id={`${id}-add`} onClick={add}>
				{form.addLine}
				<span className="visually-hidden">
					{labels.words.colon}
					{title}
				</span>
			</button>
		</fieldset>
	);
}
