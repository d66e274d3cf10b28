import type { SiteLanguage } from '../schema/vocabulary.ts';
import { pagePath, withBase, type Section } from './paths.ts';

/** Address of a page as links write it: in a language, under the base path that this build was made for. */
export function addressOf(language: SiteLanguage, section?: Section, id?: string): string {
	return withBase(pagePath(language, section, id), import.meta.env.BASE_URL);
}

/** Address of a file in `public/` or of another page without language, for example `/favicon.svg`. */
export function fileAddress(path: string): string {
	return withBase(path, import.meta.env.BASE_URL);
}
