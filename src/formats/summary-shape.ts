import type { Draft } from '../schema/caseload.ts';
import {
	employerKinds,
	factorIds,
	modes,
	ownerGroups,
	serviceLanguages,
	standings,
	voices,
	type FactorId,
} from '../schema/vocabulary.ts';
import { day, entryId } from './known-shapes.ts';
import { exactly, lines, list, object, oneOf, optional, wholeNumber, type Optional } from './shape.ts';

type Kept = NonNullable<Draft['summary']>;
type KeptFactor = NonNullable<NonNullable<Kept['factors']>[FactorId]>;

const needs = list(entryId, 100);

const factor = object<KeptFactor>({
	standing: oneOf(standings),
	needs: optional(needs),
	note: optional(lines({ min: 0, max: 2_000 })),
});

const factors = Object.fromEntries(factorIds.map((id) => [id, optional(factor)])) as Readonly<
	Record<FactorId, Optional<KeptFactor>>
>;

/**
 * A `lodestone-summary` as an introduction keeps it: what this device wrote, so read strictly, and without asking which ids a directory knows.
 * A summary that somebody brings as a file is read forgivingly instead; see `summary.ts`.
 */
export const summaryShape = object<Kept>({
	format: exactly('lodestone-summary'),
	version: exactly(1),
	date: optional(day),
	voice: optional(oneOf(voices)),
	employer: optional(
		object<NonNullable<Kept['employer']>>({
			county: optional(entryId),
			community: optional(lines({ min: 0, max: 80 })),
			sector: optional(entryId),
			employees: optional(wholeNumber(0, 100_000)),
			kind: optional(oneOf(employerKinds)),
			owners: optional(list(oneOf(ownerGroups), ownerGroups.length)),
			languages: optional(list(oneOf(serviceLanguages), 10)),
		}),
	),
	modes: optional(list(oneOf(modes), modes.length)),
	urgent: optional(needs),
	factors: optional(object<NonNullable<Kept['factors']>>(factors)),
	needs: optional(needs),
});
