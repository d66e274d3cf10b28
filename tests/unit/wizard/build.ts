import type { KnownIds } from '../../../src/formats/summary.ts';
import type { WizardQuestions } from '../../../src/formats/wizard-data.ts';
import type { Plan, PlannedDoor } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import type { FactorGroup, FactorId, Mode } from '../../../src/schema/vocabulary.ts';
import type { Kept } from '../../../src/wizard/device.ts';
import { blankState, reduce, type Action, type WizardState } from '../../../src/wizard/state.ts';

export const known: KnownIds = {
	needs: new Set(['meet-candidates', 'advertise-a-job', 'train-supervisors', 'house-workers', 'get-advice']),
	counties: new Set(['digby', 'kings']),
	sectors: new Set(['fishing-and-seafood']),
};

/** The state after actions, from the beginning. */
export function after(...actions: readonly Action[]): WizardState {
	return actions.reduce(reduce, blankState('first'));
}

/** The state with a summary already given. */
export function having(summary: Summary, state: Partial<WizardState> = {}): WizardState {
	return { ...blankState('first'), ...state, summary };
}

export function kept(summary: Summary, more: Partial<Kept> = {}): Kept {
	return { journey: 'earlier', date: '2026-11-19', view: 'factors', summary, leftOut: [], ...more };
}

export function planned(door: string, answers: PlannedDoor['answers']): PlannedDoor {
	return {
		door,
		organization: door,
		desk: 'desk',
		warmth: 'warm',
		trust: 'unconfirmed',
		answers,
		reasons: [],
		ask: [],
		alternatives: [],
		fit: 0,
	};
}

export function planOf(plan: Partial<Plan>): Plan {
	return {
		format: 'lodestone-plan',
		version: 1,
		today: '2026-11-20',
		exact: true,
		demand: [],
		doors: [],
		own: [],
		unanswered: [],
		explore: [],
		strengths: [],
		excluded: [],
		...plan,
	};
}

export function wanted(need: string, weight: 'must' | 'explore' = 'must'): Plan['demand'][number] {
	return { need, weight, urgent: false, points: 0, because: [] };
}

const groupOf: Readonly<Record<FactorId, FactorGroup>> = {
	'inclusion-belonging': 'foundation',
	'meaning-values': 'mindset',
	'workplace-culture': 'mindset',
	'pay-benefits': 'offerings',
	'working-arrangements': 'offerings',
	'skills-competencies': 'needs',
	'engagement-productivity': 'needs',
	'external-conditions': 'surroundings',
};

/** Questions that know the eight factors, titled by their ids, and these needs by their modes; nothing else. */
export function questionsWith(needs: Readonly<Record<string, readonly Mode[]>>): WizardQuestions {
	return {
		language: 'en',
		built: '2026-11-20',
		needPeopleNow: [],
		realms: [],
		needs: {},
		counties: [],
		sectors: [],
		factors: (Object.entries(groupOf) as [FactorId, FactorGroup][]).map(([id, group]) => ({
			id,
			group,
			title: id,
			definition: '',
			asStrength: '',
			asStressor: '',
		})),
		directory: {
			needs: Object.entries(needs).map(([id, modes]) => ({ id, factors: [], modes })),
			services: [],
			doors: [],
			counties: [],
			practitionerNetwork: 'centre',
			fallback: 'line',
		},
	};
}
