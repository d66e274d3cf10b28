import { describe, expect, test } from 'vitest';
import { oneFormForPhonesAndAddresses } from '../../../../src/catalog/checks/one-form-for-phones-and-addresses.ts';
import { entries, service } from '../entries-builder.ts';

function fixesFor(text: string): string[] {
	return oneFormForPhonesAndAddresses(entries({ services: [service('fair', { text })] })).map((problem) => problem.fix);
}

describe('oneFormForPhonesAndAddresses', () => {
	test.each([
		['(902) 555-0100', '902-555-0100'],
		['(902)555-0100', '902-555-0100'],
		['902.555.0100', '902-555-0100'],
		['902 555 0100', '902-555-0100'],
		['902 555-0100', '902-555-0100'],
		['1 800 555 0100', '1-800-555-0100'],
		['+1 902-555-0100', '1-902-555-0100'],
		['1 (800) 555-0100', '1-800-555-0100'],
	])('%s is written %s', (written, wanted) => {
		expect(fixesFor(`Call ${written} today.`)).toEqual([`Write "${wanted}".`]);
	});

	test.each([
		'Call 902-555-0100.',
		'Call 1-800-555-0100 ext. 12, or 211.',
		'See https://example.ca/page/902.555.0100.',
		'In 2026 100 200 3000 people came.',
		'Between 1990 and 2024.',
	])('"%s" is left alone', (text) => {
		expect(fixesFor(text)).toEqual([]);
	});

	test('the line of the text is named', () => {
		const services = [service('fair', { text: 'First.\n\nCall (902) 555-0100.' })];
		expect(oneFormForPhonesAndAddresses(entries({ services })).map((problem) => problem.line)).toEqual([12]);
	});
});
