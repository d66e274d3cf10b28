import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, type CoverageCell } from '../../../src/formats/coverage.ts';
import type { Directory, DirectoryDoor, DirectoryService } from '../../../src/planner/directory.ts';
import { offersFor } from '../../../src/planner/offers.ts';
import { plan } from '../../../src/planner/plan.ts';
import { aDirectory, aDoor, aNeed, aService, today } from '../planner/build.ts';

function cover(directory: Directory) {
	const needs = new Set(directory.needs.map(({ id }) => id));
	return coverageOf(directory, (county) => offersFor(directory, needs, { county }, today).offers);
}

function cellOf(directory: Directory, need: string, county: string): CoverageCell {
	return cover(directory)
		.needs.find((one) => one.need === need)!
		.cells.find((one) => one.county === county)!;
}

const inDigby = (directory: Directory) => cellOf(directory, 'train', 'digby');

describe('coverageOf', () => {
	test('a need that no service is made for is a gap, also where some help in part', () => {
		const cell = inDigby(aDirectory([aService('talk', 'a', ['part:train'])]));
		expect([cell.isGap, cell.isSingle, cell.part.doors]).toEqual([true, false, ['a']]);
	});

	test('a single door is a single point of failure, however many services it has', () => {
		const cell = inDigby(aDirectory([aService('one', 'a', ['train']), aService('two', 'a', ['train'])]));
		expect([cell.isGap, cell.isSingle, cell.core.doors]).toEqual([false, true, ['a']]);
	});

	test('a door counts once, at its best level', () => {
		const cell = inDigby(aDirectory([aService('made', 'a', ['train']), aService('also', 'a', ['part:train'])]));
		expect([cell.core.doors, cell.part.doors]).toEqual([['a'], []]);
	});

	test('two desks of one organization are two doors', () => {
		const cell = inDigby(aDirectory([aService('one', 'a/money', ['train']), aService('two', 'a/advice', ['train'])]));
		expect(cell.core.doors).toEqual(['a/advice', 'a/money']);
	});

	test.each([
		['serves this county among others', { counties: ['digby', 'yarmouth'] }, 1],
		['has an office here', { officeCounties: ['digby'] }, 1],
		['has its office elsewhere', { officeCounties: ['halifax'] }, 0],
		['serves the whole province', {}, 0],
	] satisfies [string, Partial<DirectoryDoor>, number][])('a door that %s', (_, facts, local) => {
		const directory = aDirectory([aService('one', 'a', ['train'])], { doors: [aDoor('a', facts)] });
		expect(inDigby(directory).core.local).toBe(local);
	});

	test('a service for some counties makes a province-wide desk a local one there, and no door elsewhere', () => {
		const directory = aDirectory([aService('one', 'a', ['train'], { counties: ['digby'] })]);
		expect(['digby', 'halifax'].map((county) => cellOf(directory, 'train', county).core)).toMatchObject([
			{ doors: ['a'], local: 1 },
			{ doors: [], local: 0 },
		]);
	});

	test('a network is met at its member in a county, and at its own line where it has none', () => {
		const directory = aDirectory([aService('help', 'network', ['train'], { throughMembers: true })], {
			doors: [aDoor('member', { forNetworks: ['network'], counties: ['digby'] })],
		});
		expect(['digby', 'halifax'].map((county) => cellOf(directory, 'train', county).core)).toMatchObject([
			{ doors: ['member'], local: 1 },
			{ doors: ['network'], local: 0 },
		]);
	});

	test('a service for some sectors or kinds of employer counts, and is counted apart', () => {
		const directory = aDirectory([
			aService('fish', 'a', ['train'], { sectors: ['fishing'] }),
			aService('charity', 'b', ['train'], { employerKinds: ['nonprofit'] }),
			aService('small', 'c', ['train'], { maxEmployees: 10 }),
		]);
		expect(inDigby(directory).core).toMatchObject({ doors: ['a', 'b', 'c'], limited: 2 });
	});

	test('a door is not limited where one of its services is for everybody', () => {
		const directory = aDirectory([aService('fish', 'a', ['train'], { sectors: ['fishing'] }), aService('all', 'a', ['train'])]);
		expect(inDigby(directory).core.limited).toBe(0);
	});

	test('a door that may no longer run counts, and is counted apart', () => {
		const directory = aDirectory(
			[
				aService('one', 'a', ['train'], { status: 'unclear' }),
				aService('two', 'b', ['train']),
				aService('three', 'c', ['train']),
			],
			{ doors: [aDoor('b', { status: 'unclear' })] },
		);
		expect(inDigby(directory).core).toMatchObject({ doors: ['a', 'b', 'c'], unclear: 2 });
	});

	test.each([
		['unconfirmed', 1],
		['overdue', 1],
		['confirmed', 0],
		['due', 0],
	] as const)('a listing that is %s', (trust, unconfirmed) => {
		expect(inDigby(aDirectory([aService('one', 'a', ['train'], { trust })])).core.unconfirmed).toBe(unconfirmed);
	});

	test('what was counted: each service and each door once, over all counties', () => {
		const directory = aDirectory([
			aService('one', 'a', ['train'], { trust: 'confirmed' }),
			aService('two', 'a', ['train', 'hire'], { status: 'unclear' }),
			aService('here', 'b', ['hire'], { counties: ['digby'] }),
			aService('old', 'c', ['hire'], { status: 'ended' }),
		]);
		expect(cover(directory).counted).toEqual({ doors: 2, services: 3, unclear: 1, confirmed: 1 });
	});

	test.each([
		['has ended', { status: 'ended' }],
		['is closed for now', { status: 'temporarily-closed' }],
		['was confirmed too long ago', { trust: 'overdue', lapsed: true }],
		['has closed its window', { windows: [{ closes: '2026-11-19' }] }],
	] satisfies [string, Partial<DirectoryService>][])('a service that %s answers nothing', (_, facts) => {
		expect(inDigby(aDirectory([aService('one', 'a', ['train'], facts)])).isGap).toBe(true);
	});
});

