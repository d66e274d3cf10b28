import type { FieldError } from '../island/errors.tsx';
import { useEditing } from './context.ts';
import { asText, valueIn } from './draft.ts';
import { FieldView } from './FieldView.tsx';
import { textPath, type Section } from './sections.ts';
import { TextBelow } from './TextBelow.tsx';

/** A part of the form that folds. It stands open where something in it is wrong. */
export function SectionView({
	section,
	isFirst,
	errors,
}: {
	readonly section: Section;
	readonly isFirst: boolean;
	readonly errors: readonly FieldError[];
}) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const isFaulty = errors.some(({ field }) =>
		section.fields.some((one) => {
			const name = one === textPath ? textPath : one.name;
			return [`u-en-${name}`, `u-fr-${name}`, ...(frenchNames[name] ?? []).map((french) => `u-fr-${french}`)].some(
				(start) => field === start || field.startsWith(`${start}-`),
			);
		}),
	);
	return (
		<details className="section" open={isFirst || isFaulty}>
			<summary>
				<h2>{words.sections[section.name]}</h2>
			</summary>
			{section.name === 'contact' && kind === 'services' && <ContactOfOrganization />}
			{section.fields.map((field) =>
				field === textPath ? <TextBelow key={field} /> : <FieldView key={field.path} field={field} steps={[field.name]} />,
			)}
		</details>
	);
}

/** Names in the French file of what stands deeper in the English one. */
const frenchNames: Readonly<Record<string, readonly string[]>> = {
	access: ['steps', 'bring'],
	eligibility: ['conditions'],
	cost: ['cost'],
};

/** A service has no phone of its own: its organization has. */
function ContactOfOrganization() {
	const { labels, draft } = useEditing();
	const { words, data } = labels;
	const id = asText(valueIn(draft, 'en', ['organization']));
	const name = data.organizations[id];
	if (name === undefined) return null;
	return (
		<p className="hint">
			{words.form.serviceContact(name)} <a href={`?id=${id}`}>{words.form.serviceContactLink}</a>
		</p>
	);
}
