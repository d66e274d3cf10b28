import type { ReminderStage } from '../schema/vocabulary.ts';
import { addDays, addMonths } from './days.ts';
import type { Milestones } from './trust.ts';

/** A day on which the organization is asked. */
export interface Reminder {
	readonly stage: ReminderStage;
	/** `YYYY-MM-DD`. */
	readonly on: string;
}

/** Days before a listing is overdue, on which its organization hears of it for the last time. */
const lastNotice = 14;

/**
 * The reminders of a listing, earliest first, each before it is overdue: on the day it is due, one month before it is overdue, and two
 * weeks before. Where a listing is due only when it is already overdue, the first one falls away; of two on the same day the later
 * stage stays.
 */
export function remindersBefore({ due, overdue }: Milestones): Reminder[] {
	const all: Reminder[] = [
		{ stage: 'due', on: due },
		{ stage: 'month-left', on: addMonths(overdue, -1) },
		{ stage: 'two-weeks-left', on: addDays(overdue, -lastNotice) },
	];
	return all
		.filter(({ on }, index) => on < overdue && !all.slice(index + 1).some((later) => later.on === on))
		.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The last reminder that fell on or before a day. */
export function reminderOn(reminders: readonly Reminder[], today: string): Reminder | undefined {
	return reminders.findLast(({ on }) => on <= today);
}
