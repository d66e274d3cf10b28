import type { SiteLanguage } from '../schema/vocabulary.ts';

/** The language whose pages carry no prefix: `/needs/` and `/fr/needs/`. */
export const defaultLanguage = 'en' satisfies SiteLanguage;

/** What each language calls itself. */
export const languageNames: Readonly<Record<SiteLanguage, string>> = { en: 'English', fr: 'Français' };

/** Value of `lang` and `hreflang`: the Canadian variety, so that voices and hyphenation fit. */
export const languageTags: Readonly<Record<SiteLanguage, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** The route parameter `[...lang]` of a language. */
export function parameterOf(language: SiteLanguage): string | undefined {
	return language === defaultLanguage ? undefined : language;
}
