import type { DirectoryDoor, DirectoryService } from './directory.ts';
import type { ExclusionReason, Question } from './plan-types.ts';
import type { SummaryEmployer } from './summary.ts';

/** What the gates say of one service at one door: why not, and what only the organization can answer. */
export interface GateVerdict {
	/** Not empty: the service is not suggested here, and these are the reasons. */
	readonly no: readonly ExclusionReason[];
	/** Unknown never excludes; it becomes a question to ask. */
	readonly ask: readonly Question[];
}

/**
 * Holds a service at a door against the employer's answers. Every gate knows three values: yes, no and unknown. An answer that was
 * not given, and a limit that the listing does not state, are unknown.
 *
 * @param today the day planned for, `YYYY-MM-DD`
 */
export function passGates(service: DirectoryService, door: DirectoryDoor, employer: SummaryEmployer, today: string): GateVerdict {
	const no: ExclusionReason[] = [];
	const ask: Question[] = [];
	const question = (code: PlainQuestion) => ask.push({ code, service: service.id });

	if (service.status === 'ended') no.push({ code: 'ended' });
	if (door.status === 'ended') no.push({ code: 'organization-ended' });
	if (service.status === 'temporarily-closed' || door.status === 'temporarily-closed') no.push({ code: 'temporarily-closed' });
	if (service.lapsed) no.push({ code: 'not-confirmed-for-long' });
	const closedWindow = closedWindowOf(service, today);
	if (closedWindow !== undefined) no.push(closedWindow);

	const { county, sector, employees, kind, languages } = employer;
	const counties = countiesAt(service, door);
	if (counties !== undefined) {
		if (county === undefined) question('county-not-said');
		else if (!counties.includes(county)) no.push({ code: 'other-county', ...(service.throughMembers ? {} : { counties }) });
	}

	const sectors = service.sectors ?? door.sectors;
	if (sectors !== undefined) {
		if (sector === undefined) question('sector-not-said');
		else if (!sectors.includes(sector)) no.push({ code: 'other-sector', sectors });
	}

	const { minEmployees: min, maxEmployees: max } = service;
	if (min !== undefined || max !== undefined) {
		if (employees === undefined) question('size-not-said');
		else if (min !== undefined && employees < min) no.push({ code: 'too-few-employees', min });
		else if (max !== undefined && employees > max) no.push({ code: 'too-many-employees', max });
	}

	if (service.employerKinds !== undefined) {
		if (kind === undefined) question('kind-not-said');
		else if (!service.employerKinds.includes(kind)) no.push({ code: 'other-kind', kinds: service.employerKinds });
	}

	const spoken = languagesAt(service, door);
	const [preferred] = languages ?? [];
	if (languages !== undefined && preferred !== undefined) {
		if (spoken === undefined) {
			if (!languages.includes(expectedLanguage))
				ask.push({ code: 'language-not-known', service: service.id, language: preferred });
		} else if (!languages.some((one) => spoken.includes(one))) no.push({ code: 'other-language', languages: spoken });
	}

	if (service.status === 'unclear') ask.push({ code: 'status-unclear', service: service.id, of: 'service' });
	else if (door.status === 'unclear') ask.push({ code: 'status-unclear', service: service.id, of: 'organization' });
	// Whose business it is may stay unsaid, and what was said may not be all: a question, never a gate.
	const { owners, hires } = service;
	if (owners !== undefined && !owners.some((group) => employer.owners?.includes(group))) {
		ask.push({ code: 'whose-business', service: service.id, groups: owners });
	}
	if (hires !== undefined) ask.push({ code: 'whom-you-hire', service: service.id, groups: hires });
	if ((service.conditions ?? 0) > 0) question('condition-in-words');
	return { no, ask };
}

/** Questions that need no facts beyond the service. */
type PlainQuestion = Exclude<Question['code'], 'whom-you-hire' | 'whose-business' | 'status-unclear' | 'language-not-known'>;

/** The counties in which a service is given at a door: those of both, or nothing where neither is limited. */
function countiesAt(service: DirectoryService, door: DirectoryDoor): readonly string[] | undefined {
	if (service.counties === undefined || door.counties === undefined) return service.counties ?? door.counties;
	return service.counties.filter((county) => door.counties?.includes(county));
}

/** What listings take for granted and often leave unsaid: being served in it is no merit of one listing over another. */
export const expectedLanguage = 'en';

/** The languages a service is given in at a door: the desk's own where they are known, else the service's. */
export function languagesAt(service: DirectoryService, door: DirectoryDoor): DirectoryService['languages'] {
	return door.languages ?? service.languages;
}

/** Nothing when the service has no windows or one of them is open; otherwise when it opens next, or when the last one closed. */
function closedWindowOf(service: DirectoryService, today: string): ExclusionReason | undefined {
	const windows = service.windows ?? [];
	const isOpen = (window: { opens?: string; closes?: string }) =>
		(window.opens === undefined || window.opens <= today) && (window.closes === undefined || today <= window.closes);
	if (windows.length === 0 || windows.some(isOpen)) return undefined;
	const nextOpening = windows.flatMap(({ opens }) => (opens !== undefined && opens > today ? [opens] : [])).sort()[0];
	if (nextOpening !== undefined) return { code: 'window-closed', opens: nextOpening };
	const lastClosing = windows
		.flatMap(({ closes }) => (closes === undefined ? [] : [closes]))
		.sort()
		.at(-1);
	return lastClosing === undefined ? { code: 'window-closed' } : { code: 'window-closed', closed: lastClosing };
}
