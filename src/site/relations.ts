import type { OrganizationEntry } from '../catalog/catalog.ts';

/** What one organization is to another, strongest first. */
const relationKinds = ['hands-over', 'member', 'through', 'beside'] as const;
/** The kinds a picture draws. Working beside each other is the commonest tie and says least: it is left to the list. */
export const drawnKinds = ['hands-over', 'member', 'through'] as const satisfies readonly RelationKind[];
type RelationKind = (typeof relationKinds)[number];

export interface Relation {
	readonly kind: RelationKind;
	readonly from: string;
	readonly to: string;
}

/**
 * Every relation between organizations that have not ended, each once. Working beside each other has no direction: it is named once,
 * from the smaller id to the larger, whichever of the two listings says it.
 *
 * Order: by kind, then as the organizations come.
 */
export function relationsBetween(organizations: readonly OrganizationEntry[]): Relation[] {
	const open = new Map(organizations.filter(({ facts }) => facts.status !== 'ended').map((entry) => [entry.id, entry]));
	const found = new Map<string, Relation>();
	for (const kind of relationKinds) {
		for (const { id, facts } of open.values()) {
			for (const other of namedAs(kind, facts)) {
				if (!open.has(other) || other === id) continue;
				const [from, to] = kind === 'beside' && other < id ? [other, id] : [id, other];
				found.set(`${kind} ${from} ${to}`, { kind, from, to });
			}
		}
	}
	return [...found.values()];
}

/**
 * One relation for each two organizations, the strongest: a picture draws one line between them. A member that is also reached through
 * its network is drawn as a member.
 */
export function strongestRelations(relations: readonly Relation[]): Relation[] {
	const byPair = Map.groupBy(relations, ({ from, to }) => [from, to].sort().join(' '));
	const strength = (kind: RelationKind) => relationKinds.indexOf(kind);
	return [...byPair.values()].flatMap((all) => all.toSorted((a, b) => strength(a.kind) - strength(b.kind)).slice(0, 1));
}

function namedAs(kind: RelationKind, facts: OrganizationEntry['facts']): readonly string[] {
	switch (kind) {
		case 'hands-over':
			return facts.handsOverTo ?? [];
		case 'member':
			return facts.memberOf ?? [];
		case 'through':
			return facts.reachThrough === undefined ? [] : [facts.reachThrough];
		case 'beside':
			return facts.worksBeside ?? [];
	}
}
