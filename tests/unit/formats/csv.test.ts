import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type Cell } from '../../../src/formats/csv.ts';

describe('toCsv', () => {
	test('every row ends with CR LF, the last one too', () => {
		expect(
			toCsv([
				['need', 'doors'],
				['house-workers', 2],
			]),
		).toBe('need,doors\r\nhouse-workers,2\r\n');
	});

	test('a table without rows is an empty file', () => {
		expect(toCsv([])).toBe('');
	});

	test.each([
		['a comma', 'Fish, fresh', '"Fish, fresh"'],
		['a quote', 'the "lobster" desk', '"the ""lobster"" desk"'],
		['a line break', 'one\ntwo', '"one\ntwo"'],
		['French letters', 'Comté d’Inverness', 'Comté d’Inverness'],
		['nothing', undefined, ''],
		['no text', '', ''],
		['a yes', true, 'true'],
		['a negative number', -5, '-5'],
	] satisfies [string, Cell, string][])('a cell with %s', (_, value, written) => {
		expect(toCsv([[value]])).toBe(`${written}\r\n`);
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠A'])(
		'"%s" does not run in a spreadsheet',
		(text) => {
			expect(toCsv([[text]])).toBe(`'${text}\r\n`);
		},
	);

	test('a formula that breaks out of its quotes stays one text', () => {
		expect(toCsv([['=HYPERLINK("https://example.org","x")']])).toBe(`"'=HYPERLINK(""https://example.org"",""x"")"\r\n`);
	});

	test('a number that is none is our mistake', () => {
		expect(() => toCsv([[Number.NaN]])).toThrow('A table cannot hold the number NaN.');
	});

	test('any table reads back as it was, but for the apostrophe before formulas', () => {
		const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
			fc.array(
				fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', '-', ' ') }), {
					minLength: width,
					maxLength: width,
				}),
			),
		);
		fc.assert(
			fc.property(table, (rows) => {
				const expected = rows.map((row) => row.map((text) => (/^[=\-\r\n]/.test(text) ? `'${text}` : text)));
				expect(readCsv(toCsv(rows))).toEqual(expected);
			}),
		);
	});
});

/** A reader of RFC 4180 that walks the text letter by letter: slow, and unlike the writer. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = '';
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at]!;
		if (isQuoted) {
			if (letter !== '"') field += letter;
			else if (text[at + 1] === '"') {
				field += '"';
				at += 1;
			} else isQuoted = false;
		} else if (letter === '"') isQuoted = true;
		else if (letter === ',') {
			row.push(field);
			field = '';
		} else if (letter === '\r') {
			at += 1;
			rows.push([...row, field]);
			row = [];
			field = '';
		} else field += letter;
	}
	return rows;
}
