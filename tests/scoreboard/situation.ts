import type { Directory, DirectoryDoor, DirectoryService } from '../../src/planner/directory.ts';
import { plan } from '../../src/planner/plan.ts';
import type { ExclusionReason, Question } from '../../src/planner/plan-types.ts';
import type { Summary, SummaryEmployer } from '../../src/planner/summary.ts';

/** What a plan is made from. A counterfactual changes one thing in it. */
export interface Situation {
	readonly directory: Directory;
	readonly summary: Summary;
	readonly today: string;
}

export type Change = (situation: Situation) => Situation;

/** What becomes of one service in a plan. */
export interface Fate {
	readonly isSuggested: boolean;
	readonly excluded: readonly ExclusionReason[];
	/** What is to be asked about it. */
	readonly ask: readonly Question[];
}

/**
 * The situation as if this service were all there is for these needs, told by an employer: what becomes of the service then depends on
 * it, on its desks and on the answers, not on who else would have done better.
 */
export function aloneFor(needs: readonly string[], service: DirectoryService): Change {
	return ({ directory, summary: { voice: _voice, ...summary }, today }) => ({
		directory: { ...directory, services: [service], needs: directory.needs.filter(({ id }) => needs.includes(id)) },
		summary,
		today,
	});
}

export function fateOf({ directory, summary, today }: Situation, service: string): Fate {
	const { doors, excluded } = plan(directory, summary, today);
	return {
		isSuggested: doors.some(({ answers }) => answers.some((answer) => answer.service === service)),
		excluded: excluded.find((held) => held.service === service)?.because ?? [],
		ask: doors.flatMap(({ ask }) => ask.filter((question) => question.service === service)),
	};
}

/** Another answer about the employer. */
export function saying(answer: Partial<SummaryEmployer>): Change {
	return ({ summary, ...rest }) => ({ ...rest, summary: { ...summary, employer: { ...summary.employer, ...answer } } });
}

export function onDay(today: string): Change {
	return (situation) => ({ ...situation, today });
}

/** Another fact in the listing of the service. A fact set to `undefined` is taken out. */
export function withService(id: string, change: (service: DirectoryService) => Changed<DirectoryService>): Change {
	return ({ directory, ...rest }) => ({
		...rest,
		directory: { ...directory, services: directory.services.map((one) => (one.id === id ? changed(one, change(one)) : one)) },
	});
}

/** Another fact about a desk. A fact set to `undefined` is taken out. */
export function withDoor(id: string, change: (door: DirectoryDoor) => Changed<DirectoryDoor>): Change {
	return ({ directory, ...rest }) => ({
		...rest,
		directory: { ...directory, doors: directory.doors.map((one) => (one.id === id ? changed(one, change(one)) : one)) },
	});
}

export function inTurn(changes: readonly Change[]): Change {
	return (situation) => changes.reduce((before, change) => change(before), situation);
}

type Changed<Facts> = { readonly [Key in keyof Facts]?: Facts[Key] | undefined };

function changed<Facts extends object>(facts: Facts, change: Changed<Facts>): Facts {
	return Object.fromEntries(Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined)) as Facts;
}
