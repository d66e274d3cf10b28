import { micromark } from 'micromark';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { parameterOf } from '../i18n/languages.ts';
import { withBase } from '../i18n/paths.ts';

/**
 * Renders the Markdown body of an entry. Safe for untrusted text: micromark drops raw HTML and dangerous addresses, and images are
 * read as links because they would load from other sites.
 *
 * @param headingLevel the level that a first-level heading of the text becomes, so that it nests under the page's own
 * @param site where links to other pages of the site (`/about/privacy/`) lead: language and base path
 */
export function renderMarkdown(text: string, headingLevel: 2 | 3 | 4, site: { language: SiteLanguage; base: string }): string {
	const html = micromark(text, { extensions: [{ disable: { null: ['labelStartImage'] } }] });
	return html
		.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => `<${slash}h${String(Math.min(6, Number(level) + headingLevel - 1))}>`)
		.replace(/<a href="\/(?!\/)([^"]*)"/g, (_, path: string) => `<a href="${localAddress(path, site)}"`);
}

/** A path that names its language already is left in it. */
function localAddress(path: string, { language, base }: { language: SiteLanguage; base: string }): string {
	const parameter = parameterOf(language);
	const prefix = parameter === undefined || path === parameter || path.startsWith(`${parameter}/`) ? '' : `/${parameter}`;
	return withBase(`${prefix}/${path}`, base);
}
