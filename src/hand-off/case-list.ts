import type { Introduction } from '../schema/caseload.ts';
import { nextStepOf, type NextStep } from './follow-up.ts';
import { standingOf, type Standing } from './standing.ts';

/** One introduction with how it stands and what comes next. */
export interface CaseLine {
	readonly introduction: Introduction;
	readonly standing: Standing;
	readonly next: NextStep;
}

/** What is shown of a caseload: everything that is open, only what is the sender's turn by today, or closed ones too. */
export type CaseView = 'open' | 'due' | 'every';

/**
 * A caseload in the order in which it wants attention: what has a date by its date, the sender's own turn first on the same day; then what
 * has none; closed ones last.
 *
 * @param today `YYYY-MM-DD`
 */
export function caseLines(introductions: readonly Introduction[], today: string): readonly CaseLine[] {
	return introductions
		.map((introduction) => ({
			introduction,
			standing: standingOf(introduction, today),
			next: nextStepOf(introduction, today),
		}))
		.sort((a, b) => compare(orderOf(a), orderOf(b)));
}

/** Whether a line belongs to what is shown. */
export function isInView({ standing, next }: CaseLine, view: CaseView, today: string): boolean {
	if (view === 'every') return true;
	if (standing.state === 'closed') return false;
	return view === 'open' || (next.turn === 'sender' && (next.by === undefined || next.by <= today));
}

/**
 * Whether every word that somebody types stands somewhere in a text; capitals and accents make no difference.
 */
export function holdsWords(text: string, words: string): boolean {
	const plain = (value: string) => value.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	const held = plain(text);
	return plain(words)
		.split(/\s+/)
		.every((word) => held.includes(word));
}

function orderOf({ introduction, standing, next }: CaseLine): readonly string[] {
	const rank = standing.state === 'closed' ? '3' : next.by === undefined ? '2' : '1';
	return [rank, next.by ?? '', next.turn === 'sender' ? '0' : '1', introduction.id];
}

function compare(one: readonly string[], other: readonly string[]): number {
	for (const [index, part] of one.entries()) {
		const against = other[index] ?? '';
		if (part !== against) return part < against ? -1 : 1;
	}
	return 0;
}
