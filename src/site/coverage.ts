import type { Catalog } from '../catalog/catalog.ts';
import { coverageOf, type Coverage } from '../formats/coverage.ts';
import { toPlannerDirectory } from '../formats/planner-directory.ts';
import { offersFor } from '../planner/offers.ts';

/**
 * The coverage of a catalog, counted from the same facts and by the same rules as plans.
 *
 * @param today day for which trust and intake windows are worked out, `YYYY-MM-DD`
 */
export function coverageOfCatalog(catalog: Catalog, today: string): Coverage {
	const directory = toPlannerDirectory(catalog, today);
	const needs = new Set(directory.needs.map(({ id }) => id));
	return coverageOf(directory, (county) => offersFor(directory, needs, { county }, today).offers);
}
