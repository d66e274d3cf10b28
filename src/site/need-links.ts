import type { Service } from '../schema/service.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';

export interface NeedLink {
	readonly title: string;
	readonly href: string;
}

/** The needs that a service answers as links: those it is made for, and those it also helps with. */
export function needLinks(
	index: CatalogIndex,
	needs: Service['needs'],
	language: SiteLanguage,
): { core: NeedLink[]; part: NeedLink[] } {
	const links = (level: Service['needs'][number]['level']) =>
		needs.filter((answered) => answered.level === level).map(({ need }) => needLink(index, need, language));
	return { core: links('core'), part: links('part') };
}

export function needLink(index: CatalogIndex, need: string, language: SiteLanguage): NeedLink {
	return { title: index.need(need).words[language].title, href: addressOf(language, 'needs', need) };
}
