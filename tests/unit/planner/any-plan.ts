import fc from 'fast-check';
import type { Directory } from '../../../src/planner/directory.ts';
import { plan } from '../../../src/planner/plan.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { aDoor, aNeed, today } from './build.ts';

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

/** A listing with any limits, at a desk of its own, of a network, or of an organization that is closed. */
const anyService = fc
	.record({
		needs: fc
			.dictionary(fc.constantFrom(...needIds), fc.constantFrom('core' as const, 'part' as const), { minKeys: 1, maxKeys: 3 })
			.map((levels) => Object.entries(levels).map(([need, level]) => ({ need, level }))),
		place: fc.constantFrom('a', 'a/desk', 'b', 'c', 'd', 'e', 'network'),
		// Every county would be no limit; a directory says so by leaving them out.
		counties: sometimes(someOf(counties).filter(({ length }) => length < counties.length)),
		sectors: sometimes(someOf(sectors)),
		employerKinds: sometimes(someOf(kinds)),
		minEmployees: sometimes(fc.constantFrom(1, 5)),
		maxEmployees: sometimes(fc.constantFrom(10, 50)),
		languages: sometimes(someOf(['en', 'fr'] as const)),
		status: fc.constantFrom(
			'active' as const,
			'active' as const,
			'unclear' as const,
			'ended' as const,
			'temporarily-closed' as const,
		),
		windows: sometimes(
			fc.constantFrom(
				[{ opens: '2027-01-01' }],
				[{ closes: '2027-01-01' }],
				[{ closes: '2025-12-31' }, { closes: '2026-01-31' }],
				[{ opens: '2027-03-01' }, { opens: '2026-01-01', closes: '2026-02-01' }, { opens: '2027-01-15', closes: '2027-02-01' }],
			),
		),
		lapsed: sometimes(fc.constant(true as const)),
		gives: fc.constantFrom('help' as const, 'money' as const, 'material' as const),
		hires: sometimes(someOf(['youth', 'students'] as const)),
		owners: sometimes(someOf(['women', 'youth'] as const)),
		conditions: sometimes(fc.constantFrom(1, 2)),
		throughMembers: fc.boolean(),
	})
	.map(({ place, throughMembers, ...facts }) => ({
		...present(facts),
		door: place,
		organization: place.split('/')[0] ?? place,
		trust: 'unconfirmed' as const,
		...(place === 'network' && throughMembers ? { throughMembers: true as const } : {}),
	}));

/** Up to nine listings around a handful of desks: limited, closed, unclear, and members of a network. */
const anyDirectory = fc.array(anyService, { maxLength: 9 }).map((services): Directory => ({
	services: services.map((service, index) => ({ id: `service-${index}`, ...service })) as Directory['services'],
	doors: [
		aDoor('a'),
		aDoor('a/desk'),
		aDoor('b', { counties: ['digby'] }),
		aDoor('c', { sectors: ['fishing'], warmth: 'cold' }),
		aDoor('d', { status: 'ended' }),
		aDoor('e', { status: 'temporarily-closed' }),
		aDoor('network'),
		aDoor('member-one', { forNetworks: ['network'], counties: ['digby'] }),
		aDoor('member-two', { forNetworks: ['network'], counties: ['digby', 'halifax'], languages: ['en'], status: 'unclear' }),
		aDoor('member-three', { forNetworks: ['network'], counties: ['halifax'], sectors: ['retail'] }),
	],
	needs: needIds.map((id, index) =>
		aNeed(id, {
			factors: [{ factor: factors[index % 3] ?? 'pay-benefits', weight: 3 }],
			modes: index % 2 ? ['growing'] : ['searching'],
			...(id === 'hire' ? { hires: ['youth' as const] } : {}),
		}),
	),
	counties,
	practitionerNetwork: 'network',
	fallback: 'network',
}));

/** Answers in every combination, many of them unsaid. */
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
					owners: sometimes(someOf(['women', 'youth'] as const)),
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

/** Holds a law against the plans of generated directories and summaries. */
export const everyPlan = (predicate: (directory: Directory, summary: Summary, result: Plan) => void, numRuns = 400) => {
	fc.assert(
		fc.property(anyDirectory, anySummary, (directory, summary) => predicate(directory, summary, plan(directory, summary, today))),
		{ numRuns },
	);
};
