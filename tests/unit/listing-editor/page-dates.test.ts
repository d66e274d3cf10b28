import { describe, expect, test } from 'vitest';
import { valueIn, withValue, type Draft, type Steps } from '../../../src/listing-editor/draft.ts';
import { withoutDateOfOldValue } from '../../../src/listing-editor/page-dates.ts';

const before: Draft = {
	en: {
		facts: { doors: [{ id: 'desk', channels: [{ kind: 'phone', value: '902-555-0100', stated: '2019' }] }] },
		text: '',
	},
	fr: { facts: {}, text: '' },
};
const number: Steps = ['doors', 0, 'channels', 0, 'value'];
const date: Steps = ['doors', 0, 'channels', 0, 'stated'];
const dateAfter = (draft: Draft, steps = number) => valueIn(withoutDateOfOldValue(draft, before, steps), 'en', date);

describe('the date of the page on which a number was read', () => {
	test('goes when another number is typed', () => {
		expect(dateAfter(withValue(before, 'en', number, '902-555-0199'))).toBeUndefined();
	});

	test('stays with the number that was read there', () => {
		expect(dateAfter(withValue(before, 'en', number, '902-555-0100'))).toBe('2019');
	});

	test('stays when somebody typed a newer one', () => {
		const dated = withValue(before, 'en', date, '2026');
		expect(dateAfter(withValue(dated, 'en', number, '902-555-0199'))).toBe('2026');
	});

	test('stays when something else of the listing changes', () => {
		const summary: Steps = ['summary'];
		expect(dateAfter(withValue(before, 'en', summary, 'Job matching.'), summary)).toBe('2019');
	});

	test('stays with a number in a desk that was added', () => {
		const added = withValue(before, 'en', ['doors', 1], {
			id: 'new',
			channels: [{ kind: 'phone', value: '902-555-0150', stated: '2026' }],
		});
		const place: Steps = ['doors', 1, 'channels', 0, 'value'];
		expect(valueIn(withoutDateOfOldValue(added, before, place), 'en', ['doors', 1, 'channels', 0, 'stated'])).toBe('2026');
	});
});
