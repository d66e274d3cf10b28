import type { SiteLanguage } from '../schema/vocabulary.ts';

/** The two files of the wizard: the first is needed for the questions, the second for the plan. */
export const wizardParts = ['questions', 'listings'] as const;
export type WizardPart = (typeof wizardParts)[number];

/** Path of a data file from the root of the site, without the base path. */
export function wizardFilePath(part: WizardPart, language: SiteLanguage): string {
	return `/data/wizard-${part}.${language}.json`;
}
