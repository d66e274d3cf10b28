import type { SiteLanguage } from '../schema/vocabulary.ts';
import { coverageEn, type CoverageWords } from './coverage.en.ts';
import { coverageFr } from './coverage.fr.ts';

/** The words of the coverage page in a language. */
export function coverageWordsIn(language: SiteLanguage): CoverageWords {
	return language === 'fr' ? coverageFr : coverageEn;
}
