import { useState } from 'react';
import { packetLimits } from '../../schema/limits.ts';
import { toggled } from '../../wizard/answers.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';
import { Field } from '../Field.tsx';

/** What helps the desk to help: the goal, what was tried, and which papers are ready. Folded until somebody wants it. */
export function MoreWords() {
	const { words, data } = useIntroductions();
	const { draft, edit } = useWriting();
	const { choose, optional } = words.write;
	const { goal, tried, ready = '' } = draft.words;
	const [isOpen] = useState(() => [goal, tried, ready].some((text) => text !== undefined && text !== ''));
	const chosen = ready.split('\n').filter((line) => line !== '');
	// What was ticked in the other language stays in the list.
	const bring = [...new Set([...draft.services.flatMap((service) => data.services[service]?.bring ?? []), ...chosen])];
	return (
		<details className="choosable" open={isOpen}>
			<summary>
				<h2>{choose.more}</h2>
			</summary>
			<Field
				id="i-words-goal"
				label={`${choose.goal} (${optional})`}
				value={goal}
				limit={packetLimits.words}
				isLong
				onValue={(text) => edit({ words: { ...draft.words, goal: text } })}
			/>
			<Field
				id="i-words-tried"
				label={`${choose.tried} (${optional})`}
				value={tried}
				limit={packetLimits.words}
				isLong
				onValue={(text) => edit({ words: { ...draft.words, tried: text } })}
			/>
			{bring.length > 0 && (
				<fieldset className="field">
					<legend>{choose.ready}</legend>
					{bring.map((thing) => (
						<label className="choice" key={thing}>
							<input
								type="checkbox"
								checked={chosen.includes(thing)}
								onChange={() => edit({ words: { ...draft.words, ready: toggled(chosen, thing).join('\n') } })}
							/>
							<span>{thing}</span>
						</label>
					))}
				</fieldset>
			)}
			{draft.ask !== undefined && draft.ask.length > 0 && <p className="hint">{choose.ask}</p>}
		</details>
	);
}
