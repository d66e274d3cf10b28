import type { NextAction, Turn } from '../hand-off/follow-up.ts';
import type { HireCheck } from '../schema/vocabulary.ts';
import type { ByVoice } from './by-voice.ts';

type Said = string | ((door: string) => string);
/** Said alike to an employer and to somebody who works with one. */
const toBoth = (said: Said): ByVoice<Said> => ({ employer: said, practitioner: said });

/** What is next with an introduction, whose turn it is and by when, in English. `next-steps.fr.ts` is typed by it. */
export const nextStepsEn = {
	turn: { sender: 'Your turn', receiver: 'Their turn', nobody: 'Nothing is open' } satisfies Record<Turn, string>,
	colon: ': ',
	actions: {
		'finish-and-send': toBoth('Finish the introduction and send it.'),
		answer: toBoth((door) => `${door} has been asked and has not answered yet.`),
		'ask-again': toBoth((door) => `Ask ${door} again, by phone if you can.`),
		'talk-with-them': toBoth((door) => `Talk with ${door}: they would like to know more first.`),
		'correct-contact': {
			employer: (door) => `Give ${door} another way to reach you.`,
			practitioner: (door) => `Find out how the employer is best reached, and tell ${door}.`,
		},
		'make-contact': {
			employer: (door) => `${door} gets in touch with you.`,
			practitioner: (door) => `${door} gets in touch with the employer.`,
		},
		'ask-contact-made': {
			employer: (door) => `Note whether ${door} got in touch.`,
			practitioner: (door) => `Ask the employer whether ${door} got in touch.`,
		},
		'find-another-way': toBoth((door) => `There was no contact. Find another way with ${door}.`),
		'ask-service-received': {
			employer: 'Note whether you received the service.',
			practitioner: 'Ask the employer whether they received the service.',
		},
		'ask-need-eased': {
			employer: 'Note whether it is easier now.',
			practitioner: 'Ask the employer whether it is easier now.',
		},
		'turn-to-next-door': {
			employer: 'Turn to the next door.',
			practitioner: 'Tell the employer, and turn to the next door.',
		},
		close: toBoth('Close this introduction.'),
		'hire-check': {
			employer: 'Ask the person you hired how it goes.',
			practitioner: 'Ask the employer how it goes with the person they hired.',
		},
		nothing: toBoth('There is nothing left to do.'),
	} satisfies Record<NextAction, ByVoice<Said>>,
	checks: {
		'day-1': 'The first day after the hire',
		'week-1': 'One week after the hire',
		'month-1': 'One month after the hire',
	} satisfies Record<HireCheck, string>,
	by: (day: string) => `By ${day}.`,
	late: (day: string) => `It was due by ${day}.`,
};

export type NextStepWords = typeof nextStepsEn;
