import type { DraftProblem } from '../hand-off/draft-problem.ts';
import type { AboutField } from '../hand-off/what-travels.ts';
import type { ChannelKind, ConsentWay, Standing } from '../schema/vocabulary.ts';
import type { ByVoice } from './by-voice.ts';
import { introductionSendEn, introductionSentEn } from './introduction-send.en.ts';
import { listEn, manyEn } from './phrases.ts';

/** Words for writing an introduction, in English. `introduction-write.fr.ts` is typed by it. */
export const introductionWriteEn = {
	list: listEn,
	beginning: 'Getting the introduction ready…',
	unknownDoor: {
		title: 'This door is not listed any more',
		text: 'The link names a door that we do not know. It may have closed or changed its name. What you answered is not lost: look up who does this now.',
		organizations: 'All organizations',
		plan: 'Make a plan',
	},
	notHere: {
		title: 'This introduction is not on this device',
		text: 'It was written on another device or in another browser, or it was erased here. Introductions are kept nowhere else.',
		back: 'Your introductions',
	},
	notKept: 'This browser keeps nothing on the device. What you write here is gone when you close the window.',
	stepOf: (step: number, steps: number) => `Step ${String(step)} of ${String(steps)}`,
	back: 'Back',
	onward: 'Continue',
	optional: 'optional',
	errors: {
		heading: 'There is a problem',
		problem: problemInWords,
	},
	to: (desk: string, organization: string) => (desk === organization ? organization : `${desk}, ${organization}`),
	choose: {
		title: { employer: 'What should they know?', practitioner: 'What should travel?' } satisfies ByVoice,
		lead: { employer: 'You introduce yourself to:', practitioner: 'You introduce an employer to:' } satisfies ByVoice,
		least: 'Only what you tick or write here travels. Less is often enough.',
		voice: 'Who is writing?',
		voices: {
			employer: 'I run or help run the workplace',
			practitioner: 'I introduce an employer',
		} satisfies ByVoice,
		needs: { employer: 'What do you want?', practitioner: 'What do they want?' } satisfies ByVoice,
		moreNeeds: (count: number) => manyEn(count, 'other need', 'other needs'),
		urgent: 'urgent',
		words: { employer: 'In your own words', practitioner: 'In their own words' } satisfies ByVoice,
		about: { employer: 'About the workplace', practitioner: 'About the workplace' } satisfies ByVoice,
		fields: {
			employer: 'The name of the workplace',
			county: 'County',
			community: 'Community',
			sector: 'Kind of work',
			employees: 'Size',
			kind: 'Kind',
		} satisfies Record<AboutField, string>,
		name: 'Name',
		factors: 'What draws people, and what strains',
		factorsCount: (chosen: number, all: number) =>
			chosen === 0 ? `none of ${String(all)} chosen` : `${String(chosen)} of ${String(all)} chosen`,
		standings: {
			strength: 'a strength',
			stressor: 'it strains',
			both: 'some of both',
			'not-discussed': '',
		} satisfies Record<Standing, string>,
		note: 'With your note:',
		noteCut: (limit: number) => `Only the first ${String(limit)} characters of this note can travel.`,
		more: 'More that helps them help',
		goal: 'What would count as help?',
		tried: 'What was tried already?',
		ready: 'What is ready to show?',
		ask: 'Questions that only they can answer travel along, so that they are settled at once.',
		home: {
			heading: 'What stays here',
			nothing: 'Everything that was said travels.',
			needs: (count: number) => manyEn(count, 'other need', 'other needs'),
			factors: (count: number) => manyEn(count, 'factor', 'factors'),
			notes: (count: number) => manyEn(count, 'note', 'notes'),
			about: {
				county: 'the county',
				community: 'the community',
				sector: 'the kind of work',
				employees: 'the number of employees',
				kind: 'the kind of employer',
			} satisfies Record<Exclude<AboutField, 'employer'>, string>,
			stays: (things: string) => `On this device, and nowhere else: ${things}.`,
		},
	},
	reach: {
		title: { employer: 'How can they reach you?', practitioner: 'Who introduces, and whom to reach?' } satisfies ByVoice,
		you: 'You',
		youHint: 'The answer comes back to you: give an email address or a phone number.',
		name: 'Your name',
		role: 'Your role',
		organization: 'Your centre',
		email: 'Your email address',
		phone: 'Your phone number',
		remember: 'Remember these for next time, on this device only',
		them: 'At the workplace',
		themHint: 'Leave out phone and email if they would rather be reached through you.',
		theirName: 'Whom to ask for',
		theirRole: 'Their role',
		theirPhone: 'Their phone number',
		theirEmail: 'Their email address',
		prefer: { employer: 'How do you like to be reached?', practitioner: 'How do they like to be reached?' } satisfies ByVoice,
		ways: { phone: 'Phone', text: 'Text message', email: 'Email', visit: 'A visit' },
		noWay: 'Either way is fine',
		when: 'Good times',
		whenHint: 'For example: mornings before 10, not in lobster season.',
		language: 'Language',
		noLanguage: 'Not said',
	},
	consent: {
		title: { employer: 'See it as they will', practitioner: 'Ask before it leaves' } satisfies ByVoice,
		preview: (organization: string) => `This is what ${organization} will see`,
		read: {
			employer: 'What you say by sending it',
			practitioner: 'Read this out, or hand over the screen',
		} satisfies ByVoice,
		months: 'Until when may it be used?',
		month: (count: number, until: string) => `${manyEn(count, 'month', 'months')}, until ${until}`,
		agreement: 'The agreement',
		by: 'Who agreed?',
		byHint: 'A name or a role, like “the owner”.',
		how: 'How did they agree?',
		ways: {
			'in-person': 'In person',
			'by-phone': 'By phone',
			'in-writing': 'In writing',
			'sent-it-myself': 'By sending it',
		} satisfies Record<ConsentWay, string>,
		given: 'On which day?',
		agreed: { employer: 'I agree. Go on to sending', practitioner: 'They agreed. Go on to sending' } satisfies ByVoice,
		notAgreed: { employer: 'I would rather not send it', practitioner: 'No, they did not agree' } satisfies ByVoice,
	},
	notAgreed: {
		title: 'Then nothing is sent',
		text: {
			employer: 'That is fine. Nothing left this device. The door is open to you without a story:',
			practitioner:
				'That is fine, and worth thanking them for saying so. Nothing left this device. The door is open to them without a story:',
		} satisfies ByVoice,
		ask: 'Ask for',
		channels: { phone: 'Phone', email: 'Email', form: 'Form', web: 'Website', visit: 'Visit' } satisfies Record<
			ChannelKind,
			string
		>,
		noContact: 'No phone or mailbox of this desk is known to us.',
		through: 'They are reached through',
		listing: (organization: string) => `The page about ${organization}`,
		say: 'What may be said without a story',
		script: (services: string | undefined) =>
			services === undefined
				? 'Hello. I have a general question: whom do you help, and how would a workplace get started with you?'
				: `Hello. I have a general question about ${services}: whom is it for, and how would a workplace get started?`,
		sayHint: 'No name, no place and nothing of what was told.',
		keep: 'Keep the draft and stop here',
		back: 'Back to the question',
	},
	send: introductionSendEn,
	sent: introductionSentEn,
};

