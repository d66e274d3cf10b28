import type { EmployerKind, Voice } from '../schema/vocabulary.ts';

/** What can be claimed of a plan in one sentence: only what the plan proves. */
export interface Headline {
	/** `named`: needs that somebody named. `suggested`: none was, and the stressors suggest these. `nothing`: nothing was said. */
	readonly about: 'named' | 'suggested' | 'nothing';
	/** All needs the plan is made for. */
	readonly needs: number;
	/** Of these, what the practitioner's own centre does as well as anybody. */
	readonly own: number;
	/** Of these, what the suggested doors help with. */
	readonly helped: number;
	/** Of these, what nobody open to this employer does. */
	readonly unanswered: number;
	readonly doors: number;
	/** Whether fewer doors would do it less well: proved, and there is more than one. */
	readonly isFewest: boolean;
}

/** What a caller says at a door, as facts and names; the words around them are the language's. */
export interface CallFacts {
	readonly voice: Voice;
	readonly kind: EmployerKind | undefined;
	/** "Meteghan, Digby County" */
	readonly place: string | undefined;
	readonly employees: number | undefined;
	readonly sector: string | undefined;
	/** Titles of what the door helps with, first things first. */
	readonly needs: readonly string[];
	/** Name of the service to ask about. */
	readonly service: string;
	readonly strengths: readonly string[];
	readonly isUrgent: boolean;
}
