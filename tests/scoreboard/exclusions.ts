import type { DirectoryDoor, DirectoryService } from '../../src/planner/directory.ts';
import type { DemandedNeed, ExcludedService, ExclusionReason } from '../../src/planner/plan-types.ts';
import type { SummaryEmployer } from '../../src/planner/summary.ts';
import { aloneFor, fateOf, inTurn, onDay, saying, withDoor, withService, type Change, type Situation } from './situation.ts';

/**
 * What is untrue about an exclusion; nothing where it is proven. It is proven when its reasons are true of the listing and the
 * answers, when it would have answered the needs it names, and when every counterfactual holds: with some of its obstacles taken away,
 * in each way there is, the others still stand exactly as they were, and with all of them taken away the service is suggested.
 */
export function faultsOfExclusion(situation: Situation, demand: readonly DemandedNeed[], held: ExcludedService): string[] {
	const service = situation.directory.services.find(({ id }) => id === held.service);
	if (service === undefined) return [`${held.service} is not in the directory`];
	const wouldAnswer = demand.filter(({ need }) => service.needs.some((one) => one.need === need)).map(({ need }) => need);
	return [
		...(sameList(wouldAnswer.sort(), held.needs.toSorted()) ? [] : [`${held.service} would not answer ${held.needs.join(', ')}`]),
		...(areTrue(situation, service, held.because) ? [] : [`${held.service} is not ${codesOf(held.because)}`]),
		...faultsOfCounterfactuals(situation, service, held),
	];
}

function faultsOfCounterfactuals(situation: Situation, service: DirectoryService, { needs, because }: ExcludedService): string[] {
	const alone = aloneFor(needs, service)(situation);
	return subsetsOf(because).flatMap((mended) => {
		const left = because.filter((reason) => !mended.includes(reason));
		return waysToMend(mended, service, alone.summary.employer ?? {}).flatMap((mend) => {
			const { isSuggested, excluded } = fateOf(mend(alone), service.id);
			if (sameList(excluded, left) && isSuggested === (left.length === 0)) return [];
			return [`${service.id} without ${codesOf(mended)} is held back by ${codesOf(excluded)}, not by ${codesOf(left)}`];
		});
	});
}

/** The facts that the reasons are held against. */
interface Facts {
	readonly service: DirectoryService;
	/** Absent where no desk of the organization is left. */
	readonly door: DirectoryDoor | undefined;
	readonly employer: SummaryEmployer;
	readonly today: string;
}

/** Whether all reasons are true at one desk where the service can be met. */
export function areTrue(
	{ directory, summary, today }: Situation,
	service: DirectoryService,
	because: readonly ExclusionReason[],
) {
	const isDesk = ({ id, forNetworks }: DirectoryDoor) =>
		id === service.door || (service.throughMembers === true && (forNetworks ?? []).includes(service.organization));
	const desks: (DirectoryDoor | undefined)[] = directory.doors.filter(isDesk);
	return (desks.length > 0 ? desks : [undefined]).some((door) =>
		because.every((reason) => isTrue(reason, { service, door, employer: summary.employer ?? {}, today })),
	);
}

/** What each reason says, read off the listing without asking the planner. */
function isTrue(reason: ExclusionReason, { service, door, employer, today }: Facts): boolean {
	switch (reason.code) {
		case 'ended':
			return service.status === 'ended';
		case 'organization-ended':
			return door === undefined || door.status === 'ended';
		case 'temporarily-closed':
			return [service.status, door?.status].includes('temporarily-closed');
		case 'not-confirmed-for-long':
			return service.lapsed === true;
		case 'window-closed':
			return isTrueOfWindows(reason, service.windows ?? [], today);
		case 'other-county': {
			const limits = [service.counties, door?.counties].filter((limit) => limit !== undefined);
			return (
				employer.county !== undefined &&
				limits.some((limit) => !limit.includes(employer.county ?? '')) &&
				(reason.counties === undefined ||
					limits.flat().every((county) => reason.counties?.includes(county) === limits.every((limit) => limit.includes(county))))
			);
		}
		case 'other-sector':
			return (
				employer.sector !== undefined &&
				!reason.sectors.includes(employer.sector) &&
				sameList(reason.sectors, service.sectors ?? door?.sectors ?? [])
			);
		case 'too-few-employees':
			return service.minEmployees === reason.min && (employer.employees ?? reason.min) < reason.min;
		case 'too-many-employees':
			return service.maxEmployees === reason.max && (employer.employees ?? reason.max) > reason.max;
		case 'other-kind':
			return (
				employer.kind !== undefined &&
				!reason.kinds.includes(employer.kind) &&
				sameList(reason.kinds, service.employerKinds ?? [])
			);
		case 'other-language':
			return (
				(employer.languages ?? []).length > 0 &&
				!(employer.languages ?? []).some((language) => reason.languages.includes(language)) &&
				sameList(reason.languages, door?.languages ?? service.languages ?? [])
			);
	}
}

