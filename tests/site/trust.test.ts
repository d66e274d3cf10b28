import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { pages } from './built-site.ts';

const { catalog } = loadCatalog(process.env['LODESTONE_CONTENT'] ?? 'content');
if (catalog === undefined) throw new Error('The content has errors. Run "npm run validate".');
const { organizations, services, settings } = catalog;

const htmlByPath = new Map(pages.map(({ path, html }) => [path, html]));

/** What a reader sees of a page, on one line. */
const textAt = (path: string) =>
	(htmlByPath.get(path) ?? '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');

describe('trust', () => {
	test.each([
		['/', /Compiled from public pages, last read on [A-Z][a-z]+ \d+, \d{4}\. Not yet confirmed by /],
		['/fr/', /Tiré de pages publiques, lues la dernière fois le \S+ \S+ \d{4}\. Pas encore confirmé par /],
	])('below %s, every open listing that nobody confirmed says so, with the day it was last read', (home, sentence) => {
		const unconfirmed = [
			...services.map(({ id, facts }) => ({ path: `${home}services/${id}/`, facts })),
			...organizations.map(({ id, facts }) => ({ path: `${home}organizations/${id}/`, facts })),
		].filter(({ facts }) => facts.status !== 'ended' && facts.confirmations === undefined);
		expect(unconfirmed.filter(({ path }) => !sentence.test(textAt(path))).map(({ path }) => path)).toEqual([]);
	});

	test('every open service paid by a provincial program carries the notice about the budget', () => {
		const paid = services.filter(({ facts }) => facts.publicMoney !== undefined && facts.status !== 'ended');
		expect(paid.length).toBeGreaterThan(0);
		const missing = paid.flatMap(({ id }) =>
			[
				[`/services/${id}/`, settings.notice],
				[`/fr/services/${id}/`, settings.noticeFr],
			]
				.filter(([path = '', notice = '']) => !textAt(path).includes(notice.trim()))
				.map(([path]) => path),
		);
		expect(missing).toEqual([]);
	});
});
