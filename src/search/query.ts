/**
 * What is searched for, as the address of the search page holds it: `?q=wage+subsidy&county=digby`. Kept there so that a search can be
 * shared, bookmarked and gone back to. Values are ids, the same in both languages.
 */
export interface Query {
	readonly text: string;
	/** Chosen filters by name; a filter without a choice is absent. */
	readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

export const filterNames = ['type', 'need', 'county', 'sector', 'kind', 'language'] as const;
export type FilterName = (typeof filterNames)[number];

const longestText = 200;

/** Reads a query from the search part of an address. Unknown parameters and values that cannot be ids are left out. */
export function parseQuery(search: string): Query {
	const parameters = new URLSearchParams(search);
	const filters: Partial<Record<FilterName, string>> = {};
	for (const name of filterNames) {
		const value = parameters.get(name);
		if (value !== null && /^[a-z0-9-]{1,80}$/.test(value)) filters[name] = value;
	}
	return { text: (parameters.get('q') ?? '').trim().slice(0, longestText), filters };
}

/** Writes a query as the search part of an address, with its question mark; nothing for an empty query. */
export function writeQuery({ text, filters }: Query): string {
	const parameters = new URLSearchParams();
	if (text !== '') parameters.set('q', text);
	for (const name of filterNames) {
		const value = filters[name];
		if (value !== undefined) parameters.set(name, value);
	}
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}

/** Nothing to search for: no word and no filter. */
export function isEmpty({ text, filters }: Query): boolean {
	return text === '' && Object.keys(filters).length === 0;
}
