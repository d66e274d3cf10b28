import { describe, expect, test } from 'vitest';
import { trustNote } from '../../../src/site/trust-note.ts';

const rules = { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 };
const sources = [
	{ title: 'Old page', supports: 'Name', read: '2026-10-01' },
	{ title: 'New page', supports: 'Phone', read: '2026-11-20' },
];
const confirmedOn = (date: string) => [{ date, role: 'Program manager', method: 'phone' as const, facts: ['all'] }];
const note = (facts: object, today = '2026-11-20') =>
	trustNote({ status: 'active', sources, ...facts }, 'the council', rules, 'en', today);

describe('trustNote', () => {
	test('an unconfirmed listing says when its pages were last read, and who could confirm it', () => {
		expect(note({})).toBe('Compiled from public pages, last read on November 20, 2026. Not yet confirmed by the council.');
	});

	test('a confirmed listing says when, how and by which role', () => {
		expect(note({ confirmations: confirmedOn('2026-11-01') })).toBe(
			'Confirmed by phone on November 1, 2026 by: Program manager.',
		);
	});

	test.each([
		['2026-03-01', 'It is time to ask again.'],
		['2025-10-01', 'Call to check before you rely on it.'],
		['2025-01-01', 'no longer suggested'],
	])('confirmed on %s it warns: "%s"', (date, words) => {
		expect(note({ confirmations: confirmedOn(date) })).toContain(words);
	});

	test('an ended listing says why it is still here', () => {
		expect(note({ status: 'ended' })).toContain('Kept so that old guides lead somewhere.');
	});
});
