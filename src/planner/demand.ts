import type { FactorId, Mode } from '../schema/vocabulary.ts';
import type { Directory, DirectoryNeed } from './directory.ts';
import type { DemandReason, DemandedNeed } from './plan-types.ts';
import type { Summary } from './summary.ts';

/**
 * Points by which demanded needs are ordered. What an employer named outweighs what their stressors suggest; what is urgent comes
 * before what is not; the modes they are in decide between the rest.
 */
export const demandPoints = { must: 100, explore: 10, urgent: 50, fitsMode: 5, saidAgain: 1 } as const;
export type DemandPoint = keyof typeof demandPoints;

/** How many typical needs a stressor without picked needs brings, so that one word does not become a wall of doors. */
const typicalNeedsOfAStressor = 3;

/**
 * What the employer wants done, from what the summary says.
 *
 * Needs picked under a stressor, named directly or said to be urgent are `must`. A stressor without picked needs brings its typical
 * needs as `explore`. A strength creates no need: needs listed under one are passed over. Ids that the directory does not know are
 * passed over too; reading the summary has reported them.
 *
 * Order: points, then the order of the typology.
 */
export function demandOf(directory: Directory, summary: Summary): DemandedNeed[] {
	const reasons = new Map<string, DemandReason[]>();
	const musts = new Set<string>();
	const known = new Set(directory.needs.map((need) => need.id));
	const add = (need: string, reason: DemandReason) => {
		if (!known.has(need)) return;
		const reasonsOfNeed = reasons.get(need);
		if (reasonsOfNeed === undefined) reasons.set(need, [reason]);
		else if (!reasonsOfNeed.some((other) => sameReason(other, reason))) reasonsOfNeed.push(reason);
	};

	const strained = strainedFactors(summary);
	for (const [factor, needs] of strained) {
		for (const need of needs) {
			add(need, { code: 'picked-under-stressor', factor });
			musts.add(need);
		}
	}
	for (const need of summary.needs ?? []) {
		add(need, { code: 'picked-directly' });
		musts.add(need);
	}
	for (const need of summary.urgent ?? []) {
		add(need, { code: 'said-urgent' });
		musts.add(need);
	}
	for (const [factor, needs] of strained) {
		if (needs.some((need) => known.has(need))) continue;
		for (const need of typicalNeeds(directory, factor, summary.modes ?? [])) {
			// Also for a need that is a must already: taking its other answers back would leave this one.
			add(need, { code: 'typical-of-stressor', factor });
		}
	}

	return directory.needs
		.filter((need) => reasons.has(need.id))
		.map((need) => weigh(need, reasons.get(need.id) ?? [], musts.has(need.id), summary))
		.sort((a, b) => b.points - a.points);
}

/**
 * The answers that put a need into the demand, as paths into the summary joined by `+`. Taking all of them back takes the need back.
 */
export function answersBehind(demanded: DemandedNeed): string {
	const paths = demanded.because.flatMap((reason) => {
		switch (reason.code) {
			case 'picked-under-stressor':
			case 'typical-of-stressor':
				return [`factors.${reason.factor}`];
			case 'picked-directly':
				return ['needs'];
			case 'said-urgent':
				return ['urgent'];
			case 'fits-mode':
				return [];
		}
	});
	return paths.join('+');
}

/** Factors that attract, in the order of their ids: assets that wording and mentoring can build on. */
export function strengthsOf(summary: Summary): FactorId[] {
	return entriesOf(summary)
		.filter(([, factor]) => factor.standing === 'strength' || factor.standing === 'both')
		.map(([id]) => id);
}

function weigh(need: DirectoryNeed, because: readonly DemandReason[], isMust: boolean, summary: Summary): DemandedNeed {
	const mode = sharedMode(need, summary.modes ?? []);
	const isUrgent = (summary.urgent ?? []).includes(need.id);
	const points =
		(isMust ? demandPoints.must : demandPoints.explore) +
		(isUrgent ? demandPoints.urgent : 0) +
		(mode === undefined ? 0 : demandPoints.fitsMode) +
		(because.length - 1) * demandPoints.saidAgain;
	return {
		need: need.id,
		weight: isMust ? 'must' : 'explore',
		urgent: isUrgent,
		points,
		because: mode === undefined ? because : [...because, { code: 'fits-mode', mode }],
	};
}

function strainedFactors(summary: Summary): [FactorId, readonly string[]][] {
	return entriesOf(summary)
		.filter(([, factor]) => factor.standing === 'stressor' || factor.standing === 'both')
		.map(([id, factor]) => [id, factor.needs ?? []]);
}

/** The factors that were answered, by id, so that the order of the answers never matters. */
function entriesOf(summary: Summary) {
	type Answered = NonNullable<NonNullable<Summary['factors']>[FactorId]>;
	return (Object.entries(summary.factors ?? {}) as [FactorId, Answered][]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function typicalNeeds(directory: Directory, factor: FactorId, modes: readonly Mode[]): string[] {
	const weightOf = (need: DirectoryNeed) => need.factors.find((entry) => entry.factor === factor)?.weight ?? 0;
	const fitsMode = (need: DirectoryNeed) => (sharedMode(need, modes) === undefined ? 0 : 1);
	return directory.needs
		.filter((need) => weightOf(need) > 0)
		.sort((a, b) => weightOf(b) - weightOf(a) || fitsMode(b) - fitsMode(a))
		.slice(0, typicalNeedsOfAStressor)
		.map((need) => need.id);
}

function sharedMode(need: DirectoryNeed, modes: readonly Mode[]): Mode | undefined {
	return need.modes.find((mode) => modes.includes(mode));
}

function sameReason(a: DemandReason, b: DemandReason): boolean {
	return a.code === b.code && ('factor' in a ? a.factor : '') === ('factor' in b ? b.factor : '');
}
