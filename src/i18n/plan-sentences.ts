import type { SiteLanguage, Voice } from '../schema/vocabulary.ts';
import type { PlanNames, PlanSentences, SentenceFor } from './plan-sentence-types.ts';
import { planSentencesEn } from './plan-sentences.en.ts';
import { planSentencesFr } from './plan-sentences.fr.ts';

/** The sentences of one language. */
export function planSentencesIn(language: SiteLanguage): PlanSentences {
	return language === 'fr' ? planSentencesFr : planSentencesEn;
}

/** The sentences in a voice: what a practitioner reads speaks about the employer, not to them. */
export function inVoice(sentences: PlanSentences, voice: Voice): PlanSentences {
	return voice === 'practitioner' ? { ...sentences, ...sentences.forPractitioner } : sentences;
}

/** The sentence for any coded fact. The table and the fact come from the same union, which TypeScript cannot see across the index. */
export function sentence<Coded extends { readonly code: string }>(
	table: SentenceFor<Coded>,
	fact: Coded,
	names: PlanNames,
): string {
	const say = table[fact.code as Coded['code']] as (facts: Coded, names: PlanNames) => string;
	return say(fact, names);
}
