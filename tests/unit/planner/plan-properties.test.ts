import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../src/planner/directory.ts';
import { plan } from '../../../src/planner/plan.ts';
import { offersFor } from '../../../src/planner/offers.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { everyPlan } from './any-plan.ts';
import { today } from './build.ts';

const mustNeeds = (result: Plan) => result.demand.filter(({ weight }) => weight === 'must').map(({ need }) => need);
const allNeeds = (result: Plan) => new Set(result.demand.map(({ need }) => need));

describe('every plan', () => {
	test('does not depend on the order of the directory or of the answers', () => {
		everyPlan((directory, summary, result) => {
			const turned: Directory = { ...directory, services: directory.services.toReversed(), doors: directory.doors.toReversed() };
			const turnedSummary: Summary = {
				...summary,
				...(summary.needs && { needs: summary.needs.toReversed() }),
				...(summary.urgent && { urgent: summary.urgent.toReversed() }),
				...(summary.factors && { factors: Object.fromEntries(Object.entries(summary.factors).toReversed()) }),
			};
			expect(plan(turned, turnedSummary, today)).toEqual(result);
		});
	});

	test('answers every must-need that any open door answers, at the best level any open door offers', () => {
		everyPlan((directory, summary, result) => {
			const { offers } = offersFor(directory, allNeeds(result), summary.employer ?? {}, today);
			for (const need of mustNeeds(result)) {
				const levels = offers.flatMap(({ service }) =>
					service.needs.filter((answered) => answered.need === need).map(({ level }) => level),
				);
				const given = [...result.doors.flatMap(({ answers }) => answers), ...result.own].filter((answer) => answer.need === need);
				if (levels.length === 0) expect(result.unanswered.map((gap) => gap.need)).toContain(need);
				else expect(given.map(({ level }) => level)).toContain(levels.includes('core') ? 'core' : 'part');
			}
		});
	});

	test('has no more doors than the smallest set that brute force finds', () => {
		everyPlan((directory, summary, result) => {
			if (summary.voice === 'practitioner') return;
			const musts = mustNeeds(result);
			const targets = musts.length > 0 ? musts : result.demand.map(({ need }) => need);
			const { offers } = offersFor(directory, new Set(targets), summary.employer ?? {}, today);
			expect(result.doors.length).toBe(smallestCover(offers, targets));
			expect(result.exact).toBe(true);
		});
	});

	test('never suggests what is ended, closed, or at an ended organization', () => {
		everyPlan((directory, _, result) => {
			const services = new Map(directory.services.map((service) => [service.id, service]));
			const suggested = [...result.doors.flatMap(({ answers }) => answers), ...result.own, ...result.explore];
			for (const { service } of suggested) {
				expect(['active', 'unclear']).toContain(services.get(service)?.status);
				const windows = services.get(service)?.windows ?? [{ closes: '2027-01-01' }];
				expect(windows).toContainEqual({ closes: '2027-01-01' });
			}
			for (const { door } of [...result.doors, ...result.explore]) expect(['d', 'e']).not.toContain(door);
		});
	});

	test('lets nothing unsaid exclude: fewer answers about the employer never exclude a service', () => {
		everyPlan((directory, summary, result) => {
			const { employer: _unsaid, ...rest } = summary;
			const excludedWithout = plan(directory, rest, today).excluded.map(({ service }) => service);
			const excludedWith = result.excluded.map(({ service }) => service);
			const throughMembers = new Set(directory.services.filter((one) => one.throughMembers).map(({ id }) => id));
			for (const service of excludedWithout) if (!throughMembers.has(service)) expect(excludedWith).toContain(service);
		});
	});

	test('gains no need from a strength', () => {
		everyPlan((directory, summary, result) => {
			const withoutStrengths = Object.fromEntries(
				Object.entries(summary.factors ?? {}).filter(
					([, factor]) => factor.standing === 'stressor' || factor.standing === 'both',
				),
			);
			expect(plan(directory, { ...summary, factors: withoutStrengths }, today).demand).toEqual(result.demand);
		});
	});

	test('has a reason for every answer', () => {
		everyPlan((_, __, result) => {
			for (const door of result.doors) {
				expect(door.answers.every(({ need }) => door.reasons.some((reason) => 'need' in reason && reason.need === need))).toBe(
					true,
				);
			}
		});
	});

	test('names as alternative another door that answers something this one is in the plan for', () => {
		everyPlan((_, __, result) => {
			for (const { alternatives, door } of result.doors) {
				expect(alternatives.length).toBeLessThanOrEqual(1);
				expect(alternatives).not.toContain(door);
				for (const other of result.doors) expect(alternatives).not.toContain(other.door);
			}
		});
	});
});

function smallestCover(
	offers: readonly { door: { id: string }; service: Directory['services'][number] }[],
	targets: readonly string[],
): number {
	const edges = new Map<string, Set<string>>();
	for (const need of targets) {
		const answers = offers.flatMap(({ door, service }) =>
			service.needs.filter((one) => one.need === need).map(({ level }) => ({ door: door.id, level })),
		);
		const best = answers.some(({ level }) => level === 'core') ? 'core' : 'part';
		const doors = new Set(answers.filter(({ level }) => level === best).map(({ door }) => door));
		if (doors.size > 0) edges.set(need, doors);
	}
	const ids = [...new Set([...edges.values()].flatMap((doors) => [...doors]))];
	let smallest = Infinity;
	for (let bits = 0; bits < 2 ** ids.length; bits += 1) {
		const set = new Set(ids.filter((_, index) => (bits & (1 << index)) !== 0));
		if ([...edges.values()].every((doors) => [...doors].some((door) => set.has(door)))) smallest = Math.min(smallest, set.size);
	}
	return smallest;
}
