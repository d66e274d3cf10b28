import { dateInWords } from '../../i18n/dates.ts';
import { voices } from '../../schema/vocabulary.ts';
import { AnswerList } from '../AnswerList.tsx';
import { hasNotes } from '../answers.ts';
import { BackLink } from '../BackLink.tsx';
import { placeOf } from '../call-facts.ts';
import { useWizard } from '../context.ts';
import { headlineOf } from '../headline.ts';
import { Notices } from '../Notices.tsx';
import { StartOver } from '../StartOver.tsx';
import { FocusHeading } from '../StepFrame.tsx';
import { useUnfoldedPrint } from '../use-browser.ts';
import { usePlan } from './context.ts';
import { Doors, DoorsInShort } from './Doors.tsx';
import { ExcludedServices } from './ExcludedServices.tsx';
import { FactorPicture } from './FactorPicture.tsx';
import { Explore, Gaps, OwnCentre } from './PlanLists.tsx';
import { JumpToKeep, Keep } from './Keep.tsx';
import { Matrix } from './Matrix.tsx';
import { NothingSaid } from './NothingSaid.tsx';

/** The plan: how many doors, which, why, and what is left. */
export function PlanPage() {
	const { words, voice, state, language, questions, dispatch } = useWizard();
	const { plan } = usePlan();
	useUnfoldedPrint();
	const place = placeOf(state.summary, questions) ?? words.plan.wholeProvince;
	const day = dateInWords(plan.today, language);
	const { employer, factors } = state.summary;
	const isSparse = employer?.sector === undefined && employer?.employees === undefined && factors === undefined;
	const headline = headlineOf(plan, questions.needPeopleNow);
	if (headline.about === 'nothing') return <NothingSaid />;
	return (
		<>
			<BackLink />
			<Notices />
			<div className="plan-top">
				<div>
					<p className="step">
						{place} · {day}
					</p>
					<FocusHeading title={words.plan.title[voice]} />
					<p className="print-only small">
						{words.keep.address}: {location.host + location.pathname}
					</p>
					<p className="lead headline">
						{words.plan.headline(headline, voice).join(' ')} {!plan.exact && words.plan.notProved}
					</p>
					<p className="plan-actions no-print">
						<button type="button" className="action second" onClick={() => window.print()}>
							{words.keep.print}
						</button>
						{isSparse ? (
							<button type="button" className="action second" onClick={() => dispatch({ type: 'went', view: 'where' })}>
								{words.plan.moreQuestions}
							</button>
						) : (
							<button type="button" className="action second" onClick={() => dispatch({ type: 'went', view: 'check' })}>
								{words.plan.change}
							</button>
						)}
						{voice === 'practitioner' && <JumpToKeep />}
					</p>
					<DoorsInShort />
				</div>
				<FactorPicture />
			</div>
			<OwnCentre />
			<Doors />
			<Gaps />
			<Matrix />
			<Explore />
			<ExcludedServices />
			<details className="ledger-like answers-behind">
				<summary>
					<h2>{words.plan.changed}</h2>
				</summary>
				<AnswerList returnTo="plan" />
			</details>
			{voice === 'practitioner' && hasNotes(state.summary) && <Notes />}
			<fieldset className="voice no-print">
				<legend>{words.plan.voice}</legend>
				{voices.map((one) => (
					<label className="choice" key={one}>
						<input
							type="radio"
							name="w-plan-voice"
							checked={voice === one}
							onChange={() => dispatch({ type: 'voice-said', voice: one })}
						/>
						<span>{words.plan.voices[one]}</span>
					</label>
				))}
			</fieldset>
			<Keep />
			<StartOver />
		</>
	);
}

/** A practitioner's notes, for the printed plan and the screen. They are on this device only. */
function Notes() {
	const { words, state, questions } = useWizard();
	return (
		<section className="ledger" aria-labelledby="w-notes">
			<h2 id="w-notes">{words.plan.notes}</h2>
			<dl className="facts">
				{questions.factors.flatMap(({ id, title }) => {
					const note = state.summary.factors?.[id]?.note;
					return note === undefined
						? []
						: [
								<div key={id}>
									<dt>{title}</dt>
									<dd className="note">{note}</dd>
								</div>,
							];
				})}
			</dl>
		</section>
	);
}
