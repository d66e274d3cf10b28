import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendar, type CalendarEntry } from '../../../src/formats/calendar.ts';
import { cleanText } from '../../../src/formats/plain-text.ts';

const stamp = '2026-11-20T12:30:15.250Z';
const entry: CalendarEntry = { uid: 'AAAAAAAAAAAAAAAAAAAAAA-ask-again', day: '2026-11-28', title: 'Ask Job Junction again' };

/** The lines of a calendar with their folds undone, as RFC 5545 says. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valuesOf = (calendar: string, name: string) =>
	linesOf(calendar).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
const unescaped = (text: string) => text.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('toCalendar', () => {
	test('writes a whole day that ends where the next begins', () => {
		expect(linesOf(toCalendar([entry], stamp))).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Lodestone//Introductions 1//EN',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:AAAAAAAAAAAAAAAAAAAAAA-ask-again',
			'DTSTAMP:20261120T123015Z',
			'DTSTART;VALUE=DATE:20261128',
			'DTEND;VALUE=DATE:20261129',
			'SUMMARY:Ask Job Junction again',
			'CLASS:PRIVATE',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
		]);
	});

	test('the last day of a year ends in the next', () => {
		expect(toCalendar([{ ...entry, day: '2026-12-31' }], stamp)).toContain('DTEND;VALUE=DATE:20270101\r\n');
	});

	test('commas, semicolons, backslashes and line breaks are no end of a text', () => {
		expect(valuesOf(toCalendar([{ ...entry, description: 'a,b;c\\d\r\ne\nf' }], stamp), 'DESCRIPTION')).toEqual([
			'a\\,b\\;c\\\\d\\ne\\nf',
		]);
	});

	test('an address is written as it is', () => {
		const url = 'https://lodestone.example.ca/introduction/#case=AAAA,BBBB;CC';
		expect(valuesOf(toCalendar([{ ...entry, url }], stamp), 'URL')).toEqual([url]);
	});

	test('nobody writes another property by a line break', () => {
		const odd = 'x\r\nATTACH:https://evil.example\nEND:VEVENT\u2028BEGIN:VALARM';
		const calendar = toCalendar([{ uid: odd, day: '2026-11-28', title: odd, description: odd, url: odd }], stamp);
		expect(linesOf(calendar).filter((line) => /^(ATTACH|END:VEVENT|BEGIN:VALARM)/.test(line))).toEqual(['END:VEVENT']);
	});

	test('any texts come out as they went in, in lines of at most 75 bytes without half a character', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'é', '’', '🛶', ',', ';', '\\', '\n', ' ', ':'), maxLength: 300 });
		fc.assert(
			fc.property(fc.array(fc.record({ title: text, description: text }), { minLength: 1, maxLength: 3 }), (texts) => {
				const calendar = toCalendar(
					texts.map((one, index) => ({ uid: `entry-${index}`, day: '2026-11-28', ...one })),
					stamp,
				);
				expect(valuesOf(calendar, 'SUMMARY').map(unescaped)).toEqual(texts.map(({ title }) => cleanText(title)));
				expect(valuesOf(calendar, 'DESCRIPTION').map(unescaped)).toEqual(texts.map(({ description }) => description));
				for (const line of calendar.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
				expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			}),
		);
	});

	test('a calendar without an entry is our mistake', () => {
		expect(() => toCalendar([], stamp)).toThrow('A calendar file needs at least one entry.');
	});
});
