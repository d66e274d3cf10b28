import type { WizardQuestions } from '../formats/wizard-data.ts';
import { answersToldAt } from '../i18n/answers-told.ts';
import type { StrengthUse } from '../i18n/wizard-facts.ts';
import type { Plan, PlannedDoor } from '../planner/plan-types.ts';
import type { FactorGroup, FactorId } from '../schema/vocabulary.ts';
import type { Summary } from '../planner/summary.ts';

/** Most strengths that fit into one breath. */
const mostStrengths = 3;

/** The strengths that carry each use best, by their group: who comes asks for the offer, who is new needs people who help. */
const bestFor: Readonly<Record<StrengthUse, readonly FactorGroup[]>> = {
	'reason-to-come': ['offerings', 'mindset', 'foundation', 'surroundings', 'needs'],
	'support-for-the-new': ['mindset', 'needs', 'foundation', 'offerings', 'surroundings'],
	'ground-to-build-on': ['mindset', 'needs', 'offerings', 'foundation', 'surroundings'],
};

/** What to say of the strengths at one door. */
export interface StrengthsAtDoor {
	readonly use: StrengthUse;
	/** At most three: those that are strengths altogether, then those that strain too. */
	readonly factors: readonly FactorId[];
}

/** What the strengths are good for at a door of the plan; nothing where there are none. */
export function strengthsAt(
	door: PlannedDoor,
	plan: Pick<Plan, 'strengths' | 'demand' | 'doors' | 'own'>,
	{ factors: said }: Summary,
	{ factors, directory }: Pick<WizardQuestions, 'factors' | 'directory'>,
): StrengthsAtDoor | undefined {
	if (plan.strengths.length === 0) return undefined;
	const use = useFor(answersToldAt(door, plan)[0]?.need, directory.needs);
	const rankOf = ({ id, group }: (typeof factors)[number]) =>
		(said?.[id]?.standing === 'both' ? bestFor[use].length : 0) + bestFor[use].indexOf(group);
	return {
		use,
		factors: factors
			.filter(({ id }) => plan.strengths.includes(id))
			.sort((a, b) => rankOf(a) - rankOf(b))
			.map(({ id }) => id)
			.slice(0, mostStrengths),
	};
}

/** By what the door is there for first: finding people, helping new ones settle and learn, or anything else. */
function useFor(need: string | undefined, needs: WizardQuestions['directory']['needs']): StrengthUse {
	const modes = needs.find(({ id }) => id === need)?.modes ?? [];
	if (modes.includes('searching')) return 'reason-to-come';
	return modes.includes('establishing') ? 'support-for-the-new' : 'ground-to-build-on';
}
