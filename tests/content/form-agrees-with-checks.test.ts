import { describe, expect, test, vi } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { FaultCode } from '../../src/listing-editor/check.ts';
import { faultsIn } from '../../src/listing-editor/check.ts';
import { withText, withValue, type Draft, type Steps } from '../../src/listing-editor/draft.ts';
import { finish } from '../../src/listing-editor/finish.ts';
import { changesBetween } from '../../src/listing-update/changes.ts';
import type { JsonValue } from '../../src/listing-update/json-value.ts';
import { readListing, type ListingFile } from '../../src/listing-update/read-listing.ts';
import { writeListing } from '../../src/listing-update/write-listing.ts';
import { siteLanguages, type ListingKind } from '../../src/schema/vocabulary.ts';
import { kinds } from '../../src/stewarding/listing-kinds.ts';
import { toUpdateData } from '../../src/formats/update-data.ts';
import { addFullListings, fullListings } from './full-listings.ts';
import { contentListings } from './listing-files.ts';
import { overlaidContent, today } from './overlaid-content.ts';

vi.setConfig({ testTimeout: 120_000 });

const around = { today, doors: {} };
const { services, organizations } = fullListings;

type Case = readonly [what: string, code: FaultCode['code'], kind: ListingKind, place: Steps, value: JsonValue | undefined];

/** What the form says by itself, beyond the schema of each field. */
const cases: readonly Case[] = [
	['a smallest employer that is larger', 'before', 'services', ['eligibility', 'employees', 'min'], 21],
	['a window that closes before it opens', 'before', 'services', ['access', 'windows', 0, 'closes'], '2026-11-30'],
	['a window without days', 'no-days', 'services', ['access', 'windows'], [{ stated: '2026' }]],
	['an amount without its year', 'amount-year', 'services', ['cost'], { kind: 'shared', words: 'Half, up to $500.' }],
	['a share without its year', 'amount-year', 'services', ['cost'], { kind: 'shared', words: '50% of the wages.' }],
	['an end of what is open', 'ended-open', 'services', ['status'], 'active'],
	['an end that is still to come', 'future', 'services', ['ended'], '2027'],
	['a source read tomorrow', 'future', 'services', ['sources', 0, 'read'], '2026-11-21'],
	['a page of another age', 'too-early', 'services', ['sources', 0, 'stated'], '1904'],
	['a page newer than its reading', 'page-newer', 'services', ['sources', 0, 'stated'], '2026-11-02'],
	['a login in an address', 'web', 'services', ['page'], 'https://me@network.example.ca/help'],
	['a promise of a desk without a way in', 'no-way-in', 'organizations', ['doors', 0, 'channels'], [{ kind: 'visit', value: 'main' }]],
	['a visit to an office that is not there', 'choose', 'organizations', ['doors', 0, 'channels', 1], { kind: 'visit', value: 'gone' }],
	['an office outside the counties served', 'office-outside', 'organizations', ['serves'], ['east']],
	['a page from the future about an office', 'future', 'organizations', ['offices', 0, 'stated'], '2030'],
];

function refusals(kind: ListingKind, listing: Draft): string[] {
	const { id } = fullListings[kind];
	const written = (['en', 'fr'] as const).map((file) => {
		const name = `${kind}/${id}${file === 'fr' ? '.fr' : ''}.md`;
		const source = writeListing(listing[file], kinds[kind].orders[file]);
		if (source === undefined) throw new Error(`${name} cannot be written.`);
		return [name, source] as const;
	});
	const { problems } = loadCatalog(overlaidContent(undefined, addFullListings), today, new Map(written));
	return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function codesOf(kind: ListingKind, draft: Draft, surroundings = around): string[] {
	return faultsIn(finish(draft, kind, 'en'), kind, surroundings).map(({ fault }) => fault.code);
}

describe('what the form says, the build says too', () => {
	test.each(cases)('%s', (_, code, kind, place, value) => {
		const draft = withValue(fullListings[kind].listing, 'en', place, value);
		expect(codesOf(kind, draft)).toEqual([code]);
		expect(refusals(kind, draft)).not.toEqual([]);
	});

	test('a desk that nobody can reach', () => {
		let draft = withValue(organizations.listing, 'en', ['doors'], [{ id: 'employers', name: 'Employer desk', channels: [] }]);
		for (const field of ['reachThrough', 'memberOf', 'ended', 'replacedBy']) draft = withValue(draft, 'en', [field], undefined);
		draft = withValue(draft, 'en', ['status'], 'active');
		expect(codesOf('organizations', draft)).toEqual(['no-contact']);
		expect(refusals('organizations', draft)).toContain('no-way-in');
	});

	test('a service that does not say which of several desks', () => {
		const draft = withValue(services.listing, 'en', ['door'], undefined);
		expect(codesOf('services', draft, { today, doors: { 'harbour-network': { 'front-desk': 'Front desk', other: 'Other' } } })).toEqual([
			'choose',
		]);
	});

	test.each([
		['no text', ''],
		['HTML', 'Call <b>us</b>.'],
		['a comment', 'Call us. <!-- now -->'],
		['a picture', '![logo](https://example.ca/logo.png)'],
		['a link that runs', '[Call us](javascript:alert(1))'],
		['a link that hides that it runs', '[Call us](&#106;avascript:alert(1))'],
		['an address apart from its link', '[Call us][1]\n\n[1]: https://example.ca'],
		['a text without end', 'Call us. '.repeat(1_000).trim()],
		['hidden characters', 'Call \u202Eus.'],
	])('a text with %s', (_, text) => {
		// The other language would stand in for a text that is missing.
		const draft = withText(withText(services.listing, 'en', text), 'fr', text);
		expect(codesOf('services', draft)).toHaveLength(2);
		expect(refusals('services', draft)).not.toEqual([]);
	});
});

describe('the real listings in the form', () => {
	test.each(siteLanguages)('whoever opens one in %s and touches nothing has nothing to mend, and changes nothing', (language) => {
		const { catalog } = loadCatalog('content', today);
		if (catalog === undefined) throw new Error('The content has errors.');
		const { doors } = toUpdateData(catalog, language);
		const sources = new Map(contentListings().map(({ name, source }) => [name, source]));
		for (const [name, source] of sources) {
			if (name.endsWith('.fr.md')) continue;
			const kind = name.startsWith('services/') ? 'services' : 'organizations';
			const listing = { en: values(source), fr: values(sources.get(name.replace(/\.md$/, '.fr.md')) ?? '') };
			const finished = finish(listing, kind, language);
			expect(changesBetween(listing, finished.listing), name).toEqual([]);
			expect(faultsIn(finished, kind, { today, doors }), name).toEqual([]);
		}
	});
});

function values(source: string): ListingFile {
	const read = readListing(source);
	if ('fault' in read) throw new Error(read.fault.code);
	return read;
}
