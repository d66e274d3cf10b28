import type { NextStep } from '../hand-off/follow-up.ts';
import type { Voice } from '../schema/vocabulary.ts';
import type { NextStepWords } from './next-steps.en.ts';

/** What is next, as a sentence to the one who introduced. */
export function nextStepSentence(
	words: NextStepWords,
	{ action, check }: Pick<NextStep, 'action' | 'check'>,
	door: string,
	voice: Voice,
): string {
	const said = words.actions[action][voice];
	const sentence = typeof said === 'string' ? said : said(door);
	return check === undefined ? sentence : `${words.checks[check]}${words.colon}${sentence}`;
}
