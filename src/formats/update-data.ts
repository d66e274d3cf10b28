import type { Catalog } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { present } from './present.ts';

/** What the update form shows in one language: names for ids, and where an update goes. Fetched once. */
export interface UpdateData {
	readonly siteName: string;
	readonly province: string;
	readonly realms: readonly UpdateRealm[];
	readonly counties: Names;
	readonly sectors: Names;
	readonly organizations: Names;
	readonly services: Names;
	/** Desks by the id of their organization. */
	readonly doors: Readonly<Record<string, Names>>;
	/** Mailbox that receives updates; absent until a steward is named. */
	readonly stewardEmail?: string;
	/** Web address of the repository; absent where this copy of the directory has no public one. */
	readonly repository?: string;
}

/** Names by id, in the order in which they are offered. */
export type Names = Readonly<Record<string, string>>;

export interface UpdateRealm {
	readonly title: string;
	readonly groups: readonly { readonly title: string; readonly needs: readonly UpdateNeed[] }[];
}

export interface UpdateNeed {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
}

export function toUpdateData(catalog: Catalog, language: SiteLanguage): UpdateData {
	const { settings, typology, places, sectors, organizations, services } = catalog;
	const isFrench = language === 'fr';
	const nameOf = ({ name, nameFr }: { readonly name: string; readonly nameFr: string }) => (isFrench ? nameFr : name);
	const needs = new Map(catalog.needs.map(({ id, words }) => [id, words[language]]));
	return present({
		siteName: settings.name,
		province: isFrench ? settings.provinceFr : settings.province,
		realms: typology.realms.map((realm) => ({
			title: isFrench ? realm.titleFr : realm.title,
			groups: realm.groups.map((group) => ({
				title: isFrench ? group.titleFr : group.title,
				needs: group.needs.map((id) => ({
					id,
					title: needs.get(id)?.title ?? id,
					sentence: needs.get(id)?.sentence ?? '',
				})),
			})),
		})),
		counties: Object.fromEntries(places.counties.map((county) => [county.id, nameOf(county)])),
		sectors: Object.fromEntries(sectors.map((sector) => [sector.id, nameOf(sector)])),
		organizations: namesOf(organizations, language),
		services: namesOf(services, language),
		doors: Object.fromEntries(
			organizations
				.filter(({ facts }) => facts.doors.length > 1)
				.map(({ id, facts, words }) => [
					id,
					Object.fromEntries(facts.doors.map((door) => [door.id, words[language].doors[door.id] ?? door.name])),
				]),
		),
		stewardEmail: settings.stewardEmail,
		repository: settings.repository,
	});
}

function namesOf(
	entries: readonly { readonly id: string; readonly words: Readonly<Record<SiteLanguage, { readonly name: string }>> }[],
	language: SiteLanguage,
): Names {
	return Object.fromEntries(
		entries.map(({ id, words }) => [id, words[language].name] as const).toSorted(([, a], [, b]) => (fold(a) < fold(b) ? -1 : 1)),
	);
}

function fold(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
