import { describe, expect, test } from 'vitest';
import { spelledOut } from '../../../src/formats/spelled-out.ts';

describe('the full name behind letters', () => {
	test.each([
		['Black Business Initiative', 'BBI', 'Black Business Initiative'],
		['Business Development Bank of Canada (BDC)', 'BDC', 'Business Development Bank of Canada'],
		['COVE (Centre for Ocean Ventures and Entrepreneurship)', 'COVE', 'Centre for Ocean Ventures and Entrepreneurship'],
	])('%s, called %s, is spelled out without saying the letters twice', (name, shortName, full) => {
		expect(spelledOut({ name, shortName })).toBe(full);
	});

	test('a short name of words needs no spelling out', () => {
		expect(spelledOut({ name: 'Ulnooweg Development Group', shortName: 'Ulnooweg' })).toBeUndefined();
	});

	test('letters that are the whole name have nothing behind them', () => {
		expect(spelledOut({ name: 'INCA', shortName: 'INCA' })).toBeUndefined();
	});
});
