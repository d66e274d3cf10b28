import type { DemandedNeed } from './plan-types.ts';
import type { Offer } from './offers.ts';

/** What the order of doors looks at. */
export interface OrderedDoor {
	readonly id: string;
	/** The needs this door is in the plan for. */
	readonly needs: readonly DemandedNeed[];
	/** The offers it answers them with. */
	readonly offers: readonly Offer[];
	readonly fit: number;
	readonly tie: number;
}

/** The rules of order, first to last. The page on how doors are chosen has a sentence for each. */
export const orderRules = [
	'urgent-first',
	'free-human-help-before-money',
	'local-before-distant',
	'known-to-run-now',
	'reached-before-read',
	'more-of-what-you-named',
	'better-fit',
	'tie-break',
] as const;
export type OrderRule = (typeof orderRules)[number];

/**
 * The order in which to knock: what is urgent first, free human help before money, local before distant. Within that: what is known to run
 * before what must be asked about, a desk that can be called or written to before a web page, the door that does more of what was named,
 * the better fit, the neutral tie-break.
 */
export function inOrder<Door extends OrderedDoor>(doors: readonly Door[], county: string | undefined): Door[] {
	const measures: Record<OrderRule, (door: Door) => number> = {
		'urgent-first': ({ needs }) => -needs.filter((need) => need.urgent).length,
		'free-human-help-before-money': ({ offers }) => Math.min(...offers.map(helpRank)),
		'local-before-distant': ({ offers }) => (county !== undefined && offers.some((offer) => isLocal(offer, county)) ? 0 : 1),
		'known-to-run-now': ({ offers }) => (offers.some(isKnownToRun) ? 0 : 1),
		'reached-before-read': ({ offers }) => (offers.some(({ door }) => door.warmth !== 'cold') ? 0 : 1),
		'more-of-what-you-named': ({ needs }) => -needs.reduce((sum, need) => sum + need.points, 0),
		'better-fit': ({ fit }) => -fit,
		'tie-break': ({ tie }) => tie,
	};
	return doors.toSorted((a, b) => {
		for (const rule of orderRules) {
			const difference = measures[rule](a) - measures[rule](b);
			if (difference !== 0) return difference;
		}
		return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
	});
}

function helpRank({ service }: Offer): number {
	if (service.gives === 'help') return service.costs ? 1 : 0;
	return service.gives === 'material' ? 2 : 3;
}

/** Seen running on a recent page, and not confirmed so long ago that the listing loses its rank. */
function isKnownToRun({ service }: Offer): boolean {
	return service.status === 'active' && service.trust !== 'overdue';
}

function isLocal({ service, door }: Offer, county: string): boolean {
	return (service.counties ?? door.counties ?? []).includes(county) || (door.officeCounties?.includes(county) ?? false);
}
