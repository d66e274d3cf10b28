import { describe, expect, test } from 'vitest';
import { dateInWords, inDate, ofDate, timeInWords } from '../../../src/i18n/dates.ts';

describe('dates in words', () => {
	test.each([
		['2024', '2024', '2024'],
		['2024-11', 'November 2024', 'novembre 2024'],
		['2024-11-20', 'November 20, 2024', '20 novembre 2024'],
		['2024-05-01', 'May 1, 2024', '1er mai 2024'],
	])('%s is as exact as it was given', (date, english, french) => {
		expect([dateInWords(date, 'en'), dateInWords(date, 'fr')]).toEqual([english, french]);
	});

	test('French elides before a vowel', () => {
		expect(['2023', '2023-04', '2023-05', '2023-04-10'].map((date) => ofDate(date, 'fr'))).toEqual([
			'de 2023',
			'd’avril 2023',
			'de mai 2023',
			'du 10 avril 2023',
		]);
	});

	test('a month is "in", a day is "on"', () => {
		expect([inDate('2023-04', 'en'), inDate('2023-04-10', 'en'), inDate('2023-04-10', 'fr')]).toEqual([
			'in April 2023',
			'on April 10, 2023',
			'le 10 avril 2023',
		]);
	});
});

describe('times in words', () => {
	test.each([
		['09:30', '9:30\u00A0a.m.', '9\u00A0h\u00A030'],
		['12:00', 'noon', 'midi'],
		['12:30', '12:30\u00A0p.m.', '12\u00A0h\u00A030'],
		['14:00', '2:00\u00A0p.m.', '14\u00A0h'],
		['00:30', '12:30\u00A0a.m.', '0\u00A0h\u00A030'],
	])('%s', (time, english, french) => {
		expect([timeInWords(time, 'en'), timeInWords(time, 'fr')]).toEqual([english, french]);
	});
});
