/**
 * Calendar days as text, `YYYY-MM-DD`, years 1 to 9999. They compare with `<`, and need no clock and no time zone.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOfMonth(year: number, month: number): number {
	const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
	const [year, month, date] = partsOf(text);
	return date >= 1 && date <= lengthOfMonth(year, month);
}

/**
 * The same day of the month so many months later; the last day of that month where it is shorter: six months after 31 August is 28
 * or 29 February.
 *
 * @param months a whole number; below 0, so many months earlier
 */
export function addMonths(day: string, months: number): string {
	const [year, month, date] = partsOf(day);
	const monthsFromYearZero = year * 12 + (month - 1) + months;
	const newYear = Math.floor(monthsFromYearZero / 12);
	const newMonth = (monthsFromYearZero % 12) + 1;
	return written(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)));
}

/** @param days a whole number; below 0, so many days earlier */
export function addDays(day: string, days: number): string {
	let [year, month, date] = partsOf(day);
	date += days;
	while (date < 1) {
		month -= 1;
		if (month < 1) {
			month = 12;
			year -= 1;
		}
		date += lengthOfMonth(year, month);
	}
	for (let length = lengthOfMonth(year, month); date > length; length = lengthOfMonth(year, month)) {
		date -= length;
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return written(year, month, date);
}

/**
 * So many working days later: Monday to Friday. Holidays are not known, so a promise may be counted a day early.
 *
 * @param days a whole number, 0 or more
 */
export function addWorkingDays(day: string, days: number): string {
	let reached = day;
	for (let left = days; left > 0;) {
		reached = addDays(reached, 1);
		if (weekday(reached) < 5) left -= 1;
	}
	return reached;
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 is Monday, 6 Sunday. */
function weekday(day: string): number {
	// 1 January of the year 1 was a Monday in the calendar as it is counted today.
	return dayNumber(day) % 7;
}

/** Days since 1 January of the year 1. */
function dayNumber(day: string): number {
	const [year, month, date] = partsOf(day);
	const before = year - 1;
	let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
	for (let one = 1; one < month; one += 1) days += lengthOfMonth(year, one);
	return days + date - 1;
}

function partsOf(day: string): [number, number, number] {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return [year, month, date];
}

function written(year: number, month: number, date: number): string {
	return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
