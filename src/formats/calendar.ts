import { addDays } from '../trust/days.ts';
import { cleanText } from './plain-text.ts';

/** One thing to do on one day. */
export interface CalendarEntry {
	/** Names this entry for good: imported again, a calendar changes the entry instead of adding one. */
	readonly uid: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly title: string;
	readonly description?: string;
	readonly url?: string;
}

/**
 * A calendar file (iCalendar, RFC 5545) of whole days. They do not count as busy, ring no bell, and are marked private, since they name
 * somebody's affairs.
 *
 * @param entries at least one: a calendar without any is no iCalendar
 * @param stamp when the file was made, in UTC: `2026-11-20T12:00:00.000Z`
 */
export function toCalendar(entries: readonly CalendarEntry[], stamp: string): string {
	if (entries.length === 0) throw new Error('A calendar file needs at least one entry.');
	const made = stamp.replace(/\.\d+/, '').replace(/[-:]/g, '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Lodestone//Introductions 1//EN',
		'CALSCALE:GREGORIAN',
		...entries.flatMap((entry) => toEvent(entry, made)),
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

function toEvent({ uid, day, title, description, url }: CalendarEntry, made: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${asText(uid)}`,
		`DTSTAMP:${made}`,
		`DTSTART;VALUE=DATE:${asDate(day)}`,
		`DTEND;VALUE=DATE:${asDate(addDays(day, 1))}`,
		`SUMMARY:${asText(title)}`,
		...(description === undefined ? [] : [`DESCRIPTION:${asText(description)}`]),
		// An address is no text: it has nothing to escape, and a space or line break would end it.
		...(url === undefined ? [] : [`URL:${cleanText(url).replace(/\s/g, '')}`]),
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function asDate(day: string): string {
	return day.replaceAll('-', '');
}

function asText(text: string): string {
	return cleanText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n');
}

/** The line in pieces of at most 75 bytes, each but the first behind a space; no character is torn apart. */
function folded(line: string): string {
	let result = '';
	let length = 0;
	for (const character of line) {
		const bytes = bytesOf(character.codePointAt(0) ?? 0);
		if (length + bytes > 75) {
			result += '\r\n ';
			length = 1;
		}
		result += character;
		length += bytes;
	}
	return result;
}

/** Bytes of a character in UTF-8. */
function bytesOf(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}
