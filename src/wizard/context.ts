import { createContext, useContext, type Dispatch } from 'react';
import type { KnownIds } from '../formats/summary.ts';
import type { WizardQuestions } from '../formats/wizard-data.ts';
import type { PlanNames, PlanSentences } from '../i18n/plan-sentence-types.ts';
import type { WizardWords } from '../i18n/wizard.en.ts';
import type { SiteLanguage, Voice } from '../schema/vocabulary.ts';
import type { Action, WizardState } from './state.ts';

/** What every part of the wizard shares. */
export interface Wizard {
	readonly language: SiteLanguage;
	readonly words: WizardWords;
	readonly sentences: PlanSentences;
	readonly questions: WizardQuestions;
	readonly known: KnownIds;
	/** Names of needs, factors, counties and sectors; those of services and doors come with the plan. */
	readonly names: PlanNames;
	readonly state: WizardState;
	readonly dispatch: Dispatch<Action>;
	/** Who reads: an employer, unless somebody said otherwise. */
	readonly voice: Voice;
	/** Takes everything off the device and begins again. */
	readonly startOver: () => void;
}

export const WizardContext = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
	const wizard = useContext(WizardContext);
	if (wizard === undefined) throw new Error('This part of the wizard was used outside of it.');
	return wizard;
}