const counties = ['digby', 'halifax', 'yarmouth'];
const needs = ['hire', 'train', 'money'];
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const anyStatus = fc.constantFrom(
	'active' as const,
	'active' as const,
	'unclear' as const,
	'temporarily-closed' as const,
	'ended' as const,
);

function present<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const anyService = fc
	.record({
		needs: fc
			.dictionary(fc.constantFrom(...needs), fc.constantFrom('core' as const, 'part' as const), { minKeys: 1, maxKeys: 3 })
			.map((levels) => Object.entries(levels).map(([need, level]) => ({ need, level }))),
		door: fc.constantFrom('a', 'a/desk', 'b', 'member', 'network'),
		counties: sometimes(someOf(counties)),
		sectors: sometimes(someOf(['fishing', 'retail'])),
		employerKinds: sometimes(someOf(['business', 'nonprofit'] as const)),
		maxEmployees: sometimes(fc.constantFrom(10, 50)),
		status: anyStatus,
		windows: sometimes(fc.constantFrom([{ opens: '2027-01-01' }], [{ closes: '2027-01-01' }])),
		trust: fc.constantFrom('unconfirmed' as const, 'confirmed' as const, 'due' as const, 'overdue' as const),
		lapsed: sometimes(fc.constant(true as const)),
		isNetworks: fc.boolean(),
	})
	.map(({ isNetworks, ...facts }) => ({
		...present(facts),
		organization: facts.door.split('/')[0]!,
		gives: 'help' as const,
		...(facts.door === 'network' && isNetworks ? { throughMembers: true as const } : {}),
	}));

const anyDoors = fc.tuple(
	...['a', 'a/desk', 'b', 'member', 'network'].map((id) =>
		fc
			.record({
				counties: sometimes(someOf(counties)),
				officeCounties: sometimes(someOf(counties)),
				sectors: sometimes(someOf(['fishing'])),
				status: anyStatus,
			})
			.map((facts) =>
				aDoor(id, present({ ...facts, forNetworks: id === 'member' ? ['network'] : undefined }) as Partial<DirectoryDoor>),
			),
	),
);

