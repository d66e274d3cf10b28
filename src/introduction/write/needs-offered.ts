import type { IntroductionData } from '../../formats/introduction-data.ts';
import type { Summary } from '../../planner/summary.ts';
import type { Draft } from '../../schema/caseload.ts';
import { namedNeeds } from '../../wizard/answers.ts';

/** Needs that may be chosen, in the order of the typology: those that belong to this door first, and the others that were named. */
export interface NeedsOffered {
	readonly first: readonly string[];
	readonly more: readonly string[];
	/** What the answers behind it name, wherever it stands above. */
	readonly named: readonly string[];
}

/**
 * With a plan behind it, first what was named and this door answers, then everything else that was named or that the door answers. From a
 * listing, what its services answer.
 */
export function needsOffered({ services, chosen, summary, door }: Draft, data: IntroductionData): NeedsOffered {
	const named = new Set(summary === undefined ? [] : namedNeeds(summary as Summary));
	const meant = services.length > 0 ? services : servicesAt(door, data);
	const answered = new Set(meant.flatMap((service) => data.services[service]?.needs ?? []));
	const known = Object.keys(data.needs);
	const isFirst = (need: string) => chosen.needs.includes(need) || (answered.has(need) && (named.size === 0 || named.has(need)));
	return {
		named: [...named],
		first: known.filter(isFirst),
		more: known.filter((need) => !isFirst(need) && (named.has(need) || answered.has(need))),
	};
}

/** Services that a door takes introductions for: its own, and those of the networks that it is the local member of. */
export function servicesAt(door: string, { services, doors }: IntroductionData): readonly string[] {
	const networks = doors[door]?.networks ?? [];
	return Object.entries(services).flatMap(([id, service]) =>
		service.door === door || (service.network !== undefined && networks.includes(service.network)) ? [id] : [],
	);
}
