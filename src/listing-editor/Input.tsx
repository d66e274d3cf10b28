import { FieldMessage } from '../island/errors.tsx';
import type { SiteLanguage, UpdateFileName } from '../schema/vocabulary.ts';
import { fieldId } from './check.ts';
import { useEditing } from './context.ts';
import { asText, valueIn, type Steps } from './draft.ts';
import type { TextForm } from './fields.ts';

interface Props {
	readonly file?: UpdateFileName;
	readonly steps: Steps;
	readonly label: string;
	readonly help?: string | undefined;
	readonly form?: TextForm | 'number';
	readonly isLong?: boolean;
	readonly isRequired?: boolean;
	/** Language of what is typed, where the field is one of a pair. */
	readonly lang?: SiteLanguage;
	/** Characters that fit, for fields that people fill to the brim. */
	readonly most?: number | undefined;
}

const keyboards = {
	line: 'text',
	email: 'email',
	phone: 'tel',
	web: 'url',
	day: 'text',
	'rough-date': 'text',
	number: 'numeric',
} as const;

/** A field to type in: text, a number, a day, an address. */
export function Input({ file = 'en', steps, label, help, form = 'line', isLong = false, isRequired = true, lang, most }: Props) {
	const { labels, draft, errors, set } = useEditing();
	const { words } = labels;
	const id = fieldId(file, steps);
	const value = asText(valueIn(draft, file, steps));
	const error = errors.get(id);
	const hints = {
		line: undefined,
		email: undefined,
		day: undefined,
		number: undefined,
		phone: words.form.phoneHint,
		web: words.form.webHint,
		'rough-date': words.form.roughDateHint,
	};
	const hint = [help, hints[form]].filter((one) => one !== undefined).join(' ');
	const described = [hint === '' ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
		.filter((one) => one !== undefined)
		.join(' ');
	const write = (text: string) => set(file, steps, form === 'number' && /^\d{1,9}$/.test(text.trim()) ? Number(text) : text);
	const shared = {
		id,
		value,
		lang,
		'aria-describedby': described === '' ? undefined : described,
		'aria-invalid': error === undefined ? undefined : (true as const),
	};
	return (
		<div className="field">
			<label htmlFor={id}>
				{label}
				{!isRequired && <span className="soft optional"> ({words.form.optional})</span>}
			</label>
			{hint !== '' && (
				<p className="hint small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			{isLong ? (
				<textarea {...shared} rows={most === undefined ? 7 : 3} onInput={(event) => write(event.currentTarget.value)} />
			) : (
				<input
					{...shared}
					className={form === 'number' || form === 'rough-date' ? 'short' : undefined}
					type={form === 'day' ? 'date' : 'text'}
					inputMode={keyboards[form]}
					autoComplete="off"
					onInput={(event) => write(event.currentTarget.value)}
				/>
			)}
		</div>
	);
}
