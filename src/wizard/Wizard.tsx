import { useMemo, useState } from 'react';
import type { WizardQuestions } from '../formats/wizard-data.ts';
import type { PlanSentences } from '../i18n/plan-sentence-types.ts';
import type { WizardWords } from '../i18n/wizard.en.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { Journey } from './Journey.tsx';
import { LoadFailed, LoadingNote } from './Loading.tsx';
import { useDataFile } from '../island/data-file.ts';
import { wizardFilePath } from './data-files.ts';

interface Props {
	readonly language: SiteLanguage;
	readonly words: WizardWords;
	readonly sentences: PlanSentences;
}

/** The wizard: questions, and the plan that follows from the answers. Everything happens on the reader's device. */
export function Wizard({ language, words, sentences }: Props) {
	const [attempt, setAttempt] = useState(1);
	const file = useDataFile<WizardQuestions>(wizardFilePath('questions', language), attempt);
	const content = file.status === 'ready' ? file.content : undefined;
	const known = useMemo(
		() => ({
			needs: new Set(Object.keys(content?.needs ?? {})),
			counties: new Set(content?.counties.map(({ id }) => id)),
			sectors: new Set(content?.sectors.map(({ id }) => id)),
		}),
		[content],
	);
	if (content !== undefined)
		return <Journey language={language} words={words} sentences={sentences} questions={content} known={known} />;
	return (
		<div className="wizard">
			{file.status === 'failed' ? (
				<LoadFailed title={words.failed.title} words={words} language={language} onAgain={() => setAttempt(attempt + 1)} />
			) : (
				<LoadingNote text={words.loading} />
			)}
		</div>
	);
}
