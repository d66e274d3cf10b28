import type { SiteLanguage } from '../schema/vocabulary.ts';
import { rolesEn, type RolesWords } from './roles.en.ts';
import { rolesFr } from './roles.fr.ts';

/** The words of the page on who does what among the organizations, in a language. */
export function rolesWordsIn(language: SiteLanguage): RolesWords {
	return language === 'fr' ? rolesFr : rolesEn;
}
