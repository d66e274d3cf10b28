import type { EmployerKind, FactorId, Mode, OwnerGroup, ServiceLanguage, Standing, Voice } from '../schema/vocabulary.ts';

/**
 * A Magnetic Factors Summary with its context, as the planner takes it: `lodestone-summary` version 1 after reading, with everything
 * unknown left out. Every part may be absent; absent means "not said" and never excludes anything.
 */
export interface Summary {
	readonly voice?: Voice;
	readonly employer?: SummaryEmployer;
	readonly modes?: readonly Mode[];
	readonly urgent?: readonly string[];
	readonly factors?: Readonly<Partial<Record<FactorId, SummaryFactor>>>;
	/** Needs named outside the factors. */
	readonly needs?: readonly string[];
}

export interface SummaryEmployer {
	readonly county?: string;
	readonly community?: string;
	readonly sector?: string;
	readonly employees?: number;
	readonly kind?: EmployerKind;
	/** Who owns or leads the business, if the person likes to say. */
	readonly owners?: readonly OwnerGroup[];
	/** Languages the employer can be served in. */
	readonly languages?: readonly ServiceLanguage[];
}

export interface SummaryFactor {
	readonly standing: Standing;
	readonly needs?: readonly string[];
	/** The practitioner's own words. The planner never reads them. */
	readonly note?: string;
}
