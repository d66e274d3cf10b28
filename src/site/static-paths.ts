import { siteLanguages, type SiteLanguage } from '../schema/vocabulary.ts';
import { parameterOf } from '../i18n/languages.ts';

interface LanguageParams {
	/** `undefined` for the default language, whose pages carry no prefix. */
	lang: string | undefined;
}

/** One path per language, for a page under `src/pages/[...lang]/`. */
export function everyLanguage(): { params: LanguageParams; props: { language: SiteLanguage } }[] {
	return siteLanguages.map((language) => ({ params: { lang: parameterOf(language) }, props: { language } }));
}

/** One path per language and entry, for a page under `src/pages/[...lang]/…/[id].astro`. */
export function everyEntry<Entry extends { readonly id: string }>(
	entries: readonly Entry[],
): { params: LanguageParams & { id: string }; props: { language: SiteLanguage; entry: Entry } }[] {
	return siteLanguages.flatMap((language) =>
		entries.map((entry) => ({ params: { lang: parameterOf(language), id: entry.id }, props: { language, entry } })),
	);
}
