import { useWizard } from './context.ts';
import { CountyName, CountyTiles } from './CountyTiles.tsx';
import { Notices } from './Notices.tsx';
import { FocusHeading } from './StepFrame.tsx';

/** "I need people now": one question, one tap, and the plan. */
export function PeopleNow() {
	const { words, dispatch } = useWizard();
	const { peopleNow, where } = words;
	const show = () => dispatch({ type: 'went', view: 'plan' });
	return (
		<>
			<Notices />
			<FocusHeading title={peopleNow.title} />
			<p className="hint lead">{peopleNow.text}</p>
			<CountyTiles
				renderTile={({ id, name }) => (
					<button
						type="button"
						onClick={() => {
							dispatch({ type: 'place-said', county: id });
							show();
						}}
					>
						<CountyName name={name} />
					</button>
				)}
			/>
			<p className="decline">
				<button
					type="button"
					className="action second"
					aria-describedby="w-decline"
					onClick={() => {
						dispatch({ type: 'place-declined' });
						show();
					}}
				>
					{where.decline}
				</button>{' '}
				<span className="small soft" id="w-decline">
					{where.declineHint}
				</span>
			</p>
		</>
	);
}
