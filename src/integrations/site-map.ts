import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { defaultLanguage, languageTags, parameterOf } from '../i18n/languages.ts';
import { withBase } from '../i18n/paths.ts';
import { siteLanguages } from '../schema/vocabulary.ts';
import { readBuildSettings } from '../site/build-settings.ts';

/** Pages that nobody looks for: at a wrong address, and without a connection. */
const unlisted = /^\/(?:404|(?:[a-z]{2}\/)?offline\/)/;

/** After the build, writes `sitemap.xml`: every page that was made, each with its counterparts in the other languages. */
export function siteMapIntegration(): AstroIntegration {
	const { site, base } = readBuildSettings(process.env);
	return {
		name: 'lodestone:site-map',
		hooks: {
			'astro:build:done': async ({ dir, pages }) => {
				const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !unlisted.test(path));
				await writeFile(
					new URL('sitemap.xml', dir),
					writeSiteMap(paths, (path) => new URL(withBase(path, base), site).href),
				);
			},
		},
	};
}

/** Paths hold only letters, digits, hyphens and slashes, so nothing needs escaping. */
function writeSiteMap(paths: readonly string[], absolute: (path: string) => string): string {
	const prefixes = siteLanguages.map((language) => ({ language, prefix: `/${parameterOf(language) ?? ''}` }));
	const withoutLanguage = (path: string) => {
		const found = prefixes.find(({ language, prefix }) => language !== defaultLanguage && path.startsWith(`${prefix}/`));
		return found === undefined ? path : path.slice(found.prefix.length);
	};
	const urls = paths.map((path) => {
		const rest = withoutLanguage(path);
		const links = prefixes.map(({ language, prefix }) => {
			const address = absolute(language === defaultLanguage ? rest : prefix + rest);
			return `<xhtml:link rel="alternate" hreflang="${languageTags[language]}" href="${address}"/>`;
		});
		return `<url><loc>${absolute(path)}</loc>${links.join('')}</url>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>',
		'',
	].join('\n');
}
