import type { APIRoute, GetStaticPaths } from 'astro';
import { toWizardListings, toWizardQuestions } from '../../formats/wizard-data.ts';
import { everydayEnglish } from '../../own-words/everyday.en.ts';
import { everydayFrench } from '../../own-words/everyday.fr.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import { catalog, today } from '../../site/catalog.ts';
import { wizardParts, type WizardPart } from '../../wizard/data-files.ts';

/** What the wizard asks and plans with, the words of daily life it understands, and the words a plan shows. */
export const getStaticPaths = (() =>
	wizardParts.flatMap((part) =>
		siteLanguages.map((language) => ({ params: { part, language }, props: { part, language } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: WizardPart; language: SiteLanguage }> = ({ props: { part, language } }) =>
	Response.json(contentOf(part, language));

function contentOf(part: WizardPart, language: SiteLanguage) {
	switch (part) {
		case 'questions':
			return toWizardQuestions(catalog, language, today);
		case 'words':
			return language === 'fr' ? everydayFrench : everydayEnglish;
		case 'listings':
			return toWizardListings(catalog, language);
	}
}
