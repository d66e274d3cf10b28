import type { ReportData, ReportedListing } from '../formats/report-data.ts';

/** A listing that the address of the page names. */
export interface FoundListing extends ReportedListing {
	readonly kind: 'services' | 'organizations';
	readonly id: string;
}

/** The id that an address asks for (`?id=digby-port`); `undefined` where there is none, or it cannot be one. */
export function askedId(search: string): string | undefined {
	const id = new URLSearchParams(search).get('id') ?? '';
	return /^[a-z0-9-]{1,80}$/.test(id) ? id : undefined;
}

/** The listing with this id; `undefined` where the directory has none. */
export function findListing(data: ReportData, id: string): FoundListing | undefined {
	for (const kind of ['services', 'organizations'] as const) {
		const listing = Object.hasOwn(data[kind], id) ? data[kind][id] : undefined;
		if (listing !== undefined) return { ...listing, kind, id };
	}
	return undefined;
}

/** A listing as one names it to somebody: "START program (Labour, Skills and Immigration)". A name that says by whom says it once. */
export function nameInFull({ name, by }: ReportedListing): string {
	return by === undefined || name.includes(by) ? name : `${name} (${by})`;
}
