import type { ListingKind } from '../schema/vocabulary.ts';
import { fieldsOf, type Field } from './fields.ts';

/** Names of the form's sections, as `i18n/update.*` words them. */
export type SectionName =
	| 'contact'
	| 'about'
	| 'offices'
	| 'access'
	| 'eligibility'
	| 'cost'
	| 'delivery'
	| 'dates'
	| 'needs'
	| 'serves'
	| 'relations'
	| 'review'
	| 'sources';

/** What stands below the front matter: Markdown, a field like any other to whoever fills in the form. */
export const textPath = 'text';

/** Top fields by section: what changes most comes first. */
const sections: Readonly<Record<ListingKind, readonly (readonly [SectionName, readonly string[]])[]>> = {
	services: [
		['about', ['name', 'formerNames', 'summary', textPath]],
		['contact', ['door', 'page']],
		['access', ['access']],
		['eligibility', ['eligibility']],
		['cost', ['cost']],
		['delivery', ['delivery', 'languages']],
		['dates', ['status', 'statusNote', 'ended', 'replacedBy']],
		['needs', ['needs']],
		['sources', ['sources', 'reviewEveryMonths']],
	],
	organizations: [
		['contact', ['doors', 'website', 'reachThrough']],
		['offices', ['offices']],
		['about', ['name', 'shortName', 'formerNames', 'kind', 'summary', 'notFor', textPath]],
		['serves', ['serves', 'sectors', 'languages']],
		['dates', ['status', 'statusNote', 'ended', 'replacedBy']],
		['relations', ['worksBeside', 'handsOverTo']],
		['review', ['reviewContacts', 'reviewEveryMonths']],
		['sources', ['sources']],
	],
};

/** Fields that only a steward changes. Shown as facts, or, deep inside a group, kept as they are. */
export const lockedPaths: ReadonlySet<string> = new Set([
	'organization',
	'throughMembers',
	'publicMoney',
	'isNetwork',
	'memberOf',
	'confirmations',
	'doors[].forNetwork',
]);

export interface Section {
	readonly name: SectionName;
	/** Absent for the text below the front matter. */
	readonly fields: readonly (Field | typeof textPath)[];
}

export function sectionsOf(kind: ListingKind): readonly Section[] {
	const fields = new Map(fieldsOf(kind).map((field) => [field.name, field]));
	return sections[kind].map(([name, paths]) => ({
		name,
		fields: paths.map((path) => {
			if (path === textPath) return textPath;
			const field = fields.get(path);
			if (field === undefined) throw new Error(`The form asks for "${path}", which the schema does not know.`);
			return field;
		}),
	}));
}

export function lockedFields(kind: ListingKind): readonly Field[] {
	return fieldsOf(kind).filter(({ path }) => lockedPaths.has(path));
}
