/** Something wrong with a file in `content/`. Collected, never thrown; an `error` stops the build. */
export interface Problem {
	/** Permanent kebab-case name of the rule, for example `unknown-county`. */
	readonly code: string;
	readonly severity: 'error' | 'warning';
	/** Path from the project, or from outside it as the content folder was named: `content/services/wage-top-up.md`. */
	readonly file: string;
	/** Line in the file, from 1; absent where the whole file is meant. */
	readonly line?: number | undefined;
	/** Dotted path of the field, for example `eligibility.counties.1`. */
	readonly field?: string | undefined;
	/** What is wrong, quoting the value. A whole sentence. */
	readonly message: string;
	/** What to do about it. A whole sentence. */
	readonly fix: string;
}