export type IntroductionWriteWords = typeof introductionWriteEn;

function problemInWords({ field, code, typed = '' }: DraftProblem): string {
	switch (code) {
		case 'nothing-asked':
			return 'Tick at least one need, or say it in your own words';
		case 'name-missing':
			return 'Write the name of the workplace, or take the tick away';
		case 'who-missing':
			return field === 'from-name'
				? 'Write your name or your centre, so that they know who writes'
				: 'Write your name, so that they know who writes';
		case 'no-way-back':
			return 'Write your email address or your phone number, so that the answer finds you';
		case 'not-an-email':
			return `“${typed}” is not an email address. Write it like name@example.ca`;
		case 'not-a-phone':
			return `“${typed}” is not a phone number. Write it with its area code, like 902-555-0100`;
		case 'prefers-email':
			return 'Write the email address, or choose another way to be reached';
		case 'prefers-phone':
			return 'Write the phone number, or choose another way to be reached';
		case 'nobody-agreed':
			return 'Write who agreed: a name or a role';
		case 'how-missing':
			return 'Choose how they agreed';
		case 'day-missing':
			return 'Write the day on which they agreed';
		case 'day-to-come':
			return 'The day on which they agreed cannot be after today';
		case 'day-long-past':
			return 'That is more than a year ago. Ask again, and write the new day';
	}
}
