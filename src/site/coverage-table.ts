import type { Coverage, DoorCount } from '../formats/coverage.ts';
import type { Cell } from '../formats/csv.ts';
import type { CatalogIndex } from './catalog-index.ts';

const countNames = ['doors', 'local', 'limited', 'unclear', 'unconfirmed'] as const;

/**
 * The coverage as a table to download: a row for each need in each county, ids beside the names in both languages, and the ids of the
 * doors, so that every figure can be checked. The first row names the columns; `docs/coverage.md` explains them.
 *
 * @param today day for which it was counted, `YYYY-MM-DD`
 */
export function coverageTable(index: CatalogIndex, coverage: Coverage, today: string): Cell[][] {
	const header = [
		...['need', 'need_en', 'need_fr', 'group', 'group_en', 'group_fr', 'county', 'county_en', 'county_fr', 'gap', 'single'],
		...(['core', 'part'] as const).flatMap((level) => [...countNames, 'door_ids'].map((name) => `${level}_${name}`)),
		'counted_for',
	];
	const rows = coverage.needs.flatMap(({ need: needId, cells }) => {
		const need = index.need(needId);
		const group = index.groupOf(need);
		const ofNeed = [need.id, need.words.en.title, need.words.fr.title, group.id, group.title, group.titleFr];
		return cells.map(({ county: countyId, core, part, isGap, isSingle }) => {
			const county = index.county(countyId);
			return [
				...ofNeed,
				...[county.id, county.name, county.nameFr],
				...[isGap, isSingle],
				...countCells(core),
				...countCells(part),
				today,
			];
		});
	});
	return [header, ...rows];
}

function countCells(count: DoorCount): Cell[] {
	return [...countNames.map((name) => (name === 'doors' ? count.doors.length : count[name])), count.doors.join('; ')];
}
