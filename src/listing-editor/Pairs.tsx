import type { SiteLanguage } from '../schema/vocabulary.ts';
import { useEditing } from './context.ts';
import { asText, valueIn, type Steps } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { Input } from './Input.tsx';
import { helpOf, titleOf, type Labels } from './labels.ts';
import type { Pair } from '../listing-update/pairs.ts';

/** Texts from this length on are typed in a field of several lines. */
const longText = 160;

/** Both languages, that of the reader first. */
export function languagesFor({ language }: Labels): readonly SiteLanguage[] {
	return language === 'en' ? ['en', 'fr'] : ['fr', 'en'];
}

/** A field in English and in French, side by side. */
export function PairOfInputs({ field, pair }: { readonly field: FieldOf<'text'>; readonly pair: Pair }) {
	const { labels } = useEditing();
	const { words } = labels;
	return (
		<div className="pair">
			{languagesFor(labels).map((language, index) => (
				<Input
					key={language}
					file={language}
					lang={language}
					steps={pair[language].split('.')}
					label={`${titleOf(labels, field)} (${words.inLanguage[language]})`}
					help={index === 0 ? helpOf(labels, field) : pair.isName === true ? undefined : words.otherLanguageHint}
					isRequired={field.isRequired && index === 0}
					isLong={(field.most ?? 0) >= longText && pair.isName !== true}
					most={field.most}
				/>
			))}
		</div>
	);
}

/** The name of a desk: French keeps it by the desk's id. */
export function DeskName({ field, steps }: { readonly field: FieldOf<'text'>; readonly steps: Steps }) {
	const { labels, draft } = useEditing();
	const id = asText(valueIn(draft, 'en', [...steps.slice(0, -1), 'id']));
	return (
		<div className="pair">
			{languagesFor(labels).map((language, index) => (
				<Input
					key={language}
					file={language}
					lang={language}
					steps={language === 'en' ? steps : ['doors', id]}
					label={`${titleOf(labels, field)} (${labels.words.inLanguage[language]})`}
					help={index === 0 ? helpOf(labels, field) : undefined}
					isRequired={index === 0}
				/>
			))}
		</div>
	);
}
