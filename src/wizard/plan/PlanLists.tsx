import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { Contact, DoorLink, headingIds, ServiceLink } from './links.tsx';

/** What a practitioner's own centre does itself. */
export function OwnCentre() {
	const { words } = useWizard();
	const { plan, names } = usePlan();
	const [door] = plan.own.map((answer) => answer.door);
	if (door === undefined) return null;
	return (
		<section className="ledger own" aria-labelledby={headingIds.own}>
			<h2 id={headingIds.own} tabIndex={-1}>
				{words.plan.own}
			</h2>
			<div>
				<p className="soft">
					<DoorLink door={door} />
				</p>
				<ul className="bare helps">
					{plan.own.map(({ need, service, level }) => {
						return (
							<li key={need}>
								<p>
									<strong>{names.need(need)}</strong>
									{level === 'part' && <span className="soft small"> ({words.plan.alsoHelps})</span>}
								</p>
								<p className="small">
									<ServiceLink service={service} />
								</p>
							</li>
						);
					})}
				</ul>
			</div>
		</section>
	);
}

/** Needs that nobody here answers, and the person to turn to instead. */
export function Gaps() {
	const { words, voice } = useWizard();
	const { plan, names } = usePlan();
	const [fallback] = plan.unanswered.map((gap) => gap.fallback);
	if (fallback === undefined) return null;
	return (
		<section className="ledger" aria-labelledby={headingIds.gap}>
			<h2 id={headingIds.gap} tabIndex={-1}>
				{words.plan.gaps}
			</h2>
			<div>
				<ul>
					{plan.unanswered.map(({ need }) => (
						<li key={need}>{names.need(need)}</li>
					))}
				</ul>
				<p>{words.plan.gapsText[voice]}</p>
				<p>
					<DoorLink door={fallback} />
				</p>
				<Contact door={fallback} />
			</div>
		</section>
	);
}

export function Explore() {
	const { words } = useWizard();
	const { plan, names } = usePlan();
	if (plan.explore.length === 0) return null;
	return (
		<section className="ledger" aria-labelledby={headingIds.explore}>
			<h2 id={headingIds.explore} tabIndex={-1}>
				{words.plan.explore}
			</h2>
			<ul className="bare helps">
				{plan.explore.map(({ need, service, door }) => (
					<li key={need}>
						<p>{names.need(need)}</p>
						<p className="small">
							<ServiceLink service={service} /> <span className="soft">·</span> <DoorLink door={door} />
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
