/** Something in a draft that keeps it from going on: which field, and what is wrong. Permanent codes; `i18n/introduction-write` says what to do. */
export interface DraftProblem {
	readonly field: DraftField;
	readonly code:
		| 'nothing-asked'
		| 'name-missing'
		| 'who-missing'
		| 'no-way-back'
		| 'not-an-email'
		| 'not-a-phone'
		| 'prefers-email'
		| 'prefers-phone'
		| 'nobody-agreed'
		| 'how-missing'
		| 'day-missing'
		| 'day-to-come'
		| 'day-long-past';
	/** What was typed, where it is quoted. */
	readonly typed?: string;
}

export type DraftField =
	| 'needs'
	| 'about-employer'
	| 'from-name'
	| 'from-email'
	| 'from-phone'
	| 'reach-name'
	| 'reach-email'
	| 'reach-phone'
	| 'consent-by'
	| 'consent-how'
	| 'consent-given';
