import type { ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { countyDoors } from './county-doors.ts';
import { countyServices } from './county-services.ts';
import { doorView, type DoorView } from './door-view.ts';
import type { LocatedDoor } from './local-doors.ts';
import { needLink, type NeedLink } from './need-links.ts';
import { provinceLines } from './province-lines.ts';
import type { NamedLink } from './service-lists.ts';
import { countyName, whereInWords } from './service-view.ts';

/** Desks a group of needs may have on the printed sheet: with more, the sheet becomes two. */
const linesPerGroup = 3;

/** One county as its page shows it, on screen and on one sheet of paper. */
export interface CountyView {
	readonly name: string;
	/** Whether a member of the practitioners' network is known here. */
	readonly hasMember: boolean;
	readonly start: readonly DoorView[];
	readonly business: readonly DoorView[];
	readonly local: readonly DoorView[];
	readonly doorCount: number;
	readonly groups: readonly CountyGroupView[];
	/** For the sheet: whom to call from anywhere, by group of needs. */
	readonly lines: readonly { readonly title: string; readonly lines: readonly SheetLine[] }[];
}

interface SheetLine {
	readonly door: DoorView;
	/** What to call it for. */
	readonly needs: readonly string[];
}

export interface CountyGroupView {
	readonly id: string;
	readonly title: string;
	/** The note names who gives the service here. */
	readonly local: readonly NamedLink[];
	/** Needs with how many services for the whole province are made for them. */
	readonly province: readonly (NeedLink & { readonly count: number })[];
}

export function countyView(index: CatalogIndex, county: string, language: SiteLanguage, today: string): CountyView {
	const { start, business, local } = countyDoors(index, county, today);
	const view = (located: LocatedDoor) => doorView(index, located, language, today);
	const services = countyServices(index, county, language, today);
	const titles = new Map(
		index.catalog.typology.realms
			.flatMap((realm) => realm.groups)
			.map(({ id, title, titleFr }) => [id, language === 'fr' ? titleFr : title]),
	);
	const link = (service: ServiceEntry, doors: readonly LocatedDoor[]): NamedLink => ({
		name: service.words[language].name,
		href: addressOf(language, 'services', service.id),
		note: givenBy(index, service, doors, language),
	});
	return {
		name: countyName(index, county, language),
		hasMember: start.some(({ network }) => network !== undefined),
		start: start.map(view),
		business: business.map(view),
		local: local.map(view),
		doorCount: start.length + business.length + local.length,
		groups: services.map(({ id, title, local: here, province }) => ({
			id,
			title,
			local: here.map(({ service, doors }) => link(service, doors)),
			province: province.map(({ need, count }) => ({ ...needLink(index, need, language), count })),
		})),
		lines: provinceLines(index, linesPerGroup, today)
			.filter(({ lines }) => lines.length > 0)
			.map(({ group, lines }) => ({
				title: titles.get(group) ?? group,
				lines: lines.map(({ door, needs }) => ({
					door: view(door),
					needs: needs.map((need) => index.need(need).words[language].title),
				})),
			})),
	};
}

/** Who gives a service here, by name; where a network has several members here, only that they do. */
function givenBy(index: CatalogIndex, service: ServiceEntry, doors: readonly LocatedDoor[], language: SiteLanguage): string {
	if (doors.length > 2) return whereInWords(index, service, language);
	return doors.map(({ organization }) => organization.words[language].shortName).join(', ');
}
