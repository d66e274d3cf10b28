import type { Draft } from '../schema/caseload.ts';
import type { Packet } from '../schema/packet.ts';
import type { FactorId } from '../schema/vocabulary.ts';

/** Kinds of things about an employer that a packet may carry, as consent names them. Permanent codes; `i18n/packet-words` holds the words. */
export const thingKinds = [
	'needs',
	'words',
	'goal',
	'tried',
	'factors',
	'notes',
	'name',
	'place',
	'sector',
	'size',
	'kind',
	'reach',
	'ready',
	'questions',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What a packet carries about the employer, each kind once, in the order of `thingKinds`. */
export function kindsIn({ about, need, factors, why, tried, reach, voice, from }: Omit<Packet, 'consent'>): readonly ThingKind[] {
	const isOwn = voice === 'employer';
	const carries: Readonly<Record<ThingKind, boolean>> = {
		needs: need?.needs !== undefined,
		words: need?.words !== undefined,
		goal: need?.goal !== undefined,
		tried: tried !== undefined,
		factors: factors !== undefined,
		notes: factors?.some(({ note }) => note !== undefined) === true,
		name: about?.employer !== undefined || (isOwn && from.organization !== undefined),
		place: about?.county !== undefined || about?.community !== undefined,
		sector: about?.sector !== undefined,
		size: about?.employees !== undefined,
		kind: about?.kind !== undefined,
		reach: reach !== undefined || isOwn,
		ready: why?.ready !== undefined,
		questions: why?.ask !== undefined,
	};
	return thingKinds.filter((kind) => carries[kind]);
}

/** A fact about the employer that may be chosen to travel. */
export type AboutField = Draft['chosen']['about'][number];

/** What a draft knows and does not send. */
export interface LeftAtHome {
	readonly needs: readonly string[];
	readonly factors: readonly FactorId[];
	readonly notes: readonly FactorId[];
	readonly about: readonly Exclude<AboutField, 'employer'>[];
}

/**
 * What stays with the one who writes: everything in the answers that was not chosen.
 *
 * @param named needs that the answers name
 */
export function leftAtHome({ summary, chosen }: Draft, named: readonly string[]): LeftAtHome {
	const factors = discussedFactors(summary);
	const employer = summary?.employer ?? {};
	const facts = ['county', 'community', 'sector', 'employees', 'kind'] as const;
	return {
		needs: named.filter((need) => !chosen.needs.includes(need)),
		factors: factors.filter((factor) => !chosen.factors.includes(factor)),
		notes: notedFactors(summary).filter((factor) => !chosen.factors.includes(factor) || !chosen.notes.includes(factor)),
		about: facts.filter((field) => employer[field] !== undefined && !chosen.about.includes(field)),
	};
}

/** Factors of which the answers say how they stand: only these can travel. */
export function discussedFactors(summary: Draft['summary']): readonly FactorId[] {
	return factorsWhere(summary, ({ standing }) => standing !== 'not-discussed');
}

function notedFactors(summary: Draft['summary']): readonly FactorId[] {
	return factorsWhere(summary, ({ note }) => note !== undefined && note.trim() !== '');
}

type SaidOfFactor = NonNullable<NonNullable<NonNullable<Draft['summary']>['factors']>[FactorId]>;

function factorsWhere(summary: Draft['summary'], holds: (said: SaidOfFactor) => boolean): readonly FactorId[] {
	const said = Object.entries(summary?.factors ?? {}) as [FactorId, SaidOfFactor | undefined][];
	return said.flatMap(([factor, one]) => (one !== undefined && holds(one) ? [factor] : []));
}
