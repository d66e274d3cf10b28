import type { DeclineReason, ReplyAnswer } from '../schema/vocabulary.ts';
import { dateInWords, timeInWords } from './dates.ts';

/** Words for answers to an introduction, in English: as the desk says them and as its answer is told. `answers.fr.ts` is typed by it. */
export const answersEn = {
	/** In the first person, a whole sentence. */
	said: {
		accepted: 'We take it on and will be in touch.',
		'talk-first': 'Let us talk first, before we say yes or no.',
		'not-for-us': 'This is not for us.',
		'no-capacity': 'We have no capacity for it now.',
		'cannot-reach': 'We tried, and could not reach anybody.',
	} satisfies Record<ReplyAnswer, string>,
	/** Told to the one who introduced, as a heading. */
	told: {
		accepted: (door: string) => `${door} takes it on`,
		'talk-first': (door: string) => `${door} would like to talk first`,
		'not-for-us': (door: string) => `${door} says that it is not for them`,
		'no-capacity': (door: string) => `${door} has no capacity now`,
		'cannot-reach': (door: string) => `${door} could not reach anybody`,
	} satisfies Record<ReplyAnswer, (door: string) => string>,
	reasons: {
		'other-help': 'Another kind of help is needed',
		'other-county': 'We serve another county or region',
		'other-sector': 'We serve another sector',
		'other-size': 'We serve businesses of another size',
		'other-kind': 'We serve another kind of employer',
		'intake-closed': 'Our intake is closed now',
		'helped-already': 'This employer is being helped already',
		'not-yet': 'It is too early: something else comes first',
		other: 'Another reason',
	} satisfies Record<DeclineReason, string>,
	labels: {
		reason: 'Reason',
		betterDoor: 'A better door',
		time: 'Proposed time',
		by: 'Contact',
		words: 'In their words',
	},
	colon: ': ',
	/** "November 24, 2026 at 9:30 a.m." */
	time: (day: string, at: string | undefined) =>
		at === undefined ? dateInWords(day, 'en') : `${dateInWords(day, 'en')} at ${timeInWords(at, 'en')}`,
};

export type AnswerWords = typeof answersEn;
