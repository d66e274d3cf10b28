import { addressOf } from '../i18n/address.ts';
import { FieldMessage, type FieldError } from '../island/errors.tsx';
import { useEditing } from './context.ts';
import { FieldView } from './FieldView.tsx';
import type { Proposed } from './kept-draft.ts';
import { lockedFields } from './sections.ts';

interface Props {
	readonly proposed: Proposed;
	readonly setProposed: (proposed: Proposed) => void;
	readonly errors: readonly FieldError[];
}

/** What only a new listing is asked: whether the rules hold for it, its short name, and whose it is. */
export function NewListingFields({ proposed, setProposed, errors }: Props) {
	const { id, rules } = proposed;
	const { labels, kind } = useEditing();
	const { words, language } = labels;
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const organization = lockedFields(kind).find(({ name }) => name === 'organization');
	return (
		<>
			<fieldset id="u-policy" tabIndex={-1} className="field">
				<legend>{words.policy.heading}</legend>
				<p>
					<a href={addressOf(language, 'about', 'inclusion-policy')}>{words.policy.link}</a>
				</p>
				<FieldMessage error={errorAt('u-policy')} id="u-policy-error" />
				{words.policy.rules.map((rule, index) => (
					<label className="choice" key={rule}>
						<input
							type="checkbox"
							checked={rules.includes(index)}
							onChange={(event) =>
								setProposed({
									id,
									rules: event.currentTarget.checked ? [...rules, index] : rules.filter((one) => one !== index),
								})
							}
						/>
						<span>{rule}</span>
					</label>
				))}
			</fieldset>
			<div className="field">
				<label htmlFor="u-id">{words.form.idTitle}</label>
				<p className="hint small" id="u-id-hint">
					{words.form.idHelp}
				</p>
				<FieldMessage error={errorAt('u-id')} id="u-id-error" />
				<input
					id="u-id"
					type="text"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					value={id}
					aria-describedby={errorAt('u-id') === undefined ? 'u-id-hint' : 'u-id-hint u-id-error'}
					aria-invalid={errorAt('u-id') === undefined ? undefined : true}
					onInput={(event) => setProposed({ id: event.currentTarget.value, rules })}
				/>
			</div>
			{organization !== undefined && <FieldView field={organization} steps={['organization']} />}
		</>
	);
}
