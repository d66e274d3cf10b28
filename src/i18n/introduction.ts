import type { SiteLanguage } from '../schema/vocabulary.ts';
import { introductionEn, type IntroductionWords } from './introduction.en.ts';
import { introductionFr } from './introduction.fr.ts';

/** The words of the introductions' page in a language. */
export function introductionWordsIn(language: SiteLanguage): IntroductionWords {
	return language === 'fr' ? introductionFr : introductionEn;
}
