import { describe, expect, test } from 'vitest';
import type { ListingKind, SiteLanguage } from '../../../src/schema/vocabulary.ts';
import { trustNote } from '../../../src/site/trust-note.ts';

const rules = { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 };
const sources = [
	{ title: 'Old page', supports: 'Name', read: '2026-10-01' },
	{ title: 'New page', supports: 'Phone', read: '2026-11-20' },
];
const confirmedOn = (date: string, facts = ['all']) => [{ date, role: 'Program manager', method: 'phone' as const, facts }];
const note = (facts: object, kind: ListingKind = 'services', language: SiteLanguage = 'en') =>
	trustNote(kind, { status: 'active', sources, ...facts }, 'the council', rules, language, '2026-11-20');

describe('trustNote', () => {
	test('an unconfirmed listing says when its pages were last read, and who could confirm it', () => {
		expect(note({})).toBe('Compiled from public pages, last read on November 20, 2026. Not yet confirmed by the council.');
	});

	test('a confirmed listing says when, how and by which role, and until when that counts', () => {
		expect(note({ confirmations: confirmedOn('2026-11-01') })).toBe(
			'Confirmed by phone on November 1, 2026 by: Program manager. It counts until May 1, 2027; then it is time to ask again.',
		);
	});

	test('its own interval counts', () => {
		expect(note({ confirmations: confirmedOn('2026-11-01'), reviewEveryMonths: 2 })).toContain('It counts until January 1, 2027');
	});

	test('a listing that is due says so and still counts', () => {
		expect(note({ confirmations: confirmedOn('2026-03-01') })).toBe(
			'Last confirmed by phone on March 1, 2026 by: Program manager. Since September 1, 2026 it is time to ask again. It still counts, until March 1, 2027.',
		);
	});

	test('an overdue service says what that does to it', () => {
		expect(note({ confirmations: confirmedOn('2025-10-01') })).toBe(
			'Last confirmed on October 1, 2025, too long ago to count. Since October 1, 2026 it comes after others in plans, and from April 1, 2027 nothing suggests it any more. Call to check before you rely on it.',
		);
	});

	test('an overdue organization says what that does to its desks', () => {
		expect(note({ confirmations: confirmedOn('2025-10-01') }, 'organizations')).toContain(
			'Since October 1, 2026 its desks count as cold, and from April 1, 2027 county pages no longer suggest it.',
		);
	});

	test('a lapsed listing says since when it is left out, and how it is found', () => {
		expect(note({ confirmations: confirmedOn('2025-01-01') })).toBe(
			'Last confirmed on January 1, 2025. Since July 1, 2026 it is left out of suggestions. It can still be found by its name. Call to check before you rely on it.',
		);
	});

	test('a confirmation of some facts does not pass for one of all', () => {
		expect(note({ confirmations: confirmedOn('2026-11-01', ['doors']) })).toContain(
			'Only a part of what stands here was confirmed.',
		);
	});

	test('an ended listing says why it is still here', () => {
		expect(note({ status: 'ended' })).toContain('Kept so that old guides lead somewhere.');
	});

	test.each([
		['2026-11-01', 'Cela compte jusqu’au 1er mai 2027'],
		['2026-03-01', 'Depuis le 1er septembre 2026, il est temps de redemander.'],
		['2025-10-01', 'Depuis le 1er octobre 2026, il vient après d’autres dans les plans'],
		['2025-01-01', 'Depuis le 1er juillet 2026, il n’est plus suggéré'],
	])('in French, confirmed on %s: "%s"', (date, words) => {
		expect(note({ confirmations: confirmedOn(date) }, 'services', 'fr')).toContain(words);
	});
});
