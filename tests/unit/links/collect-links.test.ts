import { expect, test } from 'vitest';
import { collectLinks } from '../../../src/links/collect-links.ts';
import { desk, indexOf, organization, service } from '../site/catalog-builder.ts';

const source = (url: string) => ({ title: 'A page', supports: 'Everything', read: '2026-11-20', url });

test('every address is named once, with all its places', () => {
	const { catalog } = indexOf(
		[
			organization('helper', {
				website: 'https://helper.example.ca/',
				sources: [source('https://helper.example.ca/about')],
				doors: [desk('front', { channels: [{ kind: 'form', value: 'https://helper.example.ca/form' }] })],
			}),
		],
		[service('fair', { page: 'https://helper.example.ca/about#fairs', sources: [source('https://helper.example.ca/about')] })],
	);
	expect(collectLinks(catalog)).toEqual([
		{ url: 'https://helper.example.ca/', places: [{ file: 'organizations/helper.md', field: 'website' }] },
		{
			url: 'https://helper.example.ca/about',
			places: [
				{ file: 'services/fair.md', field: 'sources.0.url' },
				{ file: 'services/fair.md', field: 'page' },
				{ file: 'organizations/helper.md', field: 'sources.0.url' },
			],
		},
		{ url: 'https://helper.example.ca/form', places: [{ file: 'organizations/helper.md', field: 'doors.0.channels.0.value' }] },
	]);
});

test('links in the text count in both languages, and words around an address do not', () => {
	const written = service('fair', { summary: 'See https://not-a-link.example.ca and call.' });
	const text = 'Read [this](https://one.example.ca/a "Title") or <https://two.example.ca/b>.';
	const entry = {
		...written,
		words: { en: { ...written.words.en, text }, fr: { ...written.words.fr, text: '[Ici](https://one.example.ca/a)' } },
	};
	expect(collectLinks(indexOf([organization('helper')], [entry]).catalog)).toEqual([
		{
			url: 'https://one.example.ca/a',
			places: [
				{ file: 'services/fair.md', field: 'text' },
				{ file: 'services/fair.fr.md', field: 'text' },
			],
		},
		{ url: 'https://two.example.ca/b', places: [{ file: 'services/fair.md', field: 'text' }] },
	]);
});
