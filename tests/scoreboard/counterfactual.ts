import type { Directory } from '../../src/planner/directory.ts';
import { plan } from '../../src/planner/plan.ts';
import type { PlannedDoor, Reason } from '../../src/planner/plan-types.ts';
import type { Summary } from '../../src/planner/summary.ts';
import { employerKinds, serviceLanguages } from '../../src/schema/vocabulary.ts';

/** More employees than any listing's limit. */
const beyondEverySize = 1_000_000;

/**
 * Whether a reason is true: in every summary where the answer it rests on is taken back, or set to one that the answering services do
 * not take, this door no longer gives the same answers. A reason for which no such summary exists is not proven.
 */
export function isProven(directory: Directory, summary: Summary, today: string, door: PlannedDoor, reason: Reason): boolean {
	const flips = flipsOf(directory, summary, door, reason);
	return (
		flips.length > 0 &&
		flips.every((flipped) => {
			const after = plan(directory, flipped, today).doors.find((one) => one.door === door.door);
			return JSON.stringify(after?.answers) !== JSON.stringify(door.answers);
		})
	);
}

/** The summaries in which the answer behind a reason is flipped. */
function flipsOf(directory: Directory, summary: Summary, door: PlannedDoor, reason: Reason): Summary[] {
	if (reason.code === 'answers-need' || reason.code === 'explores-need') return [withoutNeed(summary, reason.need, reason.from)];
	const services = directory.services.filter(({ id }) => door.answers.some(({ service }) => service === id));
	const facts = directory.doors.find(({ id }) => id === door.door);
	const employer = (change: Partial<NonNullable<Summary['employer']>>): Summary => ({
		...summary,
		employer: { ...summary.employer, ...change },
	});
	switch (reason.code) {
		case 'serves-county':
			return outside(directory.counties, [...services.map(({ counties }) => counties), facts?.counties]).map((county) =>
				employer({ county }),
			);
		case 'made-for-sector': {
			const limits = services.map(({ sectors }) => sectors ?? facts?.sectors);
			return outside(everySector(directory), limits).map((sector) => employer({ sector }));
		}
		case 'fits-size':
			return services.some(({ maxEmployees }) => maxEmployees !== undefined)
				? [employer({ employees: beyondEverySize })]
				: [employer({ employees: 0 })];
		case 'for-this-kind':
			return outside(
				employerKinds,
				services.map((service) => service.employerKinds),
			).map((kind) => employer({ kind }));
		case 'speaks-your-language':
			return outside(
				serviceLanguages,
				services.map(({ languages }) => facts?.languages ?? languages),
			).map((language) => employer({ languages: [language] }));
	}
}

/** The values that at least one of the limits leaves out. */
function outside<Value>(values: readonly Value[], limits: readonly (readonly Value[] | undefined)[]): Value[] {
	return values.filter((value) => limits.some((limit) => limit !== undefined && !limit.includes(value)));
}

/** Every sector that a listing names, and one that none does. */
function everySector({ services, doors }: Directory): string[] {
	return [...new Set([...services, ...doors].flatMap(({ sectors }) => sectors ?? [])), 'lighthouse-keeping'].sort();
}

/** Taking back a factor's answer is saying that it was not discussed. */
export function withoutNeed(summary: Summary, need: string, from: string): Summary {
	const paths = from.split('+');
	const kept = (list: readonly string[] | undefined, path: string) =>
		paths.includes(path) ? (list ?? []).filter((one) => one !== need) : (list ?? []);
	return {
		...summary,
		needs: kept(summary.needs, 'needs'),
		urgent: kept(summary.urgent, 'urgent'),
		factors: Object.fromEntries(Object.entries(summary.factors ?? {}).filter(([factor]) => !paths.includes(`factors.${factor}`))),
	};
}
