import type { OrganizationEntry } from '../catalog/catalog.ts';
import { addressOf } from '../i18n/address.ts';
import { rolesWordsIn } from '../i18n/roles.ts';
import { wordsIn } from '../i18n/words.ts';
import { organizationKinds, type OrganizationKind, type SiteLanguage } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { compareNames } from './need-answers.ts';
import { drawRelations, type RelationsDrawing } from './relations-picture.ts';
import { drawnKinds, relationsBetween, strongestRelations, type Relation } from './relations.ts';

/** Who is who among the organizations, and who works with whom: a picture, and a list that says all of it in words. */
export interface RolesView {
	readonly drawing: RelationsDrawing;
	/** Lines in the picture, and names with one. */
	readonly lines: number;
	readonly names: number;
	/** Those with the most lines, most first. */
	readonly hubs: readonly { readonly name: string; readonly lines: number }[];
	readonly groups: readonly { readonly kind: OrganizationKind; readonly title: string; readonly roles: readonly Role[] }[];
	/** Open organizations of which neither a relation nor a limit is known. */
	readonly silent: number;
}

interface Role {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	readonly notFor: string | undefined;
	/** Every tie, also those the picture leaves out, with the organizations on their other side. */
	readonly relations: readonly { readonly heading: string; readonly others: readonly RoleLink[] }[];
}

/** Leads to the role of another organization on the same page. */
interface RoleLink {
	readonly name: string;
	readonly href: string;
}

/** How many organizations the text beside the picture names as the ones most lines lead to. */
const namedHubs = 4;

export function rolesView(index: CatalogIndex, language: SiteLanguage): RolesView {
	const words = rolesWordsIn(language);
	const open = index.catalog.organizations.filter(({ facts }) => facts.status !== 'ended').toSorted(compareNames(language));
	const relations = relationsBetween(open);
	const lines = strongestRelations(relations.filter(({ kind }) => drawnKinds.some((drawn) => drawn === kind)));
	const lineCounts = new Map<string, number>();
	for (const id of lines.flatMap(({ from, to }) => [from, to])) lineCounts.set(id, (lineCounts.get(id) ?? 0) + 1);
	const byKind = organizationKinds.map((kind) => ({ kind, organizations: open.filter(({ facts }) => facts.kind === kind) }));
	const roles = new Map(open.map((entry) => [entry.id, roleOf(index, entry, relations, language)]));
	const speaks = ({ id }: OrganizationEntry) => {
		const role = roles.get(id);
		return role !== undefined && (role.notFor !== undefined || role.relations.length > 0);
	};
	return {
		drawing: drawRelations(
			byKind
				.map(({ kind, organizations }) => ({
					title: words.shortKinds[kind],
					members: organizations
						.filter(({ id }) => lineCounts.has(id))
						.map(({ id, words: text }) => ({ id, label: text[language].shortName })),
				}))
				.filter(({ members }) => members.length > 0),
			lines,
		),
		lines: lines.length,
		names: lineCounts.size,
		hubs: [...lineCounts]
			.map(([id, count]) => ({ name: index.organization(id).words[language].shortName, lines: count }))
			.sort((a, b) => b.lines - a.lines)
			.slice(0, namedHubs),
		groups: byKind
			.map(({ kind, organizations }) => ({
				kind,
				title: wordsIn(language).vocabulary.organizationKinds[kind],
				roles: organizations.filter(speaks).flatMap(({ id }) => roles.get(id) ?? []),
			}))
			.filter((group) => group.roles.length > 0),
		silent: open.filter((entry) => !speaks(entry)).length,
	};
}

function roleOf(index: CatalogIndex, entry: OrganizationEntry, relations: readonly Relation[], language: SiteLanguage): Role {
	const { id } = entry;
	const text = entry.words[language];
	const words = rolesWordsIn(language).relations;
	const others = (pick: (relation: Relation) => string | undefined): RoleLink[] =>
		relations.flatMap((relation) => {
			const other = pick(relation);
			return other === undefined ? [] : [{ name: index.organization(other).words[language].shortName, href: `#${other}` }];
		});
	const outward = (kind: Relation['kind']) => others((one) => (one.kind === kind && one.from === id ? one.to : undefined));
	const inward = (kind: Relation['kind']) => others((one) => (one.kind === kind && one.to === id ? one.from : undefined));
	return {
		id,
		name: text.name,
		href: addressOf(language, 'organizations', id),
		notFor: text.notFor,
		relations: [
			{ heading: words.handsOverTo, others: outward('hands-over') },
			{ heading: words.takesOverFrom, others: inward('hands-over') },
			{ heading: words.memberOf, others: outward('member') },
			{ heading: words.members, others: inward('member') },
			{ heading: words.worksBeside, others: [...outward('beside'), ...inward('beside')] },
			{ heading: words.reachThrough, others: outward('through') },
			{ heading: words.takesCallsFor, others: inward('through') },
		].filter((relation) => relation.others.length > 0),
	};
}
