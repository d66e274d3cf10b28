import type { APIRoute, GetStaticPaths } from 'astro';
import { toIntroductionData } from '../../formats/introduction-data.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import { catalog, today } from '../../site/catalog.ts';

/** Names and doors for introductions, one file a language. */
export const getStaticPaths = (() =>
	siteLanguages.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: SiteLanguage }> = ({ props: { language } }) =>
	Response.json(toIntroductionData(catalog, language, today));
