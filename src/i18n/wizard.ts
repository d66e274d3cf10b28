import type { SiteLanguage } from '../schema/vocabulary.ts';
import { wizardEn, type WizardWords } from './wizard.en.ts';
import { wizardFr } from './wizard.fr.ts';

/** The words of the wizard in a language. */
export function wizardWordsIn(language: SiteLanguage): WizardWords {
	return language === 'fr' ? wizardFr : wizardEn;
}
