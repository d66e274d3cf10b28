import type { SiteLanguage } from '../schema/vocabulary.ts';
import { updateEn, type UpdateWords } from './update.en.ts';
import { updateFr } from './update.fr.ts';

/** The words of the update form in a language. */
export function updateWordsIn(language: SiteLanguage): UpdateWords {
	return language === 'fr' ? updateFr : updateEn;
}
