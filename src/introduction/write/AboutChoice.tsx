import type { FieldError } from '../../island/errors.tsx';
import { packetWordsIn } from '../../i18n/packet-words.ts';
import { packetLimits } from '../../schema/limits.ts';
import type { AboutField } from '../../hand-off/what-travels.ts';
import { toggled } from '../../wizard/answers.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';
import { Field } from '../Field.tsx';
import { fieldId } from './field-errors.ts';

/** Facts about the employer, none of them ticked at first, each with what it says. */
export function AboutChoice({ error }: { readonly error: FieldError | undefined }) {
	const { words, language, data } = useIntroductions();
	const { draft, edit } = useWriting();
	const { choose } = words.write;
	const { employees, kinds } = packetWordsIn(language);
	const { chosen, summary } = draft;
	const { county, community, sector, employees: headcount, kind } = summary?.employer ?? {};
	const known: readonly (readonly [AboutField, string | undefined])[] = [
		['community', community],
		['county', county === undefined ? undefined : data.counties[county]],
		['sector', sector === undefined ? undefined : data.sectors[sector]],
		['employees', headcount === undefined ? undefined : employees(headcount)],
		['kind', kind === undefined ? undefined : kinds[kind]],
	];
	const box = (field: AboutField, text: string | undefined) => (
		<label className="choice" key={field}>
			<input
				type="checkbox"
				checked={chosen.about.includes(field)}
				onChange={() => edit({ chosen: { ...chosen, about: [...toggled(chosen.about, field)] } })}
			/>
			<span>
				{choose.fields[field]}
				{text !== undefined && (
					<>
						{packetWordsIn(language).colon}
						<strong>{text}</strong>
					</>
				)}
			</span>
		</label>
	);
	return (
		<fieldset>
			<legend>
				<h2>{choose.about[draft.voice]}</h2>
			</legend>
			{box('employer', undefined)}
			{chosen.about.includes('employer') && (
				<div className="inset">
					<Field
						id={fieldId('about-employer')}
						label={choose.name}
						value={draft.words.employer}
						limit={packetLimits.line}
						error={error}
						onValue={(employer) => edit({ words: { ...draft.words, employer } })}
					/>
				</div>
			)}
			{known.map(([field, text]) => (text === undefined ? null : box(field, text)))}
		</fieldset>
	);
}
