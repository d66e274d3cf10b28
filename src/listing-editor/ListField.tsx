import { useState } from 'react';
import { FieldMessage } from '../island/errors.tsx';
import { isRecord, type JsonRecord, type JsonValue } from '../listing-update/json-value.ts';
import { fieldId } from './check.ts';
import { useEditing } from './context.ts';
import { asList, asText, moved, valueIn, type Steps } from './draft.ts';
import { standInFor } from './entry-ids.ts';
import { FieldView } from './FieldView.tsx';
import type { FieldOf } from './fields.ts';
import { helpOf, titleOf } from './labels.ts';
import { Select } from './Choices.tsx';
import { RowButtons } from './Rows.tsx';
import { entryName, fieldsIn } from './value-words.ts';

/** Entries that are folded where there are more of them than this. */
const fewEntries = 2;

/** A list of groups: offices, desks with their channels, sources, intake windows. */
export function ListField({ field, steps }: { readonly field: FieldOf<'list'>; readonly steps: Steps }) {
	const { labels, draft, errors, set } = useEditing();
	const { form } = labels.words;
	const [added, setAdded] = useState<number>();
	const id = fieldId('en', steps);
	const entries = asList(valueIn(draft, 'en', steps));
	const error = errors.get(id);
	const help = helpOf(labels, field);
	const oneTitle = titleOf(labels, field.entry);
	const add = () => {
		set('en', steps, [
			...entries,
			emptyEntry(
				field,
				entries.map((entry) => (isRecord(entry) ? asText(entry['id']) : '')),
			),
		]);
		setAdded(entries.length);
		requestAnimationFrame(() => {
			const entry = document.getElementById(fieldId('en', [...steps, entries.length]));
			entry?.querySelector<HTMLElement>('input, select, textarea')?.focus();
		});
	};
	return (
		<fieldset id={id} tabIndex={-1} className="field entries">
			<legend>
				{titleOf(labels, field)}
				{!field.isRequired && <span className="soft optional"> ({form.optional})</span>}
			</legend>
			{help !== undefined && <p className="hint small">{help}</p>}
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			{entries.map((entry, index) => {
				const entryId = fieldId('en', [...steps, index]);
				const name = entryName(labels, field.entry, entry, draft);
				const title = form.number(oneTitle, index + 1);
				const isOpen =
					entries.length <= fewEntries || added === index || [...errors.keys()].some((key) => key.startsWith(`${entryId}-`));
				return (
					<details key={index} id={entryId} className="entry" open={isOpen || steps.length > 1}>
						<summary>{name === undefined ? title : `${title}${labels.words.colon}${name}`}</summary>
						<EntryFields field={field} steps={[...steps, index]} entry={isRecord(entry) ? entry : {}} />
						<RowButtons
							id={id}
							name={title}
							index={index}
							count={entries.length}
							onMove={(to) => {
								setAdded(undefined);
								set('en', steps, moved(entries, index, to));
							}}
							onRemove={() => {
								setAdded(undefined);
								set(
									'en',
									steps,
									entries.filter((_, at) => at !== index),
								);
							}}
						/>
					</details>
				);
			})}
			<button type="button" className="action second small-action" id={`${id}-add`} onClick={add}>
				{form.add(oneTitle)}
			</button>
		</fieldset>
	);
}

function EntryFields({
	field,
	steps,
	entry,
}: {
	readonly field: FieldOf<'list'>;
	readonly steps: Steps;
	readonly entry: JsonRecord;
}) {
	const { entry: shape } = field;
	if (shape.kind === 'group')
		return shape.fields.map((one) => <FieldView key={one.path} field={one} steps={[...steps, one.name]} />);
	const [word, ...rest] = fieldsIn(shape, entry);
	if (word?.kind !== 'choice') return null;
	return (
		<div className="variant">
			<Select field={{ ...word, words: Object.keys(shape.options) }} steps={[...steps, word.name]} />
			{rest.map((one) => (
				<FieldView key={one.path} field={one} steps={[...steps, one.name]} />
			))}
		</div>
	);
}

/** A new entry: what nobody types stands there already. */
function emptyEntry({ entry, name }: FieldOf<'list'>, taken: readonly string[]): JsonRecord {
	if (entry.kind === 'variants') return { [entry.by]: Object.keys(entry.options)[0] ?? '', value: '' };
	const fields = entry.fields.flatMap((field): (readonly [string, JsonValue])[] => {
		if (field.kind === 'id') return [[field.name, standInFor(name === 'offices' ? 'office' : 'desk', taken)]];
		if (field.kind === 'list' && field.isRequired) return [[field.name, []]];
		return field.isRequired ? [[field.name, '']] : [];
	});
	return Object.fromEntries(fields);
}
