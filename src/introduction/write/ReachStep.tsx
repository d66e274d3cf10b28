import { useEffect, useState } from 'react';
import type { FieldError } from '../../island/errors.tsx';
import type { DraftField } from '../../hand-off/draft-problem.ts';
import { packetLimits } from '../../schema/limits.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';
import { problemsInReach } from './draft-problems.ts';
import { Field } from '../Field.tsx';
import { fieldErrors, fieldId } from './field-errors.ts';
import { forgetOwnDetails, keepOwnDetails, recallOwnDetails } from './own-details.ts';
import { ReachFields } from './ReachFields.tsx';
import { StepFrame } from './StepFrame.tsx';

const own = [
	['name', 'from-name', 'name', 'text'],
	['role', undefined, 'organization-title', 'text'],
	['organization', undefined, 'organization', 'text'],
	['email', 'from-email', 'email', 'email'],
	['phone', 'from-phone', 'tel', 'tel'],
] as const satisfies readonly (readonly [string, DraftField | undefined, string, 'text' | 'email' | 'tel'])[];

/** Who introduces, and whom to reach at the workplace. */
export function ReachStep() {
	const { words } = useIntroductions();
	const { draft, edit, goTo } = useWriting();
	const { reach: said, optional } = words.write;
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	const [remembered] = useState(() => recallOwnDetails(() => localStorage));
	const [isToKeep, setIsToKeep] = useState(remembered !== undefined);
	const isBlank = Object.values(draft.from).every((text) => text === '');
	// Fills in what this device remembers, once, where nothing was written yet.
	const [isToFill, setIsToFill] = useState(isBlank && remembered !== undefined);
	useEffect(() => {
		if (!isToFill || remembered === undefined) return;
		queueMicrotask(() => {
			setIsToFill(false);
			edit({ from: remembered });
		});
	}, [isToFill, remembered, edit]);
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const goOn = () => {
		const found = fieldErrors(problemsInReach(draft), words.write);
		setErrors(found);
		if (found.length > 0) {
			setRefusals(refusals + 1);
			return;
		}
		if (isToKeep) keepOwnDetails(() => localStorage, draft.from);
		else if (remembered !== undefined) forgetOwnDetails(() => localStorage);
		goTo('consent');
	};
	return (
		<StepFrame title={said.title.practitioner} step="reach" errors={errors} refusals={refusals} onContinue={goOn}>
			<section aria-labelledby="i-you">
				<h2 id="i-you">{said.you}</h2>
				<p className="hint">{said.youHint}</p>
				{own.map(([key, field, autoComplete, mode]) => {
					const id = field === undefined ? `i-from-${key}` : fieldId(field);
					return (
						<Field
							key={key}
							id={id}
							label={key === 'role' ? `${said[key]} (${optional})` : said[key]}
							value={draft.from[key]}
							limit={packetLimits.line}
							mode={mode}
							autoComplete={autoComplete}
							error={errorAt(id)}
							onValue={(text) => edit({ from: { ...draft.from, [key]: text } })}
						/>
					);
				})}
				<label className="choice">
					<input type="checkbox" checked={isToKeep} onChange={() => setIsToKeep(!isToKeep)} />
					<span>{said.remember}</span>
				</label>
			</section>
			<section aria-labelledby="i-them">
				<h2 id="i-them">{said.them}</h2>
				<ReachFields errorAt={errorAt} />
			</section>
		</StepFrame>
	);
}
