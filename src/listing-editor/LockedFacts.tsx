import { useEditing } from './context.ts';
import { valueIn, type Draft } from './draft.ts';
import { titleOf } from './labels.ts';
import { lockedFields } from './sections.ts';
import { valueInWords } from './value-words.ts';

/** What only the steward changes. */
export function LockedFacts({ before }: { readonly before: Draft }) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const facts = lockedFields(kind).flatMap((field) => {
		const value = valueIn(before, 'en', [field.name]);
		return value === undefined ? [] : [{ title: titleOf(labels, field), said: valueInWords(labels, field, value, before) }];
	});
	if (facts.length === 0) return null;
	return (
		<details className="section">
			<summary>
				<h2>{words.form.factsHeading}</h2>
			</summary>
			<p className="hint small">{words.form.factsLead}</p>
			<dl className="answers">
				{facts.map(({ title, said }) => (
					<div key={title}>
						<dt>{title}</dt>
						<dd>{said}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
