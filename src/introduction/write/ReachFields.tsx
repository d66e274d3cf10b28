import type { FieldError } from '../../island/errors.tsx';
import { languageNames } from '../../i18n/plan-names.ts';
import { packetLimits } from '../../schema/limits.ts';
import { reachWays, serviceLanguages } from '../../schema/vocabulary.ts';
import type { Draft } from '../../schema/caseload.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';
import { Field } from '../Field.tsx';
import { fieldId } from './field-errors.ts';

/** Whom to reach at the workplace and how. For an employer who writes, that is themself, and their browser may fill it in. */
export function ReachFields({ errorAt }: { readonly errorAt: (field: string) => FieldError | undefined }) {
	const { words, language } = useIntroductions();
	const { draft, edit } = useWriting();
	const { reach: said } = words.write;
	const { reach, voice } = draft;
	const isOwn = voice === 'employer';
	const change = (more: Partial<Draft['reach']>) => edit({ reach: { ...reach, ...more } });
	const own = (value: string) => (isOwn ? value : 'off');
	return (
		<>
			<p className="hint">{isOwn ? said.youHint : said.themHint}</p>
			<Field
				id={fieldId('reach-name')}
				label={isOwn ? said.name : said.theirName}
				value={reach.name}
				limit={packetLimits.line}
				autoComplete={own('name')}
				error={errorAt(fieldId('reach-name'))}
				onValue={(name) => change({ name })}
			/>
			<Field
				id="i-reach-role"
				label={`${isOwn ? said.role : said.theirRole} (${words.write.optional})`}
				value={reach.role}
				limit={packetLimits.line}
				autoComplete={own('organization-title')}
				onValue={(role) => change({ role })}
			/>
			<Field
				id={fieldId('reach-phone')}
				label={isOwn ? said.phone : said.theirPhone}
				value={reach.phone}
				limit={packetLimits.line}
				mode="tel"
				autoComplete={own('tel')}
				error={errorAt(fieldId('reach-phone'))}
				onValue={(phone) => change({ phone })}
			/>
			<Field
				id={fieldId('reach-email')}
				label={isOwn ? said.email : said.theirEmail}
				value={reach.email}
				limit={packetLimits.line}
				mode="email"
				autoComplete={own('email')}
				error={errorAt(fieldId('reach-email'))}
				onValue={(email) => change({ email })}
			/>
			<fieldset className="field">
				<legend>{said.prefer[voice]}</legend>
				<div className="choices">
					{[undefined, ...reachWays].map((way) => (
						<label className="choice" key={way ?? 'any'}>
							<input
								type="radio"
								name="i-prefer"
								checked={reach.prefer === way}
								onChange={() => {
									const { prefer: _, ...rest } = reach;
									edit({ reach: way === undefined ? rest : { ...rest, prefer: way } });
								}}
							/>
							<span>{way === undefined ? said.noWay : said.ways[way]}</span>
						</label>
					))}
				</div>
			</fieldset>
			<Field
				id="i-reach-when"
				label={`${said.when} (${words.write.optional})`}
				hint={said.whenHint}
				value={reach.when}
				limit={packetLimits.line}
				onValue={(when) => change({ when })}
			/>
			<div className="field">
				<label htmlFor="i-reach-language">{said.language}</label>
				<select
					id="i-reach-language"
					value={reach.language ?? ''}
					onChange={(event) => change({ language: event.currentTarget.value })}
				>
					<option value="">{said.noLanguage}</option>
					{serviceLanguages.map((one) => (
						<option key={one} value={one}>
							{languageNames[language][one]}
						</option>
					))}
				</select>
			</div>
		</>
	);
}
