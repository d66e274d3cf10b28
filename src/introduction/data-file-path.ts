import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Path of the names and doors from the root of the site, without the base path. */
export function introductionFilePath(language: SiteLanguage): string {
	return `/data/introduction.${language}.json`;
}
