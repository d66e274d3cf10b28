/** The steps in order. Each is optional but the first. Permanent: they stand in addresses that people have kept. */
export const steps = ['where', 'now', 'words', 'factors', 'surroundings', 'check', 'plan'] as const;
export type Step = (typeof steps)[number];

/** What can be on the screen: a step, the one question of "I need people now", or the offer to go on with kept answers. */
export type View = Step | 'people-now' | 'resume';

/** The view that an address names; `undefined` for anything else, and for the offer to go on, which is no place to link to. */
export function viewNamed(name: string | undefined): Step | 'people-now' | undefined {
	return name === 'people-now' ? name : steps.find((step) => step === name);
}

export function isStep(view: View): view is Step {
	return view !== 'people-now' && view !== 'resume';
}

/** Where "Continue" leads. */
export function nextOf(view: View): Step {
	return isStep(view) ? (steps[steps.indexOf(view) + 1] ?? 'plan') : 'plan';
}

/** Where "Back" leads; nowhere from the first step. */
export function previousOf(view: View): Step | undefined {
	return isStep(view) ? steps[steps.indexOf(view) - 1] : undefined;
}
