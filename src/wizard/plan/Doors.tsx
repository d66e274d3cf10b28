import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { DoorCard } from './DoorCard.tsx';

/** Doors shown before "more": a reader who is short of time meets three. */
const firstShown = 3;

export function Doors() {
	const { words, voice } = useWizard();
	const { plan } = usePlan();
	if (plan.doors.length === 0) return null;
	const rest = plan.doors.slice(firstShown);
	return (
		<section className="doors" aria-labelledby="w-doors">
			<h2 id="w-doors">{words.plan.doors[voice]}</h2>
			<ol className="bare">
				{plan.doors.slice(0, firstShown).map((door, index) => (
					<li key={door.door}>
						<DoorCard door={door} number={index + 1} />
					</li>
				))}
			</ol>
			{rest.length > 0 && (
				<details className="more-doors">
					<summary>{words.plan.moreDoors(rest.length)}</summary>
					<ol className="bare" start={firstShown + 1}>
						{rest.map((door, index) => (
							<li key={door.door}>
								<DoorCard door={door} number={firstShown + index + 1} />
							</li>
						))}
					</ol>
				</details>
			)}
			<p className="small soft">{words.plan.order}</p>
		</section>
	);
}
