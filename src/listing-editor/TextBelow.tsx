import { FieldMessage } from '../island/errors.tsx';
import { useEditing } from './context.ts';
import { languagesFor } from './Pairs.tsx';

/** The text below the facts, in both languages. */
export function TextBelow() {
	const { labels, errors, draft, change } = useEditing();
	const { words } = labels;
	return (
		<div className="pair">
			{languagesFor(labels).map((language, index) => {
				const id = `u-${language}-text`;
				const error = errors.get(id);
				return (
					<div className="field" key={language}>
						<label htmlFor={id}>{`${words.text.title} (${words.inLanguage[language]})`}</label>
						<p className="hint small" id={`${id}-hint`}>
							{index === 0 ? words.text.help : words.otherLanguageHint}
						</p>
						<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
						<textarea
							id={id}
							lang={language}
							rows={9}
							value={draft[language].text}
							aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
							aria-invalid={error === undefined ? undefined : true}
							onInput={(event) => {
								const text = event.currentTarget.value;
								change((now) => ({ ...now, [language]: { ...now[language], text } }));
							}}
						/>
					</div>
				);
			})}
		</div>
	);
}
