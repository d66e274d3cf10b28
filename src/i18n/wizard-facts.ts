import type { EmployerKind, FactorId, Voice } from '../schema/vocabulary.ts';

/** What can be claimed of a plan in one sentence: only what the plan proves. */
export interface Headline {
	/**
	 * `named`: needs that somebody named. `urgent`: one button said that people are needed now, whatever was named beside it.
	 * `suggested`: none was named, and the stressors suggest these. `nothing`: nothing was said.
	 */
	readonly about: 'named' | 'urgent' | 'suggested' | 'nothing';
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

/** How a door is got through to: by a phone, in writing, or by what its page offers and nothing else. */
export type Reach = 'call' | 'write' | 'page';

/** What a caller says at a door, as facts and names; the words around them are the language's. */
export interface CallFacts {
	readonly voice: Voice;
	readonly reach: Reach;
	readonly kind: EmployerKind | undefined;
	/** "Meteghan, Digby County" */
	readonly place: string | undefined;
	readonly employees: number | undefined;
	readonly sector: string | undefined;
	/** Titles of what the door helps with, first things first. */
	readonly needs: readonly string[];
	/** Whether nobody named these needs: then nobody may be made to say that they want them. */
	readonly isSuggested: boolean;
	/** Name of the service to ask about. */
	readonly service: string;
	/** What draws people, and what that is good for at this door. */
	readonly strengths: SaidStrengths | undefined;
	readonly isUrgent: boolean;
}

/** What a strength is good for at a door: it draws people, it helps whoever is new, or it is there to build on. */
export type StrengthUse = 'reason-to-come' | 'support-for-the-new' | 'ground-to-build-on';

export interface SaidStrengths {
	readonly use: StrengthUse;
	/** `isPartly`: the factor strains too. */
	readonly factors: readonly { readonly factor: FactorId; readonly isPartly: boolean }[];
}
