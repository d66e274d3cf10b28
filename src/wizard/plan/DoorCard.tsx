import { sentence } from '../../i18n/plan-sentences.ts';
import { ofDate } from '../../i18n/dates.ts';
import { addressOf } from '../../i18n/address.ts';
import type { Answer, PlannedDoor } from '../../planner/plan-types.ts';
import { callFactsOf } from '../call-facts.ts';
import { organizationOf } from '../contact.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { Contact, DoorLink, ServiceLink } from './links.tsx';

/** One door: whom to ask for, what for, what to do and to say today; and, for who asks, why. */
export function DoorCard({ door, number }: { readonly door: PlannedDoor; readonly number: number }) {
	const { words, language, voice } = useWizard();
	const { data, names, sentences } = usePlan();
	const known = data.doors[door.door];
	const first = data.services[door.answers[0]?.service ?? ''];
	return (
		<article className="door" aria-labelledby={`w-door-${String(number)}`}>
			<h3 id={`w-door-${String(number)}`}>
				<span className="number">{number}</span>{' '}
				<a href={addressOf(language, 'organizations', organizationOf(door.door))}>
					{known?.organization ?? names.door(door.door)}
				</a>
			</h3>
			<div className="whom">
				{known !== undefined && (
					<p>
						<span className="soft">{words.plan.ask}</span> <strong>{known.desk}</strong>
					</p>
				)}
				<Contact door={door.door} />
			</div>
			<h4>{words.plan.helps}</h4>
			<HelpsWith answers={door.answers} />
			{first?.steps[0] !== undefined && (
				<>
					<h4>{words.plan.first}</h4>
					<p>{first.steps[0]}</p>
					{first.bring !== undefined && (
						<p className="small">
							<span className="soft">{words.plan.bring}:</span> {first.bring.join('; ')}
						</p>
					)}
				</>
			)}
			<WhatToSay door={door} />
			<Questions door={door} />
			<details open={voice === 'practitioner'}>
				<summary>
					<h4>{words.plan.why[voice]}</h4>
				</summary>
				<ul>
					{door.reasons.map((reason) => (
						<li key={JSON.stringify(reason)}>{sentence(sentences.reason, reason, names)}</li>
					))}
				</ul>
				<p className="soft">{words.plan.dropOut}</p>
				<ul className="soft">
					{door.reasons.map((reason) => (
						<li key={JSON.stringify(reason)}>{sentence(sentences.wouldDropOut, reason, names)}</li>
					))}
				</ul>
			</details>
			{door.alternatives.map((other) => (
				<div className="instead" key={other}>
					<p>
						<span className="soft">{words.plan.instead}</span> <DoorLink door={other} />
					</p>
					<Contact door={other} isShort />
				</div>
			))}
			<p className="small soft">
				{sentences.warmth[door.warmth]} {sentences.trust[door.trust]}.
			</p>
		</article>
	);
}

/** What the door is suggested for, by service. */
function HelpsWith({ answers }: { readonly answers: readonly Answer[] }) {
	const { words, language } = useWizard();
	const { plan, data, names } = usePlan();
	const urgent = new Set(plan.demand.filter((demanded) => demanded.urgent).map(({ need }) => need));
	const services = [...new Set(answers.map(({ service }) => service))];
	return (
		<ul className="bare helps">
			{services.map((service) => {
				const facts = data.services[service];
				return (
					<li key={service}>
						{answers
							.filter((answer) => answer.service === service)
							.map(({ need, level }) => (
								<p key={need}>
									<strong>{names.need(need)}</strong>
									{urgent.has(need) && <span className="tag">{words.plan.urgent}</span>}
									{level === 'part' && <span className="soft small"> ({words.plan.alsoHelps})</span>}
								</p>
							))}
						<p className="small">
							<ServiceLink service={service} />
							{facts?.cost !== undefined && (
								<span className="soft">
									{' '}
									· {facts.cost}
									{facts.costStated !== undefined && ` (${words.plan.costStated(ofDate(facts.costStated, language))})`}
								</span>
							)}
						</p>
					</li>
				);
			})}
		</ul>
	);
}

/** A short script from the answers, to read out or to change. */
function WhatToSay({ door }: { readonly door: PlannedDoor }) {
	const { words, voice, state } = useWizard();
	const { plan, data, names } = usePlan();
	const facts = callFactsOf(door, plan, state.summary, data, names);
	return (
		<div className="say">
			<h4>{words.plan.say}</h4>
			<blockquote>
				{words.plan.script(facts).map((line) => (
					<p key={line}>{line}</p>
				))}
			</blockquote>
			<p className="small soft">{words.plan.sayHint[voice]}</p>
		</div>
	);
}

/** What only the organization can answer. Unknown never excludes; it becomes a question. */
function Questions({ door }: { readonly door: PlannedDoor }) {
	const { words } = useWizard();
	const { data, names, sentences } = usePlan();
	const services = [...new Set(door.answers.map(({ service }) => service))].flatMap((id) => data.services[id] ?? []);
	const notes = services.flatMap(({ statusNote }) => statusNote ?? []);
	const hasPublicMoney = services.some(({ publicMoney }) => publicMoney === true);
	const notice = hasPublicMoney ? data.publicMoneyNotice : undefined;
	if (door.ask.length === 0 && notes.length === 0 && notice === undefined) return null;
	return (
		<div className="questions">
			<h4>{words.plan.questions}</h4>
			<ul>
				{door.ask.map((question) => {
					const conditions = question.code === 'condition-in-words' ? (data.services[question.service]?.conditions ?? []) : [];
					return (
						<li key={question.code + question.service}>
							{sentence(sentences.question, question, names)}
							{conditions.length > 0 && (
								<ul className="small soft">
									{conditions.map((condition) => (
										<li key={condition}>{condition}</li>
									))}
								</ul>
							)}
						</li>
					);
				})}
				{notice !== undefined && <li>{notice}</li>}
			</ul>
			{notes.length > 0 && (
				<p className="small">
					<span className="soft">{words.plan.note}:</span> {notes.join(' ')}
				</p>
			)}
		</div>
	);
}
