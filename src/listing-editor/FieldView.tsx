import { Checks, Select, Tick } from './Choices.tsx';
import { useEditing } from './context.ts';
import type { Steps } from './draft.ts';
import type { Field } from './fields.ts';
import { Input } from './Input.tsx';
import { helpOf, titleOf } from './labels.ts';
import { Lines } from './Lines.tsx';
import { ListField } from './ListField.tsx';
import { Needs } from './Needs.tsx';
import { DeskName, PairOfInputs } from './Pairs.tsx';
import { pairsOf } from '../listing-update/pairs.ts';
import { lockedPaths } from './sections.ts';

interface Props {
	readonly field: Field;
	readonly steps: Steps;
}

/** Any field of a listing, as its schema describes it. */
export function FieldView({ field, steps }: Props) {
	const { labels, kind } = useEditing();
	if (lockedPaths.has(field.path) && field.path !== 'organization') return null;
	const title = titleOf(labels, field);
	const help = helpOf(labels, field);
	switch (field.kind) {
		case 'id':
			return null;
		case 'text': {
			if (field.path === 'doors[].name') return <DeskName field={field} steps={steps} />;
			const pair = pairsOf(kind).find(({ en }) => en === field.path);
			if (pair !== undefined) return <PairOfInputs field={field} pair={pair} />;
			return <Input steps={steps} label={title} help={help} form={field.form} isRequired={field.isRequired} most={field.most} />;
		}
		case 'number':
			return <Input steps={steps} label={title} help={help} form="number" isRequired={field.isRequired} />;
		case 'choice':
		case 'one-of':
			return <Select field={field} steps={steps} />;
		case 'choices':
		case 'some-of':
		case 'all-or-some':
			return <Checks field={field} steps={steps} />;
		case 'yes':
			return <Tick field={field} steps={steps} />;
		case 'lines':
			return <Lines field={field} steps={steps} />;
		case 'list':
			return field.path === 'needs' ? <Needs steps={steps} /> : <ListField field={field} steps={steps} />;
		case 'variants':
			return null;
		case 'group':
			return (
				<fieldset className={`group ${field.fields.every((one) => one.kind === 'number') ? 'row' : ''}`}>
					<legend className={steps.length === 1 ? 'visually-hidden' : undefined}>{title}</legend>
					{help !== undefined && <p className="hint small">{help}</p>}
					{field.fields.map((one) => (
						<FieldView key={one.path} field={one} steps={[...steps, one.name]} />
					))}
				</fieldset>
			);
	}
}
