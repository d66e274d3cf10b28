import type { Catalog, OrganizationEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { Directory } from '../planner/directory.ts';
import type { ChannelKind, FactorGroup, FactorId, SiteLanguage } from '../schema/vocabulary.ts';
import { doorId, toPlannerDirectory } from './planner-directory.ts';
import { present } from './present.ts';
import { spelledOut } from './spelled-out.ts';

/**
 * What the wizard's questions show in one language, and the facts it plans with: one file, fetched once, kept for offline use.
 */
export interface WizardQuestions {
	readonly language: SiteLanguage;
	/** Day of the build, `YYYY-MM-DD`: trust was computed for it. */
	readonly built: string;
	readonly directory: Directory;
	readonly needPeopleNow: readonly string[];
	readonly realms: readonly WizardRealm[];
	readonly factors: readonly WizardFactor[];
	readonly needs: Readonly<Record<string, WizardNeed>>;
	readonly counties: readonly WizardCounty[];
	readonly sectors: readonly WizardSector[];
	/** What to know of every service that `publicMoney` marks. */
	readonly publicMoneyNotice?: string;
}

/**
 * The words that only a plan shows: a second file, fetched while the questions are answered. Only what a plan can show is in it; the
 * rest is one link away on the listing's page.
 */
export interface WizardListings {
	readonly services: Readonly<Record<string, WizardService>>;
	readonly doors: Readonly<Record<string, WizardDoor>>;
}

/** Everything the wizard knows in one language. */
export interface WizardData extends WizardQuestions, WizardListings {}

export interface WizardRealm {
	readonly id: string;
	readonly title: string;
	readonly groups: readonly { readonly id: string; readonly title: string; readonly needs: readonly string[] }[];
}

export interface WizardFactor {
	readonly id: FactorId;
	readonly group: FactorGroup;
	readonly title: string;
	readonly definition: string;
	readonly asStrength: string;
	readonly asStressor: string;
}

export interface WizardNeed {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
}

export interface WizardCounty {
	readonly id: string;
	readonly name: string;
	/** Column and row on the schematic map, from 0. */
	readonly tile: readonly [number, number];
	readonly communities: readonly string[];
	/** First three characters of postal codes, in capitals. Some cross county lines: a hint, never proof. */
	readonly postalPrefixes?: readonly string[];
}

export interface WizardSector {
	readonly id: string;
	readonly name: string;
	readonly alsoCalled: readonly string[];
}

export interface WizardService {
	readonly name: string;
	readonly summary: string;
	readonly steps: readonly string[];
	readonly bring?: readonly string[];
	readonly conditions?: readonly string[];
	readonly cost?: string;
	readonly costStated?: string;
	readonly statusNote?: string;
	/** Paid by a provincial program that the budget may have touched. */
	readonly publicMoney?: true;
}

export interface WizardDoor {
	/** As people say it. */
	readonly organization: string;
	/** Spelled out, where people say letters: "VANSDA" tells nobody who has never heard of it whom they are calling. */
	readonly fullName?: string;
	/** The desk or role to ask for. */
	readonly desk: string;
	readonly channels: readonly { readonly kind: ChannelKind; readonly value: string; readonly stated?: string }[];
	/** Id of the organization to call while no contact of its own is known. */
	readonly reachThrough?: string;
}

/**
 * @param today day of the build, `YYYY-MM-DD`
 */
export function toWizardData(catalog: Catalog, language: SiteLanguage, today: string): WizardData {
	return { ...toWizardQuestions(catalog, language, today), ...toWizardListings(catalog, language) };
}

/**
 * @param today day of the build, `YYYY-MM-DD`
 */
export function toWizardQuestions(catalog: Catalog, language: SiteLanguage, today: string): WizardQuestions {
	const isFrench = language === 'fr';
	return {
		language,
		built: today,
		directory: toPlannerDirectory(catalog, today),
		needPeopleNow: catalog.settings.needPeopleNow,
		realms: catalog.typology.realms.map(({ id, title, titleFr, groups }) => ({
			id,
			title: isFrench ? titleFr : title,
			groups: groups.map((group) => ({ id: group.id, title: isFrench ? group.titleFr : group.title, needs: group.needs })),
		})),
		factors: catalog.factors.map(({ id, facts, words }) => {
			const { title, definition, asStrength, asStressor } = words[language];
			return { id: id as FactorId, group: facts.group, title, definition, asStrength, asStressor };
		}),
		needs: Object.fromEntries(
			catalog.needs.map(({ id, words }) => {
				const { title, sentence, youMightSay, synonyms } = words[language];
				return [id, { title, sentence, youMightSay, synonyms }];
			}),
		),
		counties: catalog.places.counties.map(({ id, name, nameFr, tile, communities, postalPrefixes }) =>
			present({ id, name: isFrench ? nameFr : name, tile, communities, postalPrefixes }),
		),
		sectors: catalog.sectors.map(({ id, name, nameFr, alsoCalled, alsoCalledFr }) => ({
			id,
			name: isFrench ? nameFr : name,
			alsoCalled: isFrench ? alsoCalledFr : alsoCalled,
		})),
		...present({ publicMoneyNotice: isFrench ? catalog.settings.noticeFr : catalog.settings.notice }),
	};
}

export function toWizardListings(catalog: Catalog, language: SiteLanguage): WizardListings {
	return {
		services: Object.fromEntries(catalog.services.map((entry) => [entry.id, toWizardService(entry, language)])),
		doors: Object.fromEntries(catalog.organizations.flatMap((entry) => toWizardDoors(entry, language))),
	};
}

function toWizardService({ facts, words }: ServiceEntry, language: SiteLanguage): WizardService {
	const { name, summary, steps, bring, conditions, cost, statusNote } = words[language];
	// An ended service is only ever named, never offered.
	if (facts.status === 'ended') return { name, summary, steps: [] };
	return present({
		name,
		summary,
		steps,
		bring: bring.length > 0 ? bring : undefined,
		conditions: conditions.length > 0 ? conditions : undefined,
		cost,
		costStated: cost === undefined ? undefined : facts.cost?.stated,
		statusNote,
		publicMoney: facts.publicMoney === undefined ? undefined : (true as const),
	});
}

function toWizardDoors(entry: OrganizationEntry, language: SiteLanguage): [string, WizardDoor][] {
	const { facts, words } = entry;
	return facts.doors.map((door) => [
		doorId(entry, door.id),
		present({
			organization: words[language].shortName,
			fullName: spelledOut(words[language]),
			desk: words[language].doors[door.id] ?? door.name,
			channels: door.channels,
			reachThrough: facts.reachThrough,
		}) as WizardDoor,
	]);
}
