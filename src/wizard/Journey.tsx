import { useMemo, useReducer, useState } from 'react';
import type { KnownIds } from '../formats/summary.ts';
import type { WizardListings, WizardQuestions } from '../formats/wizard-data.ts';
import { planNamesOf } from '../i18n/plan-names.ts';
import type { PlanSentences } from '../i18n/plan-sentence-types.ts';
import type { WizardWords } from '../i18n/wizard.en.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { arrive } from './arrival.ts';
import { newJourneyName, readEntry } from '../island/browser-history.ts';
import { CheckStep } from './CheckStep.tsx';
import { useWizard, WizardContext, type Wizard } from './context.ts';
import { erase, recall } from './device.ts';
import { FactorsStep } from './FactorsStep.tsx';
import { LoadFailed, LoadingNote } from './Loading.tsx';
import { NowStep } from './NowStep.tsx';
import { PeopleNow } from './PeopleNow.tsx';
import { Resume } from './Resume.tsx';
import { blankState, reduce, type WizardState } from './state.ts';
import { useDataFile, type DataFile } from '../island/data-file.ts';
import { useLaterPart } from '../island/later-part.ts';
import { wizardFilePath } from './data-files.ts';
import { useTitle } from '../island/title.ts';
import { useAddress, useDevice } from './use-browser.ts';
import { WhereStep } from './WhereStep.tsx';
import { WordsStep } from './WordsStep.tsx';

/** The planner and the page of the plan: a quarter of the script, and no question needs it. */
const loadPlan = () => import('./plan/PlanStep.tsx');
type PlanPart = DataFile<Awaited<ReturnType<typeof loadPlan>>>;

interface Props {
	readonly language: SiteLanguage;
	readonly words: WizardWords;
	readonly sentences: PlanSentences;
	readonly questions: WizardQuestions;
	readonly known: KnownIds;
}

/** One run through the questions: state from the address and the device, kept in both, shown as the view it is at. */
export function Journey({ language, words, sentences, questions, known }: Props) {
	const [state, dispatch] = useReducer(reduce, undefined, () => arriveHere(known, questions.needPeopleNow));
	// Fetched while the questions are answered, so that the plan is there at once.
	const [attempt, setAttempt] = useState(1);
	const listings = useDataFile<WizardListings>(wizardFilePath('listings', language), attempt);
	const plan = useLaterPart(loadPlan, attempt);
	const names = useMemo(() => planNamesOf({ ...questions, services: {}, doors: {} }), [questions]);

	useAddress(state, dispatch, () => arriveHere(known, questions.needPeopleNow));
	const isKept = useDevice(state);
	useTitle(titleOf(state, words));

	const startOver = () => {
		erase(() => localStorage);
		dispatch({ type: 'replaced', state: blankState(newJourneyName()) });
	};
	const wizard: Wizard = {
		language,
		words,
		sentences,
		questions,
		known,
		names,
		state,
		dispatch,
		voice: state.summary.voice ?? 'employer',
		startOver,
	};
	return (
		<WizardContext.Provider value={wizard}>
			<div className="wizard">
				{!isKept && <p className="notice no-print">{words.notKept}</p>}
				<ViewOf view={state.view} plan={plan} listings={listings} onAgain={() => setAttempt(attempt + 1)} />
			</div>
		</WizardContext.Provider>
	);
}

interface PlanParts {
	readonly plan: PlanPart;
	readonly listings: DataFile<WizardListings>;
	readonly onAgain: () => void;
}

function ViewOf({ view, ...parts }: { readonly view: WizardState['view'] } & PlanParts) {
	switch (view) {
		case 'resume':
			return <Resume />;
		case 'people-now':
			return <PeopleNow />;
		case 'where':
			return <WhereStep />;
		case 'now':
			return <NowStep />;
		case 'words':
			return <WordsStep />;
		case 'factors':
			return <FactorsStep key="factors" step="factors" />;
		case 'surroundings':
			return <FactorsStep key="surroundings" step="surroundings" />;
		case 'check':
			return <CheckStep />;
		case 'plan':
			return <PlanView {...parts} />;
	}
}

function PlanView({ plan, listings, onAgain }: PlanParts) {
	const { words, language } = useWizard();
	if (plan.status === 'loading') return <LoadingNote text={words.loadingPlan} />;
	if (plan.status === 'failed')
		return <LoadFailed title={words.failed.planTitle} words={words} language={language} onAgain={onAgain} />;
	const { PlanStep } = plan.content;
	return <PlanStep listings={listings} onAgain={onAgain} />;
}

function arriveHere(known: KnownIds, needPeopleNow: readonly string[]): WizardState {
	const entry = readEntry(history.state);
	return arrive(
		{
			fragment: location.hash,
			journey: entry?.journey,
			returnTo: entry?.returnTo,
			kept: recall(() => localStorage, known),
			newJourney: newJourneyName(),
		},
		known,
		needPeopleNow,
	);
}

function titleOf({ view, summary }: WizardState, words: WizardWords): string {
	const voice = summary.voice ?? 'employer';
	switch (view) {
		case 'resume':
			return words.resume.title;
		case 'people-now':
			return words.peopleNow.title;
		case 'where':
			return words.where.title[voice];
		case 'now':
			return words.now.title[voice];
		case 'words':
			return words.words.title[voice];
		case 'factors':
			return words.factors.title[voice];
		case 'surroundings':
			return words.surroundings.title[voice];
		case 'check':
			return words.check.title;
		case 'plan':
			return words.plan.title[voice];
	}
}
