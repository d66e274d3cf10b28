import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, parseQuery, writeQuery } from '../../../src/search/query.ts';

describe('search query', () => {
	test('what is searched for survives the address', () => {
		const filters = fc.record(
			{ type: fc.constant('service'), county: fc.constantFrom('digby', 'halifax'), need: fc.constant('get-advice') },
			{ requiredKeys: [] },
		);
		const text = fc.string({ maxLength: 200 }).map((words) => words.trim());
		fc.assert(
			fc.property(text, filters, (words, chosen) => {
				expect(parseQuery(writeQuery({ text: words, filters: chosen }))).toEqual({ text: words, filters: chosen });
			}),
		);
	});

	test('a value that cannot be an id, and a parameter nobody knows, are left out', () => {
		expect(parseQuery('?q=pay&county=%3Cscript%3E&colour=red')).toEqual({ text: 'pay', filters: {} });
	});

	test('a text longer than anybody types is cut', () => {
		expect(parseQuery(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200);
	});

	test('nothing searched for leaves the address bare', () => {
		expect(isEmpty(parseQuery('?q=+&county='))).toBe(true);
		expect(writeQuery({ text: '', filters: {} })).toBe('');
	});
});
