import type { APIRoute, GetStaticPaths } from 'astro';
import { toReportData } from '../../formats/report-data.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import { catalog } from '../../site/catalog.ts';

/** Names of all listings, for the page on which a mistake is reported, one file a language. */
export const getStaticPaths = (() =>
	siteLanguages.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: SiteLanguage }> = ({ props: { language } }) =>
	Response.json(toReportData(catalog, language));
