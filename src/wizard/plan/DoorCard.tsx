import { answersToldAt } from '../../i18n/answers-told.ts';
import { sentence } from '../../i18n/plan-sentences.ts';
import { ofDate } from '../../i18n/dates.ts';
import { addressOf } from '../../i18n/address.ts';
import type { Answer, PlannedDoor } from '../../planner/plan-types.ts';
import { callFactsOf } from '../call-facts.ts';
import { organizationOf, reachOf } from '../contact.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { IntroduceLink } from './IntroduceLink.tsx';
import { Contact, doorHeadingId, DoorLink, ServiceLink } from './links.tsx';

/** One door: whom to ask for, what for, what to do and to say today; and, for who asks, why. */
export function DoorCard({ door, number }: { readonly door: PlannedDoor; readonly number: number }) {
	const { words, language, voice } = useWizard();
	const { plan, data, names, sentences } = usePlan();
	const known = data.doors[door.door];
	const answers = answersToldAt(door, plan);
	const first = data.services[answers[0]?.service ?? ''];
	// A name in one language must not turn away who speaks another.
	const spoken = data.directory.doors.find(({ id }) => id === door.door)?.languages;
	const isPractitioner = voice === 'practitioner';
	return (
		<article className="door" aria-labelledby={doorHeadingId(number)}>
			<header>
				<h3 id={doorHeadingId(number)} tabIndex={-1}>
					<span className="number">{number}</span>{' '}
					<a href={addressOf(language, 'organizations', organizationOf(door.door))}>
						{known?.organization ?? names.door(door.door)}
					</a>
				</h3>
				{known?.fullName !== undefined && <p className="small soft">{known.fullName}</p>}
				{known !== undefined && (
					<p>
						<span className="soft">{words.plan.ask[reachOf(data, known)]}</span> <strong>{known.desk}</strong>
					</p>
				)}
				<Contact door={door.door} />
				{spoken !== undefined && spoken.length > 1 && (
					<p className="small">{words.plan.spoken(words.list(spoken.map(names.language)))}</p>
				)}
				<IntroduceLink door={door} />
			</header>
			<div className="body">
				<HelpsWith answers={answers} />
				{first?.steps[0] !== undefined && (
					<div className="first">
						<h4>{words.plan.first}</h4>
						<p>{first.steps[0]}</p>
						{first.bring !== undefined && (
							<p className="small">
								<span className="soft">
									{words.plan.bring}
									{sentences.colon}
								</span>
								{first.bring.join('; ')}
							</p>
						)}
					</div>
				)}
				<WhatToSay door={door} isOpen={number === 1 || isPractitioner} />
				<Questions door={door} isOpen={isPractitioner} />
				<Why door={door} isOpen={isPractitioner} />
				{door.alternatives.map((other) => (
					<div className="instead" key={other}>
						<p>
							<span className="soft">{words.plan.instead}</span> <DoorLink door={other} />
							<FullName door={other} />
						</p>
						<Contact door={other} isShort />
					</div>
				))}
				<GoodToKnow answers={answers} />
				<p className="small soft">
					{sentences.warmth[door.warmth]} {sentences.trust[door.trust]}.
				</p>
			</div>
		</article>
	);
}

/** The letters of a door's name spelled out, behind it. */
function FullName({ door }: { readonly door: string }) {
	const { data } = usePlan();
	const fullName = data.doors[door]?.fullName;
	return fullName === undefined ? null : <span className="small soft">, {fullName}</span>;
}

/** Why this door, and what would take it away: every sentence rests on an answer that, changed, changes the plan. */
function Why({ door, isOpen }: { readonly door: PlannedDoor; readonly isOpen: boolean }) {
	const { words, voice } = useWizard();
	const { plan, names, sentences } = usePlan();
	const becauseYouSaid = (need: string) =>
		plan.demand
			.find((demanded) => demanded.need === need)
			?.because.map((reason) => sentence(sentences.demand, reason, names))
			.join(' ');
	return (
		<details open={isOpen}>
			<summary>
				<h4>{words.plan.why[voice]}</h4>
			</summary>
			<ul>
				{door.reasons.map((reason) => (
					<li key={JSON.stringify(reason)}>
						{sentence(sentences.reason, reason, names)}
						{'need' in reason && <span className="soft"> {becauseYouSaid(reason.need)}</span>}
					</li>
				))}
			</ul>
			<h5>{words.plan.dropOut}</h5>
			<ul className="soft">
				{door.reasons.map((reason) => (
					<li key={JSON.stringify(reason)}>{sentence(sentences.wouldDropOut, reason, names)}</li>
				))}
			</ul>
		</details>
	);
}

/** What the door is suggested for, by service. */
function HelpsWith({ answers }: { readonly answers: readonly Answer[] }) {
	const { words, language } = useWizard();
	const { plan, data, names } = usePlan();
	const urgent = new Set(plan.demand.filter((demanded) => demanded.urgent).map(({ need }) => need));
	const services = servicesOf(answers);
	return (
		<section className="helps-with">
			<h4>{words.plan.helps}</h4>
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
										{urgent.has(need) && ' '}
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
		</section>
	);
}

/** Notes that a listing carries: a closing date, a page that has grown old. */
function GoodToKnow({ answers }: { readonly answers: readonly Answer[] }) {
	const { words } = useWizard();
	const { data, sentences } = usePlan();
	const notes = servicesOf(answers).flatMap((service) => data.services[service]?.statusNote ?? []);
	if (notes.length === 0) return null;
	return (
		<p className="small">
			<span className="soft">
				{words.plan.note}
				{sentences.colon}
			</span>
			{notes.join(' ')}
		</p>
	);
}

/** A short script from the answers, to read out or to change. */
function WhatToSay({ door, isOpen }: { readonly door: PlannedDoor; readonly isOpen: boolean }) {
	const { words, voice, state } = useWizard();
	const { plan, data, names } = usePlan();
	const facts = callFactsOf(door, plan, state.summary, data, names);
	return (
		<details className="say" open={isOpen}>
			<summary>
				<h4>{words.plan.say[facts.reach]}</h4>
			</summary>
			<blockquote>
				{words.plan.script(facts).map((line) => (
					<p key={line}>{line}</p>
				))}
			</blockquote>
			<p className="small soft">{words.plan.sayHint[voice]}</p>
		</details>
	);
}

/** What only the organization can answer. Unknown never excludes; it becomes a question. */
function Questions({ door, isOpen }: { readonly door: PlannedDoor; readonly isOpen: boolean }) {
	const { words } = useWizard();
	const { data, names, sentences } = usePlan();
	const hasPublicMoney = servicesOf(door.answers).some((service) => data.services[service]?.publicMoney === true);
	const notice = hasPublicMoney ? data.publicMoneyNotice : undefined;
	const count = door.ask.length + (notice === undefined ? 0 : 1);
	if (count === 0) return null;
	return (
		<details open={isOpen}>
			<summary>
				<h4>{words.plan.questions(count)}</h4>
			</summary>
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
		</details>
	);
}

function servicesOf(answers: readonly Answer[]): string[] {
	return [...new Set(answers.map(({ service }) => service))];
}
