import { micromark } from 'micromark';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { parameterOf } from '../i18n/languages.ts';
import { withBase } from '../i18n/paths.ts';

/**
 * Renders the Markdown body of an entry. Safe for untrusted text: micromark drops raw HTML and dangerous addresses, and images are
 * read as links because they would load from other sites.
 *
 * @param headingLevel the level that the text's highest headings become, so that they nest under the page's own
 * @param site where links to other pages of the site (`/about/privacy/`) lead: language and base path
 */
export function renderMarkdown(text: string, headingLevel: 2 | 3 | 4, site: { language: SiteLanguage; base: string }): string {
	const html = micromark(text, { extensions: [{ disable: { null: ['labelStartImage'] } }] });
	const highest = Math.min(...[...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level)));
	return html
		.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
			const shifted = Math.min(6, Number(level) - highest + headingLevel);
			return `<${slash}h${String(shifted)}>`;
		})
		.replace(/<a href="\/(?!\/)([^"]*)"/g, (_, path: string) => `<a href="${localAddress(path, site)}"`);
}

/** A path that names its language already is left in it. */
function localAddress(path: string, { language, base }: { language: SiteLanguage; base: string }): string {
	const parameter = parameterOf(language);
	const prefix = parameter === undefined || path === parameter || path.startsWith(`${parameter}/`) ? '' : `/${parameter}`;
	return withBase(`${prefix}/${path}`, base);
}
