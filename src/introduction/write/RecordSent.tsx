import { useState } from 'react';
import { FieldMessage, type FieldError } from '../../island/errors.tsx';
import { sendWays, type SendWay } from '../../schema/vocabulary.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';

interface Props {
	readonly errors: readonly FieldError[];
	readonly onErrors: (errors: readonly FieldError[]) => void;
}

const fieldId = 'i-sent';

/** Nobody but the person knows whether it has left: they say so, and how. */
export function RecordSent({ errors, onErrors }: Props) {
	const { words } = useIntroductions();
	const { record } = useWriting();
	const { done: said } = words.write.send;
	const [way, setWay] = useState<SendWay>();
	const error = errors.find(({ field }) => field === fieldId);
	const say = () => {
		if (way === undefined) onErrors([{ field: fieldId, message: said.missing }]);
		else record(way);
	};
	return (
		<section className="record" aria-labelledby="i-record">
			<h2 id="i-record">{said.heading}</h2>
			<p>{said.text}</p>
			<fieldset
				className="field"
				id={fieldId}
				tabIndex={-1}
				aria-describedby={error === undefined ? undefined : `${fieldId}-error`}
			>
				<legend>{said.how}</legend>
				<FieldMessage error={error} id={`${fieldId}-error`} />
				<div className="choices">
					{sendWays.map((one) => (
						<label className="choice" key={one}>
							<input type="radio" name="i-way" checked={way === one} onChange={() => setWay(one)} />
							<span>{said.ways[one]}</span>
						</label>
					))}
				</div>
			</fieldset>
			<p className="buttons">
				<button type="button" className="action" onClick={say}>
					{said.record}
				</button>
			</p>
		</section>
	);
}
