import type { CatalogIndex } from './catalog-index.ts';
import { trustOf, type Trusted } from '../trust/trust.ts';

/**
 * Whether a listing was confirmed so long ago that it left suggestions: it is no option on the pages of needs, counties and sectors. It
 * stays in the lists of all names and in search, with a note.
 */
export function isLapsed(index: CatalogIndex, facts: Trusted, today: string): boolean {
	return trustOf(facts, index.catalog.settings, today).lapsed === true;
}
