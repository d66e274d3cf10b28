import type { SiteLanguage } from '../schema/vocabulary.ts';

/**
 * The English name to show beside another one: the people at the door know it by that name, and so do old guides.
 *
 * @returns nothing where the page has that name already
 */
export function englishNameBeside(
	words: Readonly<Record<SiteLanguage, { readonly name: string }>>,
	language: SiteLanguage,
): string | undefined {
	return words[language].name === words.en.name ? undefined : words.en.name;
}
