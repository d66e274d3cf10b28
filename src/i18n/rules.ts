import type { SiteLanguage } from '../schema/vocabulary.ts';
import { rulesEn, type RulesWords } from './rules.en.ts';
import { rulesFr } from './rules.fr.ts';

export function rulesWordsIn(language: SiteLanguage): RulesWords {
	return language === 'fr' ? rulesFr : rulesEn;
}
