import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Path of the names from the root of the site, without the base path. */
export function updateFilePath(language: SiteLanguage): string {
	return `/data/update.${language}.json`;
}
