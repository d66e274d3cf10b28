import { answersToldAt } from '../../i18n/answers-told.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { DoorCard } from './DoorCard.tsx';
import { PlaceLink } from './links.tsx';

/** Doors shown before "more": a reader who is short of time meets three. */
const firstShown = 3;

/** The doors by name beside the picture, where there is room: nobody should have to scroll to see who they are. */
export function DoorsInShort() {
	const { plan, data, names } = usePlan();
	return (
		<ol className="bare in-short no-print">
			{plan.doors.slice(0, firstShown).map(({ door, answers }, index) => (
				<li key={door}>
					<span className="number">{index + 1}</span>{' '}
					<PlaceLink place={{ at: 'door', number: index + 1 }}>{data.doors[door]?.organization ?? names.door(door)}</PlaceLink>
					<span className="sentence small">
						{answersToldAt({ answers }, plan)
							.map(({ need }) => names.need(need))
							.join('; ')}
					</span>
				</li>
			))}
		</ol>
	);
}

export function Doors() {
	const { words, voice } = useWizard();
	const { plan } = usePlan();
	if (plan.doors.length === 0) return null;
	const rest = plan.doors.slice(firstShown);
	return (
		<section className="doors" aria-labelledby="w-doors">
			<h2 id="w-doors">{words.plan.doors[voice](plan.doors.length)}</h2>
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
