import type { Directory, DirectoryDoor, DirectoryNeed, DirectoryService } from '../../../src/planner/directory.ts';

/** Tiny builders: a test says only what it is about. */

export function aNeed(id: string, more: Partial<DirectoryNeed> = {}): DirectoryNeed {
	return { id, factors: [], modes: [], ...more };
}

export function aDoor(id: string, more: Partial<DirectoryDoor> = {}): DirectoryDoor {
	const [organization = id, desk = 'front-desk'] = id.split('/');
	return { id, organization, desk, status: 'active', trust: 'unconfirmed', warmth: 'warm', ...more };
}

/** A service at the door of the same name, answering the needs as core unless it says "part:need". */
export function aService(
	id: string,
	door: string,
	needs: readonly string[],
	more: Partial<DirectoryService> = {},
): DirectoryService {
	return {
		id,
		organization: door.split('/')[0] ?? door,
		door,
		needs: needs.map((need) =>
			need.startsWith('part:') ? { need: need.slice(5), level: 'part' as const } : { need, level: 'core' as const },
		),
		status: 'active',
		trust: 'unconfirmed',
		gives: 'help',
		...more,
	};
}

/** A directory of these services; doors and needs that are not given are made from them. */
export function aDirectory(services: readonly DirectoryService[], more: Partial<Directory> = {}): Directory {
	const doors = [...(more.doors ?? [])];
	for (const { door } of services) if (!doors.some(({ id }) => id === door)) doors.push(aDoor(door));
	const needs = [...(more.needs ?? [])];
	for (const { need } of services.flatMap((service) => service.needs))
		if (!needs.some(({ id }) => id === need)) needs.push(aNeed(need));
	if (!doors.some(({ id }) => id === 'network')) doors.push(aDoor('network'));
	return {
		services,
		counties: ['digby', 'halifax', 'yarmouth'],
		practitionerNetwork: 'network',
		fallback: 'network',
		...more,
		doors,
		needs,
	};
}

export const today = '2026-11-20';
