import type { DemandReason, ExclusionReason, Question, Reason } from '../planner/plan-types.ts';
import type { Trust, Warmth } from '../schema/vocabulary.ts';

/** Names of what a plan's codes point to, in one language. An id that is not known is returned as it is. */
export interface PlanNames {
	readonly need: (id: string) => string;
	readonly factor: (id: string) => string;
	readonly mode: (id: string) => string;
	readonly service: (id: string) => string;
	/** The organization behind a door, with the desk where it has several. */
	readonly door: (id: string) => string;
	readonly county: (id: string) => string;
	readonly sector: (id: string) => string;
	readonly employerKind: (id: string) => string;
	readonly language: (id: string) => string;
}

/** A sentence for each code of a union: a code without a sentence in both languages does not compile. */
export type SentenceFor<Coded extends { readonly code: string }> = {
	readonly [Code in Coded['code']]: (facts: Extract<Coded, { readonly code: Code }>, names: PlanNames) => string;
};

/** The sentences that speak of the employer: to them, or about them to a practitioner. */
export interface SpokenSentences {
	/** Why a need is in the demand. */
	readonly demand: SentenceFor<DemandReason>;
	/** Why a door is suggested. */
	readonly reason: SentenceFor<Reason>;
	/** What would take the suggestion away: the same reason, turned round. */
	readonly wouldDropOut: SentenceFor<Reason>;
	/** What to ask the organization. */
	readonly question: SentenceFor<Question>;
}

/** All sentences of a language, spoken to the employer, with those that a practitioner reads instead. */
export interface PlanSentences extends SpokenSentences {
	readonly forPractitioner: SpokenSentences;
	/** Why a service is not suggested. Never "not eligible": the person behind the answers is not refused, the offer does not fit. */
	readonly exclusion: SentenceFor<ExclusionReason>;
	readonly warmth: Readonly<Record<Warmth, string>>;
	readonly trust: Readonly<Record<Trust, string>>;
	readonly headings: Readonly<Record<PlanHeading, string>>;
	/** What stands between a heading and what follows on its line. */
	readonly colon: string;
}

export type PlanHeading =
	| 'plan'
	| 'doors'
	| 'own'
	| 'partners'
	| 'answers'
	| 'alsoHelps'
	| 'why'
	| 'ask'
	| 'firstStep'
	| 'alternative'
	| 'unanswered'
	| 'fallback'
	| 'explore'
	| 'draws'
	| 'strains'
	| 'excluded'
	| 'nothingSaid'
	| 'notProved'
	| 'leftOut';
