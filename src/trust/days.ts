/**
 * Calendar days as text, `YYYY-MM-DD`. They compare with `<`, and need no clock and no time zone.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOfMonth(year: number, month: number): number {
	const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * The same day of the month so many months later; the last day of that month where it is shorter: six months after 31 August is 28
 * or 29 February.
 *
 * @param day `YYYY-MM-DD`, years 1 to 9999. @param months a whole number, 0 or more.
 */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const monthsFromYearZero = year * 12 + (month - 1) + months;
	const newYear = Math.floor(monthsFromYearZero / 12);
	const newMonth = (monthsFromYearZero % 12) + 1;
	const newDate = Math.min(date, lengthOfMonth(newYear, newMonth));
	return [String(newYear).padStart(4, '0'), String(newMonth).padStart(2, '0'), String(newDate).padStart(2, '0')].join('-');
}
