import { packetLimits } from '../schema/limits.ts';
import { isDay } from '../trust/days.ts';
import { line, lines, matching } from './shape.ts';

/** Shapes that packet, reply and caseload share. Each says what the schema of the same name in `schema/` says. */

export const day = matching(isDay);

/** A moment in UTC, to the second or finer: `2026-11-20T12:00:00.000Z`. */
export const moment = matching(
	(text) => isDay(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.test(text.slice(10)),
);

/** `HH:MM` */
export const timeOfDay = matching((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text));

export function isEntryId(text: string): boolean {
	return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
export const entryId = matching(isEntryId);

function isDoorId(text: string): boolean {
	return text.length <= 161 && /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(text);
}
export const doorId = matching(isDoorId);

/** 16 random bytes in base64url. */
export const introductionId = matching((text) => /^[A-Za-z0-9_-]{22}$/.test(text));

/** 8 random bytes in base64url. */
export const replyKey = matching((text) => /^[A-Za-z0-9_-]{11}$/.test(text));

/** A name, a role, a phone number: one line of own text. */
export const shortLine = line({ min: 1, max: packetLimits.line });

/** A need, a note: own text of some lines. */
export const ownWords = lines({ min: 1, max: packetLimits.words });