function isTrueOfWindows(
	{ opens, closed }: Extract<ExclusionReason, { code: 'window-closed' }>,
	windows: NonNullable<DirectoryService['windows']>,
	today: string,
): boolean {
	const later = windows.filter((window) => window.opens !== undefined && window.opens > today);
	const over = windows.filter((window) => !later.includes(window) && window.closes !== undefined && window.closes < today);
	if (windows.length === 0 || later.length + over.length < windows.length) return false;
	if (opens !== undefined)
		return later.some((window) => window.opens === opens) && later.every((one) => (one.opens ?? '') >= opens);
	return (
		later.length === 0 &&
		over.some(({ closes }) => closes === closed) &&
		over.every(({ closes }) => (closes ?? '') <= (closed ?? ''))
	);
}

/** The ways to take several obstacles away at once, such that each way of each is among them. */
function waysToMend(reasons: readonly ExclusionReason[], service: DirectoryService, employer: SummaryEmployer): Change[] {
	const ways = reasons.map((reason) => waysToMendOne(reason, service, employer));
	const most = Math.max(...ways.map(({ length }) => length));
	return Array.from({ length: most }, (_, index) => inTurn(ways.flatMap((some) => some[index % some.length] ?? [])));
}

function waysToMendOne(reason: ExclusionReason, { id, door }: DirectoryService, employer: SummaryEmployer): Change[] {
	switch (reason.code) {
		case 'ended':
			return [withService(id, () => ({ status: 'active' }))];
		case 'organization-ended':
			return [withDoor(door, () => ({ status: 'active' }))];
		case 'temporarily-closed': {
			const opened = ({ status }: Pick<DirectoryDoor, 'status'>) => ({
				status: status === 'temporarily-closed' ? 'active' : status,
			});
			return [inTurn([withService(id, opened), withDoor(door, opened)])];
		}
		case 'not-confirmed-for-long':
			return [withService(id, () => ({ lapsed: undefined }))];
		case 'window-closed': {
			const day = reason.opens ?? reason.closed;
			return [day === undefined ? withService(id, () => ({ windows: undefined })) : onDay(day)];
		}
		case 'other-county': {
			if (reason.counties !== undefined && reason.counties.length > 0) return reason.counties.map((county) => saying({ county }));
			// In another county a network is met at another desk, so it is the limit that gives way.
			const widened = ({ counties }: { readonly counties?: readonly string[] }) => ({
				counties: counties && employer.county !== undefined ? [...counties, employer.county] : counties,
			});
			return [inTurn([withService(id, widened), withDoor(door, widened)])];
		}
		case 'other-sector':
			return reason.sectors.map((sector) => saying({ sector }));
		case 'too-few-employees':
			return [saying({ employees: reason.min })];
		case 'too-many-employees':
			return [saying({ employees: reason.max })];
		case 'other-kind':
			return reason.kinds.map((kind) => saying({ kind }));
		case 'other-language':
			return reason.languages.map((language) => saying({ languages: [language] }));
	}
}

/** Every choice of at least one. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
	return Array.from({ length: 2 ** items.length - 1 }, (_, bits) =>
		items.filter((_item, index) => ((bits + 1) & (1 << index)) !== 0),
	);
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function codesOf(reasons: readonly ExclusionReason[]): string {
	return reasons.map(({ code }) => code).join(', ') || 'nothing';
}
