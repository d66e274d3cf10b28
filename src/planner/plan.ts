import {
	alternativeTo,
	answersAt,
	assignedTo,
	bestLevel,
	coverDoors,
	rank,
	withoutCandidates,
	type Candidate,
	type Ranking,
} from './candidates.ts';
import { coverNeeds } from './cover.ts';
import { demandOf, strengthsOf } from './demand.ts';
import type { Directory, DirectoryDoor } from './directory.ts';
import { expectedLanguage } from './gates.ts';
import { membersIn, offersFor } from './offers.ts';
import { inOrder } from './order.ts';
import type { DemandedNeed, OwnAnswer, Plan, PlannedDoor } from './plan-types.ts';
import { questionsFor, reasonsFor } from './reasons.ts';
import type { Summary, SummaryEmployer } from './summary.ts';
import { tieRank } from './tie-break.ts';

/**
 * The fewest right doors for a summary, and why.
 *
 * A pure function: the same directory, summary and day give the same plan, whatever the order of their parts.
 *
 * @param summary as read by `formats/summary.ts`; ids the directory does not know are passed over
 * @param today the day planned for, `YYYY-MM-DD`; decides which intake windows are open, and by its month the neutral tie-break
 */
export function plan(directory: Directory, summary: Summary, today: string): Plan {
	const employer = summary.employer ?? {};
	const demand = demandOf(directory, summary);
	const { offers, excluded } = offersFor(directory, new Set(demand.map(({ need }) => need)), employer, today);
	const ranking = rank(directory, summary, demand, offers, today);

	const own = summary.voice === 'practitioner' ? ownAnswers(directory, demand, ranking, employer, today) : [];
	const done = new Set(own.filter(({ need, level }) => level === bestLevel(ranking, need)).map(({ need }) => need));
	const open = demand.filter(({ need }) => !done.has(need));
	const partners = withoutCandidates(ranking, ({ offer }) => own.some(({ door }) => door === offer.door.id));

	const musts = demand.filter(({ weight }) => weight === 'must');
	// Where nothing was named, what the stressors suggest is all there is to go by.
	const targets = (musts.length > 0 ? musts : demand).filter(({ need }) => !done.has(need));
	const targetIds = targets.map(({ need }) => need);
	const cover = coverNeeds(coverDoors(partners, targetIds), targetIds);

	const doors = inOrder(
		cover.doors.map((id) => {
			const assigned = assignedTo(id, cover.doors, partners, targets);
			return {
				id,
				needs: assigned.map(({ need }) => need),
				offers: assigned.map(({ offer }) => offer),
				fit: assigned.reduce((sum, { fit }) => sum + fit, 0),
				tie: tieRank(id, today),
			};
		}),
		employer.county,
	).map(({ id, needs, fit }) =>
		describe(answersAt(id, partners, open), fit, alternativeTo(needs, cover.doors, partners), directory, summary),
	);
	const answered = new Set(doors.flatMap((door) => door.answers.map(({ need }) => need)));

	return {
		format: 'lodestone-plan',
		version: 1,
		today,
		exact: cover.exact,
		demand,
		doors,
		own,
		unanswered: cover.unanswered
			.filter((need) => !own.some((answer) => answer.need === need))
			.map((need) => ({ need, fallback: doorOfNetwork(directory, directory.fallback, employer, today) })),
		explore: open
			.filter(({ need }) => !answered.has(need))
			.flatMap(({ need }) => partners.get(need)?.[0] ?? [])
			.map((best) => ({ ...answerOf(best), door: best.offer.door.id })),
		strengths: strengthsOf(summary),
		excluded,
	};
}

function describe(
	answered: readonly Candidate[],
	fit: number,
	alternatives: readonly string[],
	directory: Directory,
	summary: Summary,
): PlannedDoor {
	const door = answered[0]?.offer.door;
	if (door === undefined) throw new Error('A door was chosen that answers none of the demanded needs.');
	return {
		door: door.id,
		organization: door.organization,
		desk: door.desk,
		warmth: door.warmth,
		trust: door.trust,
		answers: answered.map(answerOf),
		reasons: reasonsFor(answered, summary.employer ?? {}),
		ask: questionsFor(answered, directory.needs),
		alternatives,
		fit,
	};
}

function answerOf({ need, offer, level }: Candidate) {
	return { need: need.need, service: offer.service.id, level };
}

/** What a practitioner's own centre does itself: the network's services, at the county's member or at the network's own line. */
function ownAnswers(
	directory: Directory,
	demand: readonly DemandedNeed[],
	ranking: Ranking,
	employer: SummaryEmployer,
	today: string,
): OwnAnswer[] {
	const network = directory.practitionerNetwork;
	const door = doorOfNetwork(directory, network, employer, today);
	return demand.flatMap(({ need }) => {
		const best = ranking.get(need)?.find(({ offer }) => offer.service.organization === network);
		return best === undefined ? [] : [{ ...answerOf(best), door }];
	});
}

/**
 * The county's member of a network. Where there are several: one that serves in the language the employer named first, then the neutral
 * tie-break. Where none is known, the network's own first door.
 */
function doorOfNetwork(
	directory: Directory,
	network: string,
	{ county, languages: [first] = [] }: SummaryEmployer,
	today: string,
): string {
	const isSpoken = ({ languages }: DirectoryDoor) =>
		first === undefined || first === expectedLanguage || (languages?.includes(first) ?? false);
	const members = membersIn(directory, network, county).toSorted(
		(a, b) => Number(isSpoken(b)) - Number(isSpoken(a)) || tieRank(a.id, today) - tieRank(b.id, today),
	);
	const own = directory.doors.filter(({ organization }) => organization === network).map(({ id }) => id);
	return members[0]?.id ?? own.toSorted()[0] ?? network;
}
