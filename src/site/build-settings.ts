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

/**
 * Reads the settings of a build.
 *
 * @throws when `LODESTONE_TODAY` is not a day
 */
export function readBuildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
	const today = environment['LODESTONE_TODAY'] ?? new Date().toISOString().slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`LODESTONE_TODAY is "${today}". Write a day as YYYY-MM-DD.`);
	return {
		content: environment['LODESTONE_CONTENT'] ?? 'content',
		today,
		site: environment['LODESTONE_SITE'] ?? 'https://example.org',
		base: environment['LODESTONE_BASE'] ?? '/',
	};
}
