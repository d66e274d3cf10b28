import { useState } from 'react';
import { Combobox } from './Combobox.tsx';
import { useWizard } from './context.ts';
import { findSectors } from './places.ts';

/** The kind of work, by the words people use for it or from the whole list. */
export function SectorField() {
	const { words, questions, state, dispatch, names } = useWizard();
	const { where } = words;
	const sector = state.summary.employer?.sector;
	const chosen = sector === undefined ? '' : names.sector(sector);
	const [text, setText] = useState(chosen);
	const choices = findSectors(questions.sectors, text === chosen ? '' : text);
	const say = (id: string | undefined, label: string) => {
		setText(label);
		dispatch({ type: 'sector-said', sector: id });
	};
	return (
		<div className="field" id="w-part-sector" tabIndex={-1}>
			<Combobox
				id="w-sector"
				label={where.sector}
				hint={where.sectorHint}
				describedBy="w-sector-hint"
				text={text}
				choices={choices}
				opensEmpty
				status={where.sectors(choices.length)}
				onText={(typed) => {
					setText(typed);
					if (typed.trim() === '') dispatch({ type: 'sector-said', sector: undefined });
				}}
				onChoose={({ id, label }) => say(id, label)}
				onLeave={() => {
					const only = text.trim() !== '' && text !== chosen && choices.length === 1 ? choices[0] : undefined;
					if (only !== undefined && only.isGuess !== true) say(only.id, only.label);
					else if (text.trim() !== '') setText(chosen);
				}}
			/>
		</div>
	);
}
