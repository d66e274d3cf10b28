import { discussedFactors } from '../../hand-off/what-travels.ts';
import { packetWordsIn } from '../../i18n/packet-words.ts';
import { packetLimits } from '../../schema/limits.ts';
import type { FactorId } from '../../schema/vocabulary.ts';
import { toggled } from '../../wizard/answers.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';

/** How each factor stands, and each note in full beside it. Neither travels unless it is ticked; a note never without its factor. */
export function FactorChoice() {
	const { words, language } = useIntroductions();
	const { draft } = useWriting();
	const { choose } = words.write;
	const discussed = discussedFactors(draft.summary);
	if (discussed.length === 0) return null;
	const chosen = discussed.filter((factor) => draft.chosen.factors.includes(factor)).length;
	return (
		<details className="choosable">
			<summary>
				<h2>{choose.factors}</h2>
				<span className="soft">
					{packetWordsIn(language).colon}
					{choose.factorsCount(chosen, discussed.length)}
				</span>
			</summary>
			{discussed.map((factor) => (
				<OneFactor key={factor} factor={factor} />
			))}
		</details>
	);
}

function OneFactor({ factor }: { readonly factor: FactorId }) {
	const { words, language, data } = useIntroductions();
	const { draft, edit } = useWriting();
	const { choose } = words.write;
	const { chosen } = draft;
	const said = draft.summary?.factors?.[factor];
	if (said === undefined) return null;
	const isChosen = chosen.factors.includes(factor);
	const note = said.note?.trim() ?? '';
	const toggleFactor = () =>
		edit({
			chosen: {
				...chosen,
				factors: [...toggled(chosen.factors, factor)],
				notes: chosen.notes.filter((one) => !isChosen || one !== factor),
			},
		});
	const toggleNote = () =>
		edit({
			chosen: {
				...chosen,
				factors: isChosen ? chosen.factors : [...chosen.factors, factor],
				notes: [...toggled(chosen.notes, factor)],
			},
		});
	return (
		<div className="factor-choice">
			<label className="choice">
				<input type="checkbox" checked={isChosen} onChange={toggleFactor} />
				<span>
					{data.factors.find(({ id }) => id === factor)?.title ?? factor}
					{packetWordsIn(language).colon}
					<strong>{choose.standings[said.standing]}</strong>
				</span>
			</label>
			{note !== '' && (
				<div className="inset">
					<label className="choice">
						<input type="checkbox" checked={chosen.notes.includes(factor)} onChange={toggleNote} />
						<span>
							{choose.note} <span className="own">{note}</span>
						</span>
					</label>
					{note.length > packetLimits.words && <p className="small">{choose.noteCut(packetLimits.words)}</p>}
				</div>
			)}
		</div>
	);
}
