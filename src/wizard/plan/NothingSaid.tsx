import { membersIn } from '../../planner/offers.ts';
import { BackLink } from '../BackLink.tsx';
import { useWizard } from '../context.ts';
import { Notices } from '../Notices.tsx';
import { FocusHeading } from '../StepFrame.tsx';
import { usePlan } from './context.ts';
import { FactorPicture } from './FactorPicture.tsx';
import { Contact, DoorLink } from './links.tsx';

/** A plan needs something to plan for: what to add, and a person for who would rather talk. */
export function NothingSaid() {
	const { words, dispatch, questions, state } = useWizard();
	const { data } = usePlan();
	const { directory } = questions;
	const [member] = membersIn(directory, directory.fallback, state.summary.employer?.county).map(({ id }) => id);
	const own = Object.keys(data.doors).find((id) => id === directory.fallback || id.startsWith(`${directory.fallback}/`));
	const person = member ?? own;
	return (
		<>
			<BackLink />
			<Notices />
			<FocusHeading title={words.plan.nothing} />
			<p className="lead">{words.plan.nothingText}</p>
			<p className="onward">
				<button type="button" className="action" onClick={() => dispatch({ type: 'went', view: 'words', returnTo: 'plan' })}>
					{words.plan.nothingWords}
				</button>
				<button
					type="button"
					className="action second"
					onClick={() => dispatch({ type: 'went', view: 'factors', returnTo: 'plan' })}
				>
					{words.plan.nothingFactors}
				</button>
			</p>
			{person !== undefined && (
				<div className="person">
					<p>
						{words.plan.nothingPerson} <DoorLink door={person} />
					</p>
					<Contact door={person} />
				</div>
			)}
			<FactorPicture />
		</>
	);
}
