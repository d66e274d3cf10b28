import { createContext, useContext } from 'react';
import type { WizardData } from '../../formats/wizard-data.ts';
import type { PlanNames, PlanSentences } from '../../i18n/plan-sentence-types.ts';
import type { Plan } from '../../planner/plan-types.ts';

/** What every part of a plan shares. */
export interface ShownPlan {
	readonly plan: Plan;
	readonly data: WizardData;
	readonly names: PlanNames;
	readonly sentences: PlanSentences;
}

export const PlanContext = createContext<ShownPlan | undefined>(undefined);

export function usePlan(): ShownPlan {
	const shown = useContext(PlanContext);
	if (shown === undefined) throw new Error('This part of a plan was used outside of it.');
	return shown;
}
