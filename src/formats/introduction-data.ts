import type { Catalog, OrganizationEntry } from '../catalog/catalog.ts';
import type { ChannelKind, FactorId, ServiceLanguage, SiteLanguage, Warmth } from '../schema/vocabulary.ts';
import { trustOf } from '../trust/trust.ts';
import { warmthOf } from '../trust/warmth.ts';
import { doorId, networksAt } from './planner-directory.ts';
import { present } from './present.ts';

/** What writing, reading and following up introductions shows in one language: names, and how doors are reached. Fetched once. */
export interface IntroductionData {
	readonly language: SiteLanguage;
	/** Day of the build, `YYYY-MM-DD`: warmth was computed for it. */
	readonly built: string;
	readonly needs: Readonly<Record<string, string>>;
	readonly factors: readonly { readonly id: FactorId; readonly title: string }[];
	readonly counties: Readonly<Record<string, string>>;
	readonly sectors: Readonly<Record<string, string>>;
	readonly services: Readonly<Record<string, IntroductionService>>;
	readonly doors: Readonly<Record<string, IntroductionDoor>>;
}

export interface IntroductionService {
	readonly name: string;
	/** Needs that it answers, by which a desk is introduced for it. */
	readonly needs: readonly string[];
	/** The desk that takes introductions for it; absent where that is the member of the county. */
	readonly door?: string;
	/** Id of the network whose local members give it. */
	readonly network?: string;
	/** What to have ready. */
	readonly bring?: readonly string[];
}

export interface IntroductionDoor {
	/** As people say it. */
	readonly organization: string;
	/** The desk or role to ask for. */
	readonly desk: string;
	readonly channels: readonly { readonly kind: ChannelKind; readonly value: string }[];
	readonly warmth: Warmth;
	/** Working days within which the desk promised to answer. */
	readonly replyWithinDays?: number;
	readonly languages?: readonly ServiceLanguage[];
	/** Day of the newest confirmation of the listing. */
	readonly confirmed?: string;
	/** Networks whose services this desk gives in its counties. */
	readonly networks?: readonly string[];
	/** Id of the organization to call while no contact of its own is known. */
	readonly reachThrough?: string;
}

/**
 * Ended services and organizations are left out: nobody is introduced to them.
 *
 * @param today day of the build, `YYYY-MM-DD`
 */
export function toIntroductionData(catalog: Catalog, language: SiteLanguage, today: string): IntroductionData {
	const isFrench = language === 'fr';
	const nameOf = ({ name, nameFr }: { readonly name: string; readonly nameFr: string }) => (isFrench ? nameFr : name);
	const open = catalog.organizations.filter(({ facts }) => facts.status !== 'ended');
	const organizations = new Map(open.map((entry) => [entry.id, entry]));
	return {
		language,
		built: today,
		needs: Object.fromEntries(catalog.needs.map(({ id, words }) => [id, words[language].title])),
		factors: catalog.factors.map(({ id, words }) => ({ id: id as FactorId, title: words[language].title })),
		counties: Object.fromEntries(catalog.places.counties.map((county) => [county.id, nameOf(county)])),
		sectors: Object.fromEntries(catalog.sectors.map((sector) => [sector.id, nameOf(sector)])),
		services: Object.fromEntries(
			catalog.services.flatMap((service) => {
				const organization = organizations.get(service.facts.organization);
				if (organization === undefined || service.facts.status === 'ended') return [];
				const { name, bring } = service.words[language];
				const shown: IntroductionService = present({
					name,
					needs: service.facts.needs.map(({ need }) => need),
					door: service.facts.throughMembers ? undefined : doorId(organization, service.desk),
					network: service.facts.throughMembers ? organization.id : undefined,
					bring: bring.length > 0 ? bring : undefined,
				});
				return [[service.id, shown]];
			}),
		),
		doors: Object.fromEntries(open.flatMap((entry) => doorsOf(entry, catalog, language, today))),
	};
}

function doorsOf(
	entry: OrganizationEntry,
	catalog: Catalog,
	language: SiteLanguage,
	today: string,
): [string, IntroductionDoor][] {
	const { facts, words } = entry;
	const { trust, lastConfirmed } = trustOf(facts, catalog.settings, today);
	return facts.doors.map((door) => [
		doorId(entry, door.id),
		present({
			organization: words[language].shortName,
			desk: words[language].doors[door.id] ?? door.name,
			channels: door.channels.map(({ kind, value }) => ({ kind, value })),
			warmth: warmthOf(door, trust),
			replyWithinDays: door.replyWithinDays,
			languages: door.languages ?? facts.languages,
			confirmed: lastConfirmed,
			networks: networksAt(entry, door),
			reachThrough: facts.reachThrough,
		}),
	]);
}
