import type { SiteLanguage } from '../schema/vocabulary.ts';
import { parameterOf } from './languages.ts';

/** The rooms of the site, by the first part of their address. */
export type Section =
	| 'plan'
	| 'worksheet'
	| 'needs'
	| 'factors'
	| 'services'
	| 'organizations'
	| 'places'
	| 'sectors'
	| 'search'
	| 'about'
	| 'introduction'
	| 'update'
	| 'report'
	| 'coverage'
	| 'freshness'
	| 'data'
	| 'offline';

/**
 * Address of a page from the root of the site, without the base path, with its trailing slash: `/`, `/fr/needs/`, `/needs/<id>/`.
 *
 * @param section absent for the home page
 * @param id of the entry; absent for the section's own page
 */
export function pagePath(language: SiteLanguage, section?: Section, id?: string): string {
	const parts = [parameterOf(language), section, id].filter((part) => part !== undefined && part !== '');
	return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * Puts a path under the base path of the site.
 *
 * @param path begins with a slash
 * @param base as Astro and Vite give it, with or without a trailing slash: `/`, `/lodestone/`
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/+$/, '') + path;
}
