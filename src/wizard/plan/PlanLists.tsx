import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { Contact, DoorLink, ServiceLink } from './links.tsx';

/** What already draws people: an asset to name, never a need. */
export function Strengths() {
	const { words, voice, questions } = useWizard();
	const { plan } = usePlan();
	if (plan.strengths.length === 0) return null;
	const titles = questions.factors.filter(({ id }) => plan.strengths.includes(id)).map(({ title }) => title);
	return (
		<section className="strengths" aria-labelledby="w-strengths">
			<h2 id="w-strengths">{words.plan.strengths[voice]}</h2>
			<p>
				<strong>{words.list(titles)}.</strong> {words.plan.strengthsText[voice]}
			</p>
		</section>
	);
}

/** What a practitioner's own centre does itself. */
export function OwnCentre() {
	const { words } = useWizard();
	const { plan, names } = usePlan();
	const [door] = plan.own.map((answer) => answer.door);
	if (door === undefined) return null;
	return (
		<section className="ledger own" aria-labelledby="w-own">
			<h2 id="w-own">{words.plan.own}</h2>
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
		<section className="ledger" aria-labelledby="w-gaps">
			<h2 id="w-gaps">{words.plan.gaps}</h2>
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
		<section className="ledger" aria-labelledby="w-explore">
			<h2 id="w-explore">{words.plan.explore}</h2>
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
