import type { SiteLanguage } from '../schema/vocabulary.ts';
import { doorId } from '../formats/planner-directory.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { doorView, firstContact, type ChannelView } from './door-view.ts';
import { memberDoors } from './local-doors.ts';
import { shortCountyName } from './service-view.ts';

/** The members of a network that serve one county; none where no member is known. */
export interface CountyMembers {
	readonly county: string;
	readonly href: string;
	readonly members: readonly MemberLine[];
}

interface MemberLine {
	/** Id of the desk that takes introductions for the network. */
	readonly door: string;
	readonly name: string;
	readonly href: string;
	readonly contact: ChannelView | undefined;
}

/** Which member of a network to call, county by county in the order of `places.yaml`. */
export function membersByCounty(index: CatalogIndex, network: string, language: SiteLanguage, today: string): CountyMembers[] {
	return index.catalog.places.counties.map(({ id }) => ({
		county: shortCountyName(index, id, language),
		href: addressOf(language, 'places', id),
		members: memberDoors(index, network, id).map((located) => {
			const { words } = located.organization;
			const view = doorView(index, located, language, today);
			const door = doorId(located.organization, located.door.id);
			return { door, name: words[language].shortName, href: view.organization.href, contact: firstContact(view) };
		}),
	}));
}
