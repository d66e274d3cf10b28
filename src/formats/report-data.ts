import type { Catalog, OrganizationEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { present } from './present.ts';

/** What the page for reporting a mistake shows of every listing, by its id. Fetched once. */
export interface ReportData {
	readonly services: Readonly<Record<string, ReportedListing>>;
	readonly organizations: Readonly<Record<string, ReportedListing>>;
}

export interface ReportedListing {
	readonly name: string;
	/** Who offers it, as people say it; absent for an organization. */
	readonly by?: string;
	/** Public mailbox of its desk, for a directory without a steward; absent where none is known, or a steward reads reports. */
	readonly mail?: string;
}

/** Ended listings are in it too: they can be wrong as well. */
export function toReportData({ settings, services, organizations }: Catalog, language: SiteLanguage): ReportData {
	const byId = new Map(organizations.map((entry) => [entry.id, entry]));
	const mailOf = (organization: OrganizationEntry | undefined, desk?: string) =>
		settings.stewardEmail === undefined && organization !== undefined ? publicMailbox(organization, desk) : undefined;
	return {
		services: Object.fromEntries(
			services.map(({ id, facts, desk, words }) => {
				const organization = byId.get(facts.organization);
				const by = organization?.words[language].shortName;
				return [id, present({ name: words[language].name, by, mail: mailOf(organization, desk) })];
			}),
		),
		organizations: Object.fromEntries(
			organizations.map((entry) => [entry.id, present({ name: entry.words[language].name, mail: mailOf(entry) })]),
		),
	};
}

/** The first mailbox of the desk that is asked for; else of any desk of the organization. */
function publicMailbox({ facts }: OrganizationEntry, desk?: string): string | undefined {
	const doors = facts.doors.toSorted((a, b) => Number(b.id === desk) - Number(a.id === desk));
	return doors.flatMap(({ channels }) => channels).find(({ kind }) => kind === 'email')?.value;
}
