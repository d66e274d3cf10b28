import type { APIRoute } from 'astro';
import { siteLanguages } from '../schema/vocabulary.ts';
import { languageTags } from '../i18n/languages.ts';
import { pagePath, withBase } from '../i18n/paths.ts';
import { catalog } from '../site/catalog.ts';
import { sitePages } from '../site/site-pages.ts';

/** Every page in every language, each with its counterparts. Addresses hold only letters, digits, hyphens and slashes. */
export const GET: APIRoute = ({ site }) => {
	const absolute = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	const urls = sitePages(catalog).flatMap(({ section, id }) => {
		const paths = siteLanguages.map((language) => ({ language, address: absolute(pagePath(language, section, id)) }));
		const links = paths.map(
			({ language, address }) => `<xhtml:link rel="alternate" hreflang="${languageTags[language]}" href="${address}"/>`,
		);
		return paths.map(({ address }) => `<url><loc>${address}</loc>${links.join('')}</url>`);
	});
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
	return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
