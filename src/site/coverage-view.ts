import type { Coverage, CoverageCell } from '../formats/coverage.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { coverageWordsIn } from '../i18n/coverage.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { needLink, type NeedLink } from './need-links.ts';
import type { NamedLink } from './service-lists.ts';
import { shortCountyName } from './service-view.ts';

/** The coverage as its page shows it. */
export interface CoverageView {
	readonly needCount: number;
	readonly counted: Coverage['counted'];
	readonly counties: readonly CoverageCounty[];
	readonly groups: readonly { readonly id: string; readonly title: string; readonly needs: readonly CoverageNeed[] }[];
	/** Needs that no door in any county has a service for; those that some help with in part come last. */
	readonly unanswered: readonly (NeedLink & { readonly hasHelp: boolean })[];
	/** Needs that doors are made for in some counties only, with the counties that have none. */
	readonly gapsInPlaces: readonly { readonly need: NeedLink; readonly counties: readonly string[] }[];
	/** Needs whose every door is for some sectors or kinds of employer only. */
	readonly limited: readonly NeedLink[];
	/** Doors that stand alone: no other door in the province is made for these needs. Those with the most needs first. */
	readonly alone: readonly { readonly door: NamedLink; readonly needs: readonly NeedLink[] }[];
	/** Needs that one door alone answers in some counties, or in each county another one. */
	readonly aloneInPlaces: readonly { readonly need: NeedLink; readonly counties: number }[];
	/** Counties without a local door for needs that most counties have one for. */
	readonly distant: readonly { readonly county: NamedLink; readonly needs: readonly NeedLink[] }[];
}

interface CoverageCounty {
	readonly id: string;
	/** Without the word "county". */
	readonly name: string;
	readonly href: string;
	readonly tile: readonly [number, number];
	/** Needs with a local door that is made for them. */
	readonly localNeeds: number;
}

interface CoverageNeed extends NeedLink {
	readonly id: string;
	/** One for each county. */
	readonly cells: readonly CellView[];
	/** What the map of this need shows, in a sentence. */
	readonly sentence: string;
}

export interface CellView {
	readonly local: number;
	/** Doors for the whole province; they are counted in every county. */
	readonly other: number;
	readonly mark: 'gap' | 'single' | undefined;
	/** Every door here is for some employers only. */
	readonly isLimited: boolean;
	/** No recent page of any door here was found. */
	readonly isUnclear: boolean;
}

export function coverageView(index: CatalogIndex, coverage: Coverage, language: SiteLanguage): CoverageView {
	const words = coverageWordsIn(language);
	const link = (need: string) => needLink(index, need, language);
	const countyLink = (id: string): NamedLink => ({
		name: words.county(shortCountyName(index, id, language)),
		href: addressOf(language, 'places', id),
	});
	const { needs, counties } = coverage;
	const cellsOf = new Map(needs.map(({ need, cells }) => [need, cells]));
	const answered = needs.filter(({ cells }) => cells.some(({ isGap }) => !isGap));
	const isAloneEverywhere = (cells: readonly CoverageCell[]) =>
		cells.every(({ isSingle }) => isSingle) && new Set(cells.flatMap(({ core }) => core.doors)).size === 1;
	return {
		needCount: needs.length,
		counted: coverage.counted,
		counties: counties.map((id, position) => ({
			...countyLink(id),
			id,
			tile: index.county(id).tile,
			localNeeds: needs.filter(({ cells }) => (cells[position]?.core.local ?? 0) > 0).length,
		})),
		groups: index.catalog.typology.realms
			.flatMap((realm) => realm.groups)
			.map(({ id, title, titleFr, needs: ids }) => ({
				id,
				title: language === 'fr' ? titleFr : title,
				needs: ids.map((need): CoverageNeed => {
					const cells = (cellsOf.get(need) ?? []).map(cellView);
					return { id: need, ...link(need), cells, sentence: mapSentence(cells, language) };
				}),
			})),
		unanswered: needs
			.filter(({ cells }) => cells.every(({ isGap }) => isGap))
			.map(({ need, cells }) => ({ ...link(need), hasHelp: cells.some(({ part }) => part.doors.length > 0) }))
			.sort((a, b) => Number(a.hasHelp) - Number(b.hasHelp)),
		gapsInPlaces: answered
			.filter(({ cells }) => cells.some(({ isGap }) => isGap))
			.map(({ need, cells }) => ({
				need: link(need),
				counties: cells.filter(({ isGap }) => isGap).map(({ county }) => countyLink(county).name),
			})),
		limited: answered
			.filter(({ cells }) => cells.every(({ core }) => core.limited === core.doors.length))
			.map(({ need }) => link(need)),
		alone: [
			...Map.groupBy(
				needs.filter(({ cells }) => isAloneEverywhere(cells)),
				({ cells }) => cells[0]?.core.doors[0] ?? '',
			),
		]
			.map(([door, of]) => ({ door: doorLink(index, door, language), needs: of.map(({ need }) => link(need)) }))
			.sort((a, b) => b.needs.length - a.needs.length),
		aloneInPlaces: needs
			.filter(({ cells }) => cells.some(({ isSingle }) => isSingle) && !isAloneEverywhere(cells))
			.map(({ need, cells }) => ({ need: link(need), counties: cells.filter(({ isSingle }) => isSingle).length })),
		distant: counties
			.map((id, position) => ({
				county: countyLink(id),
				needs: needs
					.filter(({ cells }) => isUsuallyLocal(cells) && cells[position]?.core.local === 0)
					.map(({ need }) => link(need)),
			}))
			.filter(({ needs: missing }) => missing.length > 0)
			.sort((a, b) => b.needs.length - a.needs.length),
	};
}

/** More than half of the counties have a local door for it. */
function isUsuallyLocal(cells: readonly CoverageCell[]): boolean {
	return cells.filter(({ core }) => core.local > 0).length * 2 > cells.length;
}

function cellView({ core, isGap, isSingle }: CoverageCell): CellView {
	const count = core.doors.length;
	return {
		local: core.local,
		other: count - core.local,
		mark: isGap ? 'gap' : isSingle ? 'single' : undefined,
		isLimited: count > 0 && core.limited === count,
		isUnclear: count > 0 && core.unclear === count,
	};
}

function mapSentence(cells: readonly CellView[], language: SiteLanguage): string {
	const { map } = coverageWordsIn(language);
	const withLocal = cells.filter(({ local }) => local > 0).length;
	const gaps = cells.filter(({ mark }) => mark === 'gap').length;
	if (gaps === cells.length) return map.noDoor;
	return [map.local(withLocal, cells.length), ...(gaps > 0 ? [map.gaps(gaps)] : [])].join(' ');
}

function doorLink(index: CatalogIndex, door: string, language: SiteLanguage): NamedLink {
	const [id = '', desk] = door.split('/');
	const { words } = index.organization(id);
	return {
		name: words[language].shortName,
		href: addressOf(language, 'organizations', id),
		note: desk === undefined ? undefined : words[language].doors[desk],
	};
}
