import { describe, expect, test } from 'vitest';
import { textFault } from '../../../src/listing-editor/text-below.ts';

describe('the text below the facts', () => {
	test.each([
		['', 'no-text'],
		['a'.repeat(6_001), 'text-too-long'],
		['Call \u202Eus', 'hidden'],
		['Call <b>us</b>', 'markup'],
		['Call us <!-- now -->', 'markup'],
		['![logo](https://example.ca/logo.png)', 'markup'],
		['[Call us](javascript:alert(1))', 'odd-link'],
		['[Call us](&#106;avascript:alert(1))', 'odd-link'],
		['[Call us](//example.ca)', 'odd-link'],
		['[Call us][1]\n\n[1]: https://example.ca', 'odd-link'],
	])('%j is told', (text, code) => {
		expect(textFault(text)).toBe(code);
	});

	test.each([
		'For firms with <5 people, or 3 < 4.',
		'See <https://example.ca/employers> [for more](https://example.ca), or [our door](/organizations/east-centre/).',
		'- one point\n- another\n\nA paragraph (with a note) [as usual].',
	])('%j is fine', (text) => {
		expect(textFault(text)).toBeUndefined();
	});
});
