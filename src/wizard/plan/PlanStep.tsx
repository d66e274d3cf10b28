import { useMemo } from 'react';
import type { WizardListings } from '../../formats/wizard-data.ts';
import { planNamesOf } from '../../i18n/plan-names.ts';
import { inVoice } from '../../i18n/plan-sentences.ts';
import { plan as makePlan } from '../../planner/plan.ts';
import { useWizard } from '../context.ts';
import { LoadFailed, LoadingNote } from '../Loading.tsx';
import { todayHere } from '../../island/today.ts';
import type { DataFile } from '../../island/data-file.ts';
import { PlanContext } from './context.ts';
import { PlanPage } from './PlanPage.tsx';

/** Step 7: the plan for the answers as they stand, made anew whenever one changes. */
export function PlanStep({ listings, onAgain }: { readonly listings: DataFile<WizardListings>; readonly onAgain: () => void }) {
	const { words, sentences, language, questions, state, voice } = useWizard();
	const content = listings.status === 'ready' ? listings.content : undefined;
	const shown = useMemo(() => {
		if (content === undefined) return undefined;
		const data = { ...questions, ...content };
		return {
			data,
			plan: makePlan(questions.directory, state.summary, todayHere()),
			names: planNamesOf(data),
			sentences: inVoice(sentences, voice),
		};
	}, [questions, content, state.summary, sentences, voice]);
	if (listings.status === 'failed')
		return <LoadFailed title={words.failed.planTitle} words={words} language={language} onAgain={onAgain} />;
	if (shown === undefined) return <LoadingNote text={words.loadingPlan} />;
	return (
		<PlanContext.Provider value={shown}>
			<PlanPage />
		</PlanContext.Provider>
	);
}