const anyDirectory = fc.tuple(fc.array(anyService, { maxLength: 8 }), anyDoors).map(([services, doors]) =>
	aDirectory(services.map((service, index) => ({ id: `service-${String(index)}`, ...service })) as DirectoryService[], {
		doors,
		counties,
		needs: needs.map((id) => aNeed(id)),
	}),
);

/** The same counts, worked out from the directory alone, one service and door at a time, without the planner. */
function countByHand(directory: Directory, need: string, county: string) {
	const isRunning = (status: string) => status === 'active' || status === 'unclear';
	const members = directory.doors.filter(
		(door) => door.id === 'member' && isRunning(door.status) && (door.counties === undefined || door.counties.includes(county)),
	);
	const met = directory.services.flatMap((service) => {
		const level = service.needs.find((one) => one.need === need)?.level;
		const isOpen = isRunning(service.status) && service.lapsed !== true && service.windows?.[0]?.opens === undefined;
		const own = directory.doors.filter((door) => door.id === service.door);
		const doors = service.throughMembers && members.length > 0 ? members : own;
		return level === undefined || !isOpen
			? []
			: doors
					.filter((door) => isRunning(door.status))
					.filter((door) => [service.counties, door.counties].every((list) => list === undefined || list.includes(county)))
					.map((door) => ({ level, service, door }));
	});
	const core = new Set(met.filter(({ level }) => level === 'core').map(({ door }) => door.id));
	const part = new Set(met.map(({ door }) => door.id).filter((door) => !core.has(door)));
	const count = (doors: ReadonlySet<string>, level: string | undefined) => {
		const answersAt = (id: string) => met.filter((one) => one.door.id === id && (level === undefined || one.level === level));
		const ids = [...doors].sort();
		return {
			doors: ids,
			local: ids.filter((id) =>
				answersAt(id).some(
					({ service, door }) =>
						service.counties !== undefined || door.counties !== undefined || door.officeCounties?.includes(county) === true,
				),
			).length,
			limited: ids.filter((id) =>
				answersAt(id).every(
					({ service, door }) =>
						service.sectors !== undefined || door.sectors !== undefined || service.employerKinds !== undefined,
				),
			).length,
			unclear: ids.filter((id) => answersAt(id).every(({ service, door }) => [service.status, door.status].includes('unclear')))
				.length,
			unconfirmed: ids.filter((id) => answersAt(id).every(({ service }) => ['unconfirmed', 'overdue'].includes(service.trust)))
				.length,
		};
	};
	return { county, core: count(core, 'core'), part: count(part, undefined), isGap: core.size === 0, isSingle: core.size === 1 };
}

describe('coverage of any directory', () => {
	test('is what one would count by hand', () => {
		fc.assert(
			fc.property(anyDirectory, (directory) => {
				const expected = needs.map((need) => ({ need, cells: counties.map((county) => countByHand(directory, need, county)) }));
				expect(cover(directory).needs).toEqual(expected);
			}),
		);
	});

	test('never disagrees with a plan: its door is counted, and a gap is a plan without a core answer', () => {
		fc.assert(
			fc.property(anyDirectory, (directory) => {
				for (const { need, cells } of cover(directory).needs) {
					for (const { county, core, part, isGap, isSingle } of cells) {
						const { doors, unanswered } = plan(directory, { needs: [need], employer: { county } }, today);
						const answer = doors[0]?.answers[0];
						expect(isGap).toBe(answer?.level !== 'core');
						expect(unanswered.length === 1).toBe(core.doors.length + part.doors.length === 0);
						if (doors[0] !== undefined) expect(isGap ? part.doors : core.doors).toContain(doors[0].door);
						if (isSingle) expect(core.doors).toEqual([doors[0]?.door]);
					}
				}
			}),
		);
	});

	test('does not depend on the order of services and doors', () => {
		fc.assert(
			fc.property(anyDirectory, (directory) => {
				const turned = { ...directory, services: directory.services.toReversed(), doors: directory.doors.toReversed() };
				expect(cover(turned)).toEqual(cover(directory));
			}),
		);
	});
});
