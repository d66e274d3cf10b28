import { coverDoors, rank, withoutCandidates, type Ranking } from '../../src/planner/candidates.ts';
import { coverNeeds } from '../../src/planner/cover.ts';
import type { Directory } from '../../src/planner/directory.ts';
import { passGates } from '../../src/planner/gates.ts';
import { offersFor } from '../../src/planner/offers.ts';
import { plan } from '../../src/planner/plan.ts';
import type { DemandedNeed, Plan } from '../../src/planner/plan-types.ts';
import type { Summary } from '../../src/planner/summary.ts';
import { claims, proofOf, type Claim, type Proof } from './proofs.ts';
import { stabilityOf, withOneNeedLess, withOneWeightTurned } from './stability.ts';

/** One story's plan and what is measured of it. Shares are from 0 to 1. */
export interface StoryFigures {
	readonly plan: Plan;
	/** Share of the weight of the answerable needs that the first 1, 2 and 3 doors answer. */
	readonly coverage: readonly [number, number, number];
	/** Share of the first three doors that answer a demanded need and that the story does not warn against. */
	readonly precision: number;
	/** Share of the first three doors that fail a gate. */
	readonly harm: number;
	/** Doors until every answerable target is answered: by this plan, by a greedy choice, and down a list sorted by fit. */
	readonly doors: { readonly least: number; readonly plan: number; readonly greedy: number; readonly ranking: number };
	/** Share of the first three doors that a person can call or write to. */
	readonly warm: number;
	/** Likeness (Jaccard) of the first three doors before and after one answer that only weighs is turned, on average. */
	readonly stability: number;
	/** The same before and after one named need is taken back. */
	readonly stabilityOfNeeds: number;
	/** What the plan claims, and which claims do not survive their counterfactual. */
	readonly proofs: Readonly<Record<Claim, Proof>>;
	readonly needs: number;
	readonly unservedNeeds: number;
	/** The first three doors, and every door that would have been as good an answer to some target. */
	readonly shown: readonly string[];
	readonly qualified: readonly string[];
}

/**
 * Measures one story. Formulas: the share of weight is S-recall weighted by the points of the demand; an answer at the best level any
 * open door offers counts whole, a lower one half.
 *
 * @param warned doors, organizations or services the story warns against
 */
export function measureStory(directory: Directory, summary: Summary, warned: readonly string[], today: string): StoryFigures {
	const result = plan(directory, summary, today);
	const top = result.doors.slice(0, 3);
	const { offers } = offersFor(directory, new Set(result.demand.map(({ need }) => need)), summary.employer ?? {}, today);
	const ranking = rank(directory, summary, result.demand, offers, today);
	const targets = targetsOf(result, ranking);
	const partners = withoutCandidates(ranking, ({ offer }) => result.own.some(({ door }) => door === offer.door.id));
	const isWarned = (door: string, services: readonly string[]) =>
		warned.some((id) => id === door || id === door.split('/')[0] || services.includes(id));
	return {
		plan: result,
		coverage: [
			coverageAt(1, result, targets, ranking),
			coverageAt(2, result, targets, ranking),
			coverageAt(3, result, targets, ranking),
		],
		precision: share(
			top,
			({ door, answers }) =>
				answers.length > 0 &&
				!isWarned(
					door,
					answers.map(({ service }) => service),
				),
		),
		harm: share(top, (door) => failsAGate(directory, summary, today, door), 0),
		doors: {
			least: coverNeeds(coverDoors(partners, idsOf(targets)), idsOf(targets)).doors.length,
			plan: result.doors.length,
			greedy: coverNeeds(coverDoors(partners, idsOf(targets)), idsOf(targets), 0).doors.length,
			ranking: doorsDownTheList(partners, targets),
		},
		warm: share(top, ({ warmth }) => warmth !== 'cold'),
		stability: stabilityOf(directory, withOneWeightTurned(summary), today, doorsOf(top)),
		stabilityOfNeeds: stabilityOf(directory, withOneNeedLess(summary), today, doorsOf(top)),
		proofs: Object.fromEntries(
			claims.map((claim) => [claim, proofOf[claim]({ directory, summary, today }, result)]),
		) as StoryFigures['proofs'],
		needs: result.demand.length,
		unservedNeeds: result.demand.filter(({ need }) => (ranking.get(need)?.length ?? 0) === 0).length,
		shown: doorsOf(top),
		qualified: [...new Set(targets.flatMap(({ need }) => equallyGood(ranking, need)))],
	};
}

/** The needs that doors were chosen for: named ones, or all where none was named; without those the own centre takes care of. */
function targetsOf({ demand, own }: Plan, ranking: Ranking): DemandedNeed[] {
	const musts = demand.filter(({ weight }) => weight === 'must');
	return (musts.length > 0 ? musts : demand).filter(
		({ need }) =>
			(ranking.get(need)?.length ?? 0) > 0 &&
			!own.some((answer) => answer.need === need && answer.level === ranking.get(need)?.[0]?.level),
	);
}

function coverageAt(doors: number, { doors: planned }: Plan, targets: readonly DemandedNeed[], ranking: Ranking): number {
	const total = targets.reduce((sum, { points }) => sum + points, 0);
	if (total === 0) return 1;
	const gained = targets.reduce((sum, { need, points }) => {
		const levels = planned
			.slice(0, doors)
			.flatMap(({ answers }) => answers.filter((answer) => answer.need === need).map(({ level }) => level));
		const best = ranking.get(need)?.[0]?.level;
		return sum + points * (levels.some((level) => level === best) ? 1 : levels.length > 0 ? 0.5 : 0);
	}, 0);
	return gained / total;
}

function failsAGate(directory: Directory, summary: Summary, today: string, { door, answers }: Plan['doors'][number]): boolean {
	const facts = directory.doors.find(({ id }) => id === door);
	return answers.some(({ service: id }) => {
		const service = directory.services.find((one) => one.id === id);
		return service === undefined || facts === undefined || passGates(service, facts, summary.employer ?? {}, today).no.length > 0;
	});
}

/** How far down a list of doors, sorted by their points added up, one must go until every target is answered at its best level. */
function doorsDownTheList(ranking: Ranking, targets: readonly DemandedNeed[]): number {
	const doors = coverDoors(ranking, idsOf(targets))
		.map(({ id, fits, tie }) => ({ id, fits, tie, points: [...fits.values()].reduce((sum, points) => sum + points, 0) }))
		.sort((a, b) => b.points - a.points || a.tie - b.tie || (a.id < b.id ? -1 : 1));
	const left = new Set(idsOf(targets));
	for (const [index, { fits }] of doors.entries()) {
		for (const need of fits.keys()) left.delete(need);
		if (left.size === 0) return index + 1;
	}
	return doors.length;
}

/** The doors that answer a need exactly as well as the best one does. */
function equallyGood(ranking: Ranking, need: string): string[] {
	const candidates = ranking.get(need) ?? [];
	const best = candidates[0];
	return candidates.filter(({ level, fit }) => level === best?.level && fit === best.fit).map(({ offer }) => offer.door.id);
}

function doorsOf(doors: Plan['doors']): string[] {
	return doors.map(({ door }) => door);
}

function idsOf(needs: readonly DemandedNeed[]): string[] {
	return needs.map(({ need }) => need);
}

function share<Item>(items: readonly Item[], counts: (item: Item) => boolean, ofNone = 1): number {
	return items.length === 0 ? ofNone : items.filter(counts).length / items.length;
}
