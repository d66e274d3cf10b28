/** One value of a table. A number is written as it is; `undefined` leaves the cell empty. */
export type Cell = string | number | boolean | undefined;

/** Some spreadsheets read a file as UTF-8 only where it starts with this mark; others pass over it. */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as comma-separated values (RFC 4180): lines end with CR LF, and a cell that holds a comma, a quote or a line break stands in
 * quotes, with its own quotes doubled.
 *
 * A spreadsheet would run a text that starts like a formula. Such a text gets an apostrophe in front, as OWASP advises; the file then
 * holds one character more than the value.
 *
 * @param rows all of one length, the names of the columns first
 * @throws when a number is not finite, which no table should hold
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** With what spreadsheets start a formula, in both widths; a tab or line break before it does not stop them. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function toField(value: Cell): string {
	if (value === undefined) return '';
	if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`A table cannot hold the number ${String(value)}.`);
	if (typeof value !== 'string') return String(value);
	const text = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
