import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../../../src/site/catalog-index.ts';
import { barLength, freshnessView } from '../../../src/site/freshness-view.ts';
import { indexOf, organization, service } from './catalog-builder.ts';

const today = '2026-11-20';
const confirmedOn = (date: string) => [{ date, role: 'Manager', method: 'phone' as const, facts: ['all'] }];
const bare = indexOf(
	[organization('helper'), organization('council', { kind: 'sector-council' })],
	[service('fair'), service('course')],
);
const mixed = indexOf(
	[organization('helper', { confirmations: confirmedOn('2025-06-01') }), organization('quiet')],
	[
		service('fair', { confirmations: confirmedOn('2026-05-20') }),
		service('course', { confirmations: confirmedOn('2026-11-01') }),
		service('old', { status: 'ended' }),
	],
);

describe('freshnessView', () => {
	test('the parts of the bar follow each other and fill it', () => {
		const rows = freshnessView(mixed, 'en', today).rows;
		expect(rows.map(({ state, from, length }) => [state, from, length])).toEqual([
			['confirmed', 0, 250],
			['due', 250, 250],
			['overdue', 500, 250],
			['lapsed', 750, 0],
			['unconfirmed', 750, 250],
		]);
		expect(rows.reduce((sum, { length }) => sum + length, 0)).toBe(barLength);
	});

	test('names what is due, with the link that answers it', () => {
		expect(freshnessView(mixed, 'en', today).due).toEqual({
			organizations: 1,
			listings: 2,
			named: [
				{
					name: 'helper',
					href: '/organizations/helper/',
					listings: [
						{
							name: 'The organization itself',
							state: 'overdue since June 1, 2026, no longer suggested from December 1, 2026',
							update: '/update/?id=helper',
						},
						{ name: 'fair', state: 'due since November 20, 2026, overdue from May 20, 2027', update: '/update/?id=fair' },
					],
				},
			],
			more: 0,
		});
	});

	test('in French the links lead to French pages', () => {
		expect(freshnessView(mixed, 'fr', today).due.named[0]?.listings[1]?.update).toBe('/fr/update/?id=fair');
	});

	test('where nobody confirmed anything, nothing is due and all wait to be asked, by kind', () => {
		const { due, first, counting } = freshnessView(bare, 'en', today);
		expect([counting, due.organizations, due.named]).toEqual([0, 0, []]);
		expect(first).toEqual({
			organizations: 2,
			listings: 4,
			kinds: [
				{ title: 'Sector councils', organizations: 1, listings: 1 },
				{ title: 'Other organizations', organizations: 1, listings: 3 },
			],
		});
	});

	test('a long list names whole organizations and counts the rest', () => {
		const organizations = Array.from({ length: 70 }, (_, number) =>
			organization(`one-${String(number).padStart(2, '0')}`, { confirmations: confirmedOn('2025-09-01') }),
		);
		const { due } = freshnessView(indexOf(organizations), 'en', today);
		expect([due.named.length, due.more]).toEqual([60, 10]);
	});

	test('a directory without listings has an empty bar', () => {
		expect(freshnessView(indexOf([]), 'en', today).rows.every(({ length }) => length === 0)).toBe(true);
	});

	test('reported mistakes stand in the language of the page, with how long they took', () => {
		const catalog = {
			...bare.catalog,
			corrections: [
				{ listing: 'fair', what: 'Old number.', whatFr: 'Ancien numéro.', reported: '2026-11-10' },
				{
					listing: 'course',
					what: 'Wrong fee.',
					whatFr: 'Frais inexacts.',
					reported: '2026-11-01',
					settled: { on: '2026-11-02', outcome: 'corrected' as const },
				},
			],
		};
		const { open, latest } = freshnessView(indexCatalog(catalog), 'fr', today).corrections;
		expect(open).toEqual([
			{ name: 'fair', href: '/fr/services/fair/', what: 'Ancien numéro.', when: 'signalé le 10 novembre 2026, il y a 10 jours' },
		]);
		expect(latest.map(({ when }) => when)).toEqual(['signalé le 1er novembre 2026, corrigé après 1 jour']);
	});
});
