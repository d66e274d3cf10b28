import type { SiteLanguage } from '../schema/vocabulary.ts';
import { reportEn, type ReportWords } from './report.en.ts';
import { reportFr } from './report.fr.ts';

/** The words for reporting a mistake in a language. */
export function reportWordsIn(language: SiteLanguage): ReportWords {
	return language === 'fr' ? reportFr : reportEn;
}
