import type { ThingKind } from '../hand-off/what-travels.ts';
import type { EmployerKind, Voice } from '../schema/vocabulary.ts';

/** What the words of consent are made from. Days are in words. */
export interface ConsentFacts {
	readonly voice: Voice;
	/** What travels, at least one kind. */
	readonly things: readonly ThingKind[];
	readonly organization: string;
	readonly desk: string | undefined;
	readonly until: string;
	/** Whom to tell to take it back. */
	readonly withdraw: string | undefined;
}

/** What is said about the employer, as far as it was chosen. Names are in words. */
export interface AboutFacts {
	readonly voice: Voice;
	readonly name: string | undefined;
	readonly kind: EmployerKind | undefined;
	readonly employees: number | undefined;
	readonly place: string | undefined;
	readonly sector: string | undefined;
}
