import type { SiteLanguage } from '../schema/vocabulary.ts';
import { worksheetEn, type WorksheetWords } from './worksheet.en.ts';
import { worksheetFr } from './worksheet.fr.ts';

/** The words of the printable worksheet in a language. */
export function worksheetWordsIn(language: SiteLanguage): WorksheetWords {
	return language === 'fr' ? worksheetFr : worksheetEn;
}
