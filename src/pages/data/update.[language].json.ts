import type { APIRoute, GetStaticPaths } from 'astro';
import { toUpdateData } from '../../formats/update-data.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import { catalog } from '../../site/catalog.ts';

/** Names for the update form, one file a language. */
export const getStaticPaths = (() =>
	siteLanguages.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: SiteLanguage }> = ({ props: { language } }) =>
	Response.json(toUpdateData(catalog, language));
