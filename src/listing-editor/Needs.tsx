import { FieldMessage } from '../island/errors.tsx';
import { isRecord, type JsonRecord } from '../listing-update/json-value.ts';
import { levels, type Level } from '../schema/vocabulary.ts';
import { fieldId } from './check.ts';
import { useEditing } from './context.ts';
import { asList, asText, valueIn, type Steps } from './draft.ts';

/** Needs are chosen by reading: realm, group, and the sentence that somebody with the need would say. */
export function Needs({ steps }: { readonly steps: Steps }) {
	const { labels, draft, errors, set } = useEditing();
	const { words, data } = labels;
	const id = fieldId('en', steps);
	const error = errors.get(id);
	const answered = asList(valueIn(draft, 'en', steps)).filter(isRecord);
	const levelOf = (need: string) => answered.find((one) => one['need'] === need)?.['level'];
	const choose = (need: string, level: Level | undefined) => {
		const isThere = levelOf(need) !== undefined;
		const next: readonly JsonRecord[] =
			level === undefined
				? answered.filter((one) => one['need'] !== need)
				: isThere
					? answered.map((one) => (one['need'] === need ? { ...one, level } : one))
					: [...answered, { need, level }];
		set('en', steps, next);
	};
	return (
		<fieldset id={id} tabIndex={-1} className="field needs-field">
			<legend className="visually-hidden">{words.sections.needs}</legend>
			<p className="hint">{words.form.needsHelp}</p>
			<p className="soft" role="status">
				{words.form.needsChosen(answered.length)}
			</p>
			<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
			{data.realms.map((realm) => (
				<div key={realm.title}>
					<h3>{realm.title}</h3>
					{realm.groups.map((group) => (
						<details key={group.title} open={group.needs.some((need) => levelOf(need.id) !== undefined)}>
							<summary>{group.title}</summary>
							{group.needs.map((need) => {
								const level = asText(levelOf(need.id));
								return (
									<div key={need.id} className="need">
										<label className="choice">
											<input
												type="checkbox"
												checked={level !== ''}
												onChange={(event) => choose(need.id, event.currentTarget.checked ? 'core' : undefined)}
											/>
											<span>
												{need.title}
												<span className="sentence">{need.sentence}</span>
											</span>
										</label>
										{level !== '' && (
											<div className="levels" role="radiogroup" aria-label={need.title}>
												{levels.map((one) => (
													<label className="choice" key={one}>
														<input
															type="radio"
															name={`${id}-${need.id}`}
															checked={level === one}
															onChange={() => choose(need.id, one)}
														/>
														<span>{words.levels[one]}</span>
													</label>
												))}
											</div>
										)}
									</div>
								);
							})}
						</details>
					))}
				</div>
			))}
		</fieldset>
	);
}
