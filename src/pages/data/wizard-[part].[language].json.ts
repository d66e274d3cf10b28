import type { APIRoute, GetStaticPaths } from 'astro';
import { toWizardListings, toWizardQuestions } from '../../formats/wizard-data.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import { catalog, today } from '../../site/catalog.ts';
import { wizardParts, type WizardPart } from '../../wizard/data-files.ts';

/** What the wizard asks and plans with, and the words a plan shows: two files in each language. */
export const getStaticPaths = (() =>
	wizardParts.flatMap((part) =>
		siteLanguages.map((language) => ({ params: { part, language }, props: { part, language } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: WizardPart; language: SiteLanguage }> = ({ props: { part, language } }) =>
	Response.json(part === 'questions' ? toWizardQuestions(catalog, language, today) : toWizardListings(catalog, language));
