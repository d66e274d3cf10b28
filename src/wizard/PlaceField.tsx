import { useRef, useState } from 'react';
import { placeOf } from './call-facts.ts';
import { Combobox } from './Combobox.tsx';
import { useWizard } from './context.ts';
import { CountyName, CountyTiles } from './CountyTiles.tsx';
import { FieldMessage, type FieldError } from '../island/errors.tsx';
import { findPlaces, placeMeant, type Choice } from './places.ts';

/** Id of the field that an error about the place leads to. */
export const placeFieldId = 'w-place';

interface Props {
	readonly text: string;
	readonly onText: (text: string) => void;
	readonly error: FieldError | undefined;
}

/** Where the workplace is: by typing, on the map or in the list; or not at all. Once it was typed, the list folds out of the way. */
export function PlaceField({ text, onText, error }: Props) {
	const { words, questions, state, dispatch } = useWizard();
	const { where } = words;
	const [isPostal, setIsPostal] = useState(false);
	const { county, community } = state.summary.employer ?? {};
	const [isTyped, setIsTyped] = useState(county !== undefined && community !== undefined);
	// The fold stays where it is from then on, so that nothing moves under a finger.
	const [canFold, setCanFold] = useState(isTyped);
	const fold = useRef<HTMLDetailsElement>(null);
	const choices = findPlaces(questions.counties, text);

	const choose = (choice: Choice | undefined) => {
		if (choice?.county === undefined) return;
		setIsPostal(/^\s*[a-z]\d[a-z]/i.test(text));
		onText(choice.label);
		setIsTyped(true);
		setCanFold(true);
		if (fold.current !== null) fold.current.open = false;
		dispatch({ type: 'place-said', county: choice.county, community: choice.community });
	};
	return (
		<fieldset id="w-part-place" tabIndex={-1}>
			<legend>
				<h2>{where.place}</h2>
			</legend>
			<p className="hint" id="w-place-hint">
				{where.placeHint}
			</p>
			<FieldMessage error={error} id="w-place-error" />
			<Combobox
				id={placeFieldId}
				label={where.placeLabel}
				describedBy={error === undefined ? 'w-place-hint' : 'w-place-hint w-place-error'}
				isInvalid={error !== undefined}
				text={text}
				choices={choices}
				status={where.choices(choices.length)}
				onText={onText}
				onChoose={choose}
				onLeave={() => choose(placeMeant(questions.counties, text))}
			/>
			<p role="status">
				{isTyped && county !== undefined && (
					<>
						<span aria-hidden="true">✓</span> <strong>{placeOf(state.summary, questions)}</strong>
					</>
				)}
			</p>
			{isPostal && <p className="hint">{where.postalHint}</p>}
			<details className="county-fold" open={!canFold} ref={fold}>
				<summary hidden={!canFold}>{where.otherCounty}</summary>
				<CountyTiles
					renderTile={({ id, name }) => (
						<label>
							<input
								type="radio"
								name="w-county"
								value={id}
								checked={county === id}
								onChange={() => {
									onText('');
									setIsPostal(false);
									setIsTyped(false);
									dispatch({ type: 'place-said', county: id });
								}}
							/>
							<CountyName name={name} />
						</label>
					)}
				/>
			</details>
			<label className="choice">
				<input
					type="radio"
					name="w-county"
					checked={state.isPlaceDeclined && county === undefined}
					onChange={() => {
						onText('');
						setIsTyped(false);
						dispatch({ type: 'place-declined' });
					}}
				/>
				<span>
					{where.decline}
					<span className="small sentence">{where.declineHint}</span>
				</span>
			</label>
		</fieldset>
	);
}
