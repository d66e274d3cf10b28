/** What a build may be told through the environment. `docs/deploying.md` lists the same names. */
export interface BuildSettings {
	/** Folder with the content: `LODESTONE_CONTENT`, by default `content`. */
	readonly content: string;
	/** Day for which trust and intake windows are worked out, `YYYY-MM-DD`: `LODESTONE_TODAY`, by default the day of the build (UTC). */
	readonly today: string;
	/** Address of the host, without a path: `LODESTONE_SITE`. The default is reserved for examples, so a forgotten setting shows. */
	readonly site: string;
	/** Path under which the site lies: `LODESTONE_BASE`, by default `/`. */
	readonly base: string;
}

/** Where the site lies. */
export interface SiteAddress {
	/** Without a path: `https://lodestone.example.ca`. */
	readonly site: string;
	readonly base: string;
	/** Whether somebody set it: the default is reserved for examples. */
	readonly isSet: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of a build. One that is empty counts as not set: so a workflow hands over a variable that nobody has filled.
 *
 * @throws when `LODESTONE_TODAY` is not a day
 */
export function readBuildSettings(environment: Environment): BuildSettings {
	const today = setting(environment, 'TODAY') ?? new Date().toISOString().slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`LODESTONE_TODAY is "${today}". Write a day as YYYY-MM-DD.`);
	return {
		content: setting(environment, 'CONTENT') ?? 'content',
		today,
		site: setting(environment, 'SITE') ?? 'https://example.org',
		base: setting(environment, 'BASE') ?? '/',
	};
}

/** Where the site will lie, and whether somebody said so. */
export function readSiteAddress(environment: Environment): SiteAddress {
	const { site, base } = readBuildSettings(environment);
	return { site, base, isSet: setting(environment, 'SITE') !== undefined };
}

function setting(environment: Environment, name: 'CONTENT' | 'TODAY' | 'SITE' | 'BASE'): string | undefined {
	const value = environment[`LODESTONE_${name}`];
	return value === '' ? undefined : value;
}
