import type {
	EmployerKind,
	FactorId,
	HireGroup,
	Level,
	Mode,
	OwnerGroup,
	ServiceLanguage,
	Trust,
	Warmth,
} from '../schema/vocabulary.ts';

/**
 * A plan is codes with facts, never sentences: `i18n/` holds the sentence for each code in each language.
 * `from` names the answers a reason rests on, as paths into the summary joined by `+`: take those answers back (or, for a fact about
 * the employer, change it) and the suggestion changes.
 */
export interface Plan {
	readonly format: 'lodestone-plan';
	readonly version: 1;
	/** The day planned for, `YYYY-MM-DD`. */
	readonly today: string;
	/** Whether `doors` is proved to be a smallest cover. */
	readonly exact: boolean;
	readonly demand: readonly DemandedNeed[];
	readonly doors: readonly PlannedDoor[];
	/** For a practitioner: what their own centre does itself. Empty in the employer's voice. */
	readonly own: readonly OwnAnswer[];
	readonly unanswered: readonly UnansweredNeed[];
	/** Needs worth exploring that no suggested door answers, each with the best door for it. */
	readonly explore: readonly ExploredNeed[];
	/** Factors that attract: assets to name and to build on. */
	readonly strengths: readonly FactorId[];
	readonly excluded: readonly ExcludedService[];
}

export interface DemandedNeed {
	readonly need: string;
	readonly weight: 'must' | 'explore';
	readonly urgent: boolean;
	/** Whole points by which needs are ordered. */
	readonly points: number;
	readonly because: readonly DemandReason[];
}

export type DemandReason =
	| { readonly code: 'picked-under-stressor'; readonly factor: FactorId }
	| { readonly code: 'picked-directly' }
	| { readonly code: 'said-urgent' }
	| { readonly code: 'typical-of-stressor'; readonly factor: FactorId }
	| { readonly code: 'fits-mode'; readonly mode: Mode };

export interface Answer {
	readonly need: string;
	readonly service: string;
	readonly level: Level;
}

export interface PlannedDoor {
	readonly door: string;
	readonly organization: string;
	readonly desk: string;
	readonly warmth: Warmth;
	readonly trust: Trust;
	/** The demanded needs that this door answers, in demand order, each with its best service here. */
	readonly answers: readonly Answer[];
	readonly reasons: readonly Reason[];
	readonly ask: readonly Question[];
	/** At most one: the best other door for what this one is suggested for. */
	readonly alternatives: readonly string[];
	/** Whole points; see `fit-rules.ts`. */
	readonly fit: number;
}

export type Reason =
	| { readonly code: 'answers-need'; readonly need: string; readonly from: string }
	| { readonly code: 'explores-need'; readonly need: string; readonly from: string }
	| { readonly code: 'serves-county'; readonly county: string; readonly from: 'employer.county' }
	| { readonly code: 'made-for-sector'; readonly sector: string; readonly from: 'employer.sector' }
	| { readonly code: 'fits-size'; readonly employees: number; readonly from: 'employer.employees' }
	| { readonly code: 'for-this-kind'; readonly kind: EmployerKind; readonly from: 'employer.kind' }
	| { readonly code: 'speaks-your-language'; readonly language: string; readonly from: 'employer.languages' };

/** Something only the organization can answer. Unknown never excludes; it becomes a question. */
export type Question =
	| { readonly code: 'condition-in-words'; readonly service: string }
	| { readonly code: 'whom-you-hire'; readonly service: string; readonly groups: readonly HireGroup[] }
	| { readonly code: 'whose-business'; readonly service: string; readonly groups: readonly OwnerGroup[] }
	| { readonly code: 'county-not-said'; readonly service: string }
	| { readonly code: 'sector-not-said'; readonly service: string }
	| { readonly code: 'size-not-said'; readonly service: string }
	| { readonly code: 'kind-not-said'; readonly service: string }
	/** Nobody has said in which languages it is given, and the employer named only others than the one that listings take for granted. */
	| { readonly code: 'language-not-known'; readonly service: string; readonly language: ServiceLanguage }
	/** Of what no recent page was found: of the service, or only of the organization that gives it. */
	| { readonly code: 'status-unclear'; readonly service: string; readonly of: 'service' | 'organization' };

/**
 * Why a service is held back, with what it is open to instead: each reason stands alone, so that mending one leaves the others, and
 * mending all of them (an answer that it is open to, a listing that is open again) makes it a suggestion.
 */
export type ExclusionReason =
	| { readonly code: 'ended' }
	| { readonly code: 'organization-ended' }
	| { readonly code: 'temporarily-closed' }
	| { readonly code: 'not-confirmed-for-long' }
	| { readonly code: 'window-closed'; readonly opens?: string; readonly closed?: string }
	/** `counties` where it is given. Absent for a network's service: its members' counties are theirs to say. */
	| { readonly code: 'other-county'; readonly counties?: readonly string[] }
	| { readonly code: 'other-sector'; readonly sectors: readonly string[] }
	| { readonly code: 'too-few-employees'; readonly min: number }
	| { readonly code: 'too-many-employees'; readonly max: number }
	| { readonly code: 'other-kind'; readonly kinds: readonly EmployerKind[] }
	| { readonly code: 'other-language'; readonly languages: readonly ServiceLanguage[] };

export interface ExcludedService {
	readonly service: string;
	/** The demanded needs it would have answered. */
	readonly needs: readonly string[];
	readonly because: readonly ExclusionReason[];
}

export interface OwnAnswer extends Answer {
	/** The own centre's door: the county's member, or the network's own. */
	readonly door: string;
}

export interface UnansweredNeed {
	readonly need: string;
	/** Door to turn to instead. */
	readonly fallback: string;
}

export interface ExploredNeed extends Answer {
	readonly door: string;
}
