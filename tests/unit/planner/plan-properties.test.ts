import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../src/planner/directory.ts';
import { plan } from '../../../src/planner/plan.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { aDoor, aNeed, today } from './build.ts';
import { offersFor } from '../../../src/planner/offers.ts';
import { flipsOf } from '../../scoreboard/counterfactual.ts';

const needIds = ['hire', 'train', 'money', 'rules', 'house'];
const counties = ['digby', 'halifax', 'yarmouth'];
const sectors = ['fishing', 'retail', 'tourism'];
const factors = ['pay-benefits', 'skills-competencies', 'workplace-culture'] as const;
const kinds = ['business', 'nonprofit'] as const;

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

/** Leaves out what is undefined: absent and undefined are not the same to the planner's types. */
function present<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const anyService = fc
	.record({
		needs: fc
			.dictionary(fc.constantFrom(...needIds), fc.constantFrom('core' as const, 'part' as const), { minKeys: 1, maxKeys: 3 })
			.map((levels) => Object.entries(levels).map(([need, level]) => ({ need, level }))),
		place: fc.constantFrom('a', 'a/desk', 'b', 'c', 'd', 'network'),
		counties: sometimes(someOf(counties)),
		sectors: sometimes(someOf(sectors)),
		employerKinds: sometimes(someOf(kinds)),
		maxEmployees: sometimes(fc.constantFrom(10, 50)),
		languages: sometimes(someOf(['en', 'fr'] as const)),
		status: fc.constantFrom(
			'active' as const,
			'active' as const,
			'unclear' as const,
			'ended' as const,
			'temporarily-closed' as const,
		),
		windows: sometimes(fc.constantFrom([{ opens: '2027-01-01' }], [{ closes: '2027-01-01' }])),
		gives: fc.constantFrom('help' as const, 'money' as const, 'material' as const),
		hires: sometimes(fc.constant(['youth'] as const)),
		throughMembers: fc.boolean(),
	})
	.map(({ place, throughMembers, ...facts }) => ({
		...present(facts),
		door: place,
		organization: place.split('/')[0] ?? place,
		trust: 'unconfirmed' as const,
		...(place === 'network' && throughMembers ? { throughMembers: true as const } : {}),
	}));

const anyDirectory = fc.array(anyService, { maxLength: 9 }).map((services): Directory => ({
	services: services.map((service, index) => ({ id: `service-${index}`, ...service })) as Directory['services'],
	doors: [
		aDoor('a'),
		aDoor('a/desk'),
		aDoor('b', { counties: ['digby'] }),
		aDoor('c', { sectors: ['fishing'], warmth: 'cold' }),
		aDoor('d', { status: 'ended' }),
		aDoor('network'),
		aDoor('member-one', { forNetworks: ['network'], counties: ['digby'] }),
		aDoor('member-two', { forNetworks: ['network'], counties: ['digby', 'halifax'] }),
	],
	needs: needIds.map((id, index) =>
		aNeed(id, {
			factors: [{ factor: factors[index % 3] ?? 'pay-benefits', weight: 3 }],
			modes: index % 2 ? ['growing'] : ['searching'],
		}),
	),
	counties,
	practitionerNetwork: 'network',
	fallback: 'network',
}));

const anySummary: fc.Arbitrary<Summary> = fc
	.record({
		voice: sometimes(fc.constantFrom('employer' as const, 'practitioner' as const)),
		employer: sometimes(
			fc
				.record({
					county: sometimes(fc.constantFrom(...counties)),
					sector: sometimes(fc.constantFrom(...sectors)),
					employees: sometimes(fc.integer({ min: 0, max: 80 })),
					kind: sometimes(fc.constantFrom(...kinds)),
					languages: sometimes(someOf(['en', 'fr'] as const)),
				})
				.map(present),
		),
		modes: sometimes(someOf(['searching', 'growing'] as const)),
		urgent: sometimes(someOf(needIds)),
		needs: sometimes(someOf(needIds)),
		factors: sometimes(
			fc.dictionary(
				fc.constantFrom(...factors),
				fc
					.record({
						standing: fc.constantFrom('strength' as const, 'stressor' as const, 'both' as const, 'not-discussed' as const),
						needs: sometimes(someOf(needIds)),
					})
					.map(present),
			),
		),
	})
	.map((summary) => present(summary) as Summary);

const check = (predicate: (directory: Directory, summary: Summary, result: Plan) => void, numRuns = 400) => {
	fc.assert(
		fc.property(anyDirectory, anySummary, (directory, summary) => predicate(directory, summary, plan(directory, summary, today))),
		{ numRuns },
	);
};
const mustNeeds = (result: Plan) => result.demand.filter(({ weight }) => weight === 'must').map(({ need }) => need);
const allNeeds = (result: Plan) => new Set(result.demand.map(({ need }) => need));

describe('every plan', () => {
	test('does not depend on the order of the directory or of the answers', () => {
		check((directory, summary, result) => {
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
		check((directory, summary, result) => {
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
		check((directory, summary, result) => {
			if (summary.voice === 'practitioner') return;
			const musts = mustNeeds(result);
			const targets = musts.length > 0 ? musts : result.demand.map(({ need }) => need);
			const { offers } = offersFor(directory, new Set(targets), summary.employer ?? {}, today);
			expect(result.doors.length).toBe(smallestCover(offers, targets));
			expect(result.exact).toBe(true);
		});
	});

	test('never suggests what is ended, closed, or at an ended organization', () => {
		check((directory, _, result) => {
			const services = new Map(directory.services.map((service) => [service.id, service]));
			const suggested = [...result.doors.flatMap(({ answers }) => answers), ...result.own, ...result.explore];
			for (const { service } of suggested) {
				expect(['active', 'unclear']).toContain(services.get(service)?.status);
				expect(services.get(service)?.windows?.[0]).not.toEqual({ opens: '2027-01-01' });
			}
			for (const { door } of [...result.doors, ...result.explore]) expect(door).not.toBe('d');
		});
	});

	test('lets nothing unsaid exclude: fewer answers about the employer never exclude a service', () => {
		check((directory, summary, result) => {
			const { employer: _unsaid, ...rest } = summary;
			const excludedWithout = plan(directory, rest, today).excluded.map(({ service }) => service);
			const excludedWith = result.excluded.map(({ service }) => service);
			const throughMembers = new Set(directory.services.filter((one) => one.throughMembers).map(({ id }) => id));
			for (const service of excludedWithout) if (!throughMembers.has(service)) expect(excludedWith).toContain(service);
		});
	});

	test('gains no need from a strength', () => {
		check((directory, summary, result) => {
			const withoutStrengths = Object.fromEntries(
				Object.entries(summary.factors ?? {}).filter(
					([, factor]) => factor.standing === 'stressor' || factor.standing === 'both',
				),
			);
			expect(plan(directory, { ...summary, factors: withoutStrengths }, today).demand).toEqual(result.demand);
		});
	});

	test('has a reason for every answer, and each reason names an answer which, flipped, changes that suggestion', () => {
		check((directory, summary, result) => {
			for (const door of result.doors) {
				expect(door.answers.every(({ need }) => door.reasons.some((reason) => 'need' in reason && reason.need === need))).toBe(
					true,
				);
				for (const reason of door.reasons) {
					for (const flipped of flipsOf(directory, summary, door, reason)) {
						const after = plan(directory, flipped, today).doors.find((one) => one.door === door.door);
						expect(after?.answers, `${reason.code} from ${reason.from}`).not.toEqual(door.answers);
					}
				}
			}
		});
	});

	test('names as alternative another door that answers something this one is in the plan for', () => {
		check((_, __, result) => {
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
