import type { SiteLanguage } from '../schema/vocabulary.ts';
import { answersEn, type AnswerWords } from './answers.en.ts';
import { answersFr } from './answers.fr.ts';

/** Words for answers in a language. Both languages travel together: an answer is written in the language of the one who asked. */
export function answerWordsIn(language: SiteLanguage): AnswerWords {
	return language === 'fr' ? answersFr : answersEn;
}
