import type { Level } from '../schema/vocabulary.ts';
import type { CoverDoor } from './cover.ts';
import type { Directory } from './directory.ts';
import { fitOf } from './fit.ts';
import type { Offer } from './offers.ts';
import type { DemandedNeed } from './plan-types.ts';
import type { Summary } from './summary.ts';
import { tieRank } from './tie-break.ts';

/** One offer as an answer to one demanded need, with its points. */
export interface Candidate {
	readonly need: DemandedNeed;
	readonly offer: Offer;
	readonly level: Level;
	readonly fit: number;
	readonly tie: number;
}

/** The candidates of each demanded need, best first: core before part, then points, then the neutral tie-break, then ids. */
export type Ranking = ReadonlyMap<string, readonly Candidate[]>;

const warmthRank = { cold: 0, warm: 1, hot: 2 } as const;

/** Rates every offer for every need it answers, and ranks them need by need. */
export function rank(
	directory: Directory,
	summary: Summary,
	demand: readonly DemandedNeed[],
	offers: readonly Offer[],
	today: string,
): Ranking {
	const demanded = new Map(demand.map((need) => [need.need, need]));
	const hiring = new Set(directory.needs.filter(({ id }) => demanded.has(id)).flatMap(({ hires }) => hires ?? []));
	const nameable = new Set(directory.needs.flatMap(({ hires }) => hires ?? []));
	const ranking = new Map<string, Candidate[]>(demand.map(({ need }) => [need, []]));
	for (const offer of offers) {
		const tie = tieRank(offer.door.id, today);
		for (const { need: id, level } of offer.service.needs) {
			const need = demanded.get(id);
			if (need === undefined) continue;
			const needFitsMode = need.because.some(({ code }) => code === 'fits-mode');
			const fit = fitOf({ offer, level, summary, needFitsMode, hiring, nameable });
			ranking.get(id)?.push({ need, offer, level, fit, tie });
		}
	}
	for (const candidates of ranking.values()) candidates.sort(compareCandidates);
	return ranking;
}

/** The ranking without what a test refuses: needs that are done, doors that are one's own. */
export function withoutCandidates(ranking: Ranking, refuses: (candidate: Candidate) => boolean): Ranking {
	return new Map([...ranking].map(([need, candidates]) => [need, candidates.filter((candidate) => !refuses(candidate))]));
}

/** The level of the best answer any open door gives, or nothing where none answers. */
export function bestLevel(ranking: Ranking, need: string): Level | undefined {
	return ranking.get(need)?.[0]?.level;
}

/**
 * Doors with their points for the needs they answer at the best level any open door offers: a part answer never hides a core one. How many
 * further needs each helps with in part is counted beside it.
 */
export function coverDoors(ranking: Ranking, needs: readonly string[]): CoverDoor[] {
	const doors = new Map<string, { candidate: Candidate; fits: Map<string, number> }>();
	const inPart = new Map<string, Set<string>>();
	for (const need of needs) {
		for (const candidate of ranking.get(need) ?? []) {
			const id = candidate.offer.door.id;
			if (candidate.level !== bestLevel(ranking, need)) {
				if (doors.get(id)?.fits.has(need) !== true) inPart.set(id, (inPart.get(id) ?? new Set<string>()).add(need));
				continue;
			}
			const entry = doors.get(id) ?? { candidate, fits: new Map<string, number>() };
			if (!entry.fits.has(need)) entry.fits.set(need, candidate.fit);
			doors.set(id, entry);
		}
	}
	return [...doors].map(([id, { candidate, fits }]) => ({
		id,
		fits,
		warmth: warmthRank[candidate.offer.door.warmth],
		alsoHelps: inPart.get(id)?.size ?? 0,
		tie: candidate.tie,
	}));
}

/** The targets for which this door is the best of the chosen ones. */
export function assignedTo(
	door: string,
	chosen: readonly string[],
	ranking: Ranking,
	targets: readonly DemandedNeed[],
): Candidate[] {
	return targets.flatMap(({ need }) => {
		const best = ranking.get(need)?.find(({ offer }) => chosen.includes(offer.door.id));
		return best?.offer.door.id === door ? [best] : [];
	});
}

/** The best answer of one door to each need, in the order of the needs; a need it does not answer is left out. */
export function answersAt(door: string, ranking: Ranking, demand: readonly DemandedNeed[]): Candidate[] {
	return demand.flatMap(({ need }) => ranking.get(need)?.find(({ offer }) => offer.door.id === door) ?? []);
}

/** The one other door that does most of what this one is in the plan for: at the best level first, then at any. */
export function alternativeTo(needs: readonly DemandedNeed[], chosen: readonly string[], ranking: Ranking): string[] {
	const tallies = new Map<string, { atBest: number; atAny: number; fit: number; tie: number }>();
	for (const { need } of needs) {
		const seen = new Set<string>(chosen);
		for (const { offer, level, fit, tie } of ranking.get(need) ?? []) {
			if (seen.has(offer.door.id)) continue;
			seen.add(offer.door.id);
			const tally = tallies.get(offer.door.id) ?? { atBest: 0, atAny: 0, fit: 0, tie };
			tally.atBest += level === bestLevel(ranking, need) ? 1 : 0;
			tally.atAny += 1;
			tally.fit += fit;
			tallies.set(offer.door.id, tally);
		}
	}
	return [...tallies]
		.sort(([a, x], [b, y]) => y.atBest - x.atBest || y.atAny - x.atAny || y.fit - x.fit || x.tie - y.tie || compareIds(a, b))
		.map(([door]) => door)
		.slice(0, 1);
}

function compareCandidates(a: Candidate, b: Candidate): number {
	if (a.level !== b.level) return a.level === 'core' ? -1 : 1;
	return (
		b.fit - a.fit ||
		a.tie - b.tie ||
		compareIds(a.offer.door.id, b.offer.door.id) ||
		compareIds(a.offer.service.id, b.offer.service.id)
	);
}

function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
