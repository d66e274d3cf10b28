import type { SiteLanguage } from '../schema/vocabulary.ts';

/** The files of the wizard: for the questions, for understanding own words, for the plan. Each is fetched when its step needs it. */
export const wizardParts = ['questions', 'words', 'listings'] as const;
export type WizardPart = (typeof wizardParts)[number];

/** Path of a data file from the root of the site, without the base path. */
export function wizardFilePath(part: WizardPart, language: SiteLanguage): string {
	return `/data/wizard-${part}.${language}.json`;
}
