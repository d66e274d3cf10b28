import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { catalog, today } from './catalog.ts';

/** What the frame around every page says of the directory. */
export interface Frame {
	readonly siteName: string;
	readonly province: string;
	/** Day of the build, `YYYY-MM-DD`. */
	readonly today: string;
	/** Pages about the site. */
	readonly about: readonly { readonly title: string; readonly href: string }[];
}

/** Id of the content page that stands at `/about/` itself. */
export const aboutPage = 'about';

export function frameIn(language: SiteLanguage): Frame {
	const { settings, pages } = catalog;
	return {
		siteName: settings.name,
		province: language === 'fr' ? settings.provinceFr : settings.province,
		today,
		about: pages
			.toSorted((a, b) => Number(b.id === aboutPage) - Number(a.id === aboutPage))
			.map(({ id, words }) => ({
				title: words[language].title,
				href: addressOf(language, 'about', id === aboutPage ? undefined : id),
			})),
	};
}
