import type { SiteLanguage } from '../schema/vocabulary.ts';
import { offlineEn, type OfflineWords } from './offline.en.ts';
import { offlineFr } from './offline.fr.ts';

/** The words of the page that is shown without a connection, in a language. */
export function offlineWordsIn(language: SiteLanguage): OfflineWords {
	return language === 'fr' ? offlineFr : offlineEn;
}
