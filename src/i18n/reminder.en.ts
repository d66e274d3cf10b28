import { manyEn } from './phrases.ts';

/** What a letter is about: the first question, a reminder by how much time is left, or a listing that is overdue. */
export type LetterStage = 'first' | 'due' | 'month-left' | 'two-weeks-left' | 'overdue';

/** What the words need to know of a letter. Dates are in words. */
export interface LetterFacts {
	readonly directory: string;
	readonly province: string;
	readonly organization: string;
	readonly listings: number;
	/** The next day on which a listing loses something; absent for a first question. */
	readonly by: string | undefined;
	/** The mailbox of the steward; absent until one is named. */
	readonly steward: string | undefined;
}

/** Words of the letters that ask whether a listing is still true. English. */
export const reminderEn = {
	subjects: {
		first: ({ directory, organization }) => `${organization} is listed in ${directory}: is it true?`,
		due: ({ directory, organization }) => `${organization} in ${directory}: is this still true?`,
		'month-left': ({ organization }) => `One month left: is the listing of ${organization} still true?`,
		'two-weeks-left': ({ organization }) => `Two weeks left: is the listing of ${organization} still true?`,
		overdue: ({ organization }) => `Overdue: is the listing of ${organization} still true?`,
	} satisfies Record<LetterStage, (facts: LetterFacts) => string> as Readonly<
		Record<LetterStage, (facts: LetterFacts) => string>
	>,
	hello: 'Hello,',
	opening: ({ directory, province, organization, listings }: LetterFacts) =>
		`${directory} is a free directory of the supports for employers in ${province}. It sends employers to ${organization}, and we ask you about ${manyEn(listings, 'listing', 'listings')}.`,
	why: {
		first: () => 'What we say was compiled from public pages, and nobody at your organization has confirmed it yet.',
		due: () => 'Somebody at your organization confirmed what we say, and it is time to ask again.',
		'month-left': ({ by }) => `We asked before and have no answer yet. The confirmation stops counting on ${by ?? ''}.`,
		'two-weeks-left': ({ by }) => `This is the last reminder. The confirmation stops counting on ${by ?? ''}.`,
		overdue: () => 'At least one confirmation is so old that it no longer counts.',
	} satisfies Record<LetterStage, (facts: LetterFacts) => string> as Readonly<
		Record<LetterStage, (facts: LetterFacts) => string>
	>,
	alsoUnconfirmed: (count: number) =>
		`${manyEn(count, 'listing among them has', 'listings among them have')} never been confirmed by anybody.`,
	please: 'Please read what is listed today, below. Then do one of two things:',
	nothingChanged:
		'1. It is all true. Open the first link under the listing, “Nothing has changed”, and send what it shows. That is the one step. Or answer this email with the words “Nothing has changed”.',
	somethingChanged:
		'2. Something is different. Open the second link, change what is different, and send it as the page says. You need no account. Or answer this email and say what is different.',
	by: (by: string) => `Please do so by ${by}.`,
	inThreeWeeks: (by: string) => `Please do so in the next three weeks, or by ${by} at the latest.`,
	soon: 'Please do so as soon as you can.',
	otherwise:
		'If nobody answers, a listing first counts as overdue: the desks of an organization count as cold, and a service comes after others in plans. Later, nothing suggests it any more. It can still be found by its name. The days stand under each listing.',
	firstOtherwise:
		'If nobody answers, nothing is taken away: the pages keep saying that nobody has confirmed them. Of two services that would help equally well, plans choose the confirmed one.',
	days: {
		coming: (overdue: string, leaves: string) => `Overdue from ${overdue}. No longer suggested from ${leaves}.`,
		overdue: (overdue: string, leaves: string) => `Overdue since ${overdue}. No longer suggested from ${leaves}.`,
		lapsed: (leaves: string) => `No longer suggested since ${leaves}.`,
	},
	listed: 'WHAT IS LISTED TODAY',
	lastConfirmed: (on: string) => `Last confirmed on ${on}.`,
	neverConfirmed: 'Never confirmed by anybody.',
	page: 'Its page',
	confirmLink: 'Nothing has changed',
	changeLink: 'Something has changed',
	who: ({ directory, steward }: LetterFacts) =>
		steward === undefined ? `The steward of ${directory}` : `The steward of ${directory}, ${steward}`,
	whyYou: (role: string | undefined) =>
		role === undefined
			? 'You get this because your desk is the way to reach the organization that the listing gives. Should somebody else look after it, please tell us which role and mailbox to ask.'
			: `You get this because your organization named this mailbox for it (${role}). Should another one look after it, please tell us.`,
	notReady: {
		heading: 'NOT READY TO SEND. Remove these lines once it is.',
		steward:
			'- content/directory.yaml names no "stewardEmail": nobody could answer this letter. Add the mailbox of the steward, and write the drafts again.',
		site: '- LODESTONE_SITE is not set: the links lead to an example. Set it to the address of the site, as for a build, and write the drafts again.',
	},
};

export type ReminderWords = typeof reminderEn;
