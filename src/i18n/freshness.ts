import type { SiteLanguage } from '../schema/vocabulary.ts';
import { freshnessEn, type FreshnessWords } from './freshness.en.ts';
import { freshnessFr } from './freshness.fr.ts';

/** The words of the freshness page in a language. */
export function freshnessWordsIn(language: SiteLanguage): FreshnessWords {
	return language === 'fr' ? freshnessFr : freshnessEn;
}
