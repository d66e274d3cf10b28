import type { DraftProblem } from '../hand-off/draft-problem.ts';
import type { AboutField } from '../hand-off/what-travels.ts';
import type { ChannelKind, ConsentWay, SendWay, SiteLanguage, Standing, Voice } from '../schema/vocabulary.ts';
import type { MailBody } from './packet-letter.ts';
import { listEn } from './phrases.ts';

type ByVoice = Readonly<Record<Voice, string>>;

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${String(count)} ${more}`);

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
		moreNeeds: (count: number) => many(count, 'other need', 'other needs'),
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
			needs: (count: number) => many(count, 'other need', 'other needs'),
			factors: (count: number) => many(count, 'factor', 'factors'),
			notes: (count: number) => many(count, 'note', 'notes'),
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
		month: (count: number, until: string) => `${many(count, 'month', 'months')}, until ${until}`,
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
	send: {
		title: 'Send it',
		lead: (organization: string) =>
			`Choose one way to send it to ${organization}. Nothing is sent by this site: you do it, and you see it.`,
		language: 'Language they read',
		languages: { en: 'English', fr: 'French' } satisfies Record<SiteLanguage, string>,
		languageHint: 'For the letter, the email and the page that the link opens. Your own words stay as you wrote them.',
		loadingNames: 'Getting the names in that language…',
		namesFailed: 'The names in that language did not arrive. Check your connection and choose it again.',
		lock: {
			heading: 'Lock the link and the file',
			text: 'With a passphrase, a link or file that goes astray is of no use to who finds it. The letter and the full email text are not locked.',
			label: 'Passphrase',
			hint: 'Four or more words that do not belong together are best. Tell it by phone, never in the same email. Nobody can recover it.',
			show: 'Show what I type',
			short: 'This is short. Somebody who has the link could guess it.',
			seal: 'Lock',
			sealing: 'Locking…',
			sealed: 'The link and the file are locked.',
			open: 'Take the lock off',
			missing: 'Write a passphrase first.',
			cannot: 'This browser cannot lock here, because the page was not opened over https.',
		},
		email: {
			heading: 'By email',
			open: (to: string) => `Open an email to ${to}`,
			openBlank: 'Open an email',
			noAddress: 'We know no email address of this door. Add one that they gave you.',
			through: (organization: string) => `The address is of ${organization}, through which this desk is reached.`,
			holds: {
				whole: 'The draft holds the whole letter and the link.',
				part: 'The draft says what is wanted and holds the link: mail programs cut longer ones. For the whole letter with the link, copy the text instead.',
				short:
					'The draft is short and holds the link: mail programs cut longer ones. For the whole letter with the link, copy the text instead.',
				letter:
					'The draft holds the letter without the link: mail programs cut longer ones. For the letter with the link, copy the text instead.',
				locked: 'The draft holds the locked link and nothing of the story.',
			} satisfies Record<MailBody['holds'], string>,
			tooLong: 'It is too long for a draft that opens by itself. Copy the text and paste it into your mail.',
			copy: 'Copy the text with the link',
			copyWithoutLink: 'Copy the text',
			name: 'Text of the email',
		},
		copying: {
			copied: 'Copied.',
			copyByHand: 'Copying did not work here. Select the text below and copy it.',
		},
		link: {
			heading: 'As a link',
			text: 'The link itself carries the introduction. Whoever has it can read it; no server keeps it.',
			copy: 'Copy the link',
			name: 'Link to the introduction',
			tooLong: (without: string | undefined) =>
				without === undefined
					? 'There is too much in it for a link. Send the file or the letter, or go back and shorten what you wrote.'
					: `There is too much in it for a link. It would fit without ${without}. Or send the file or the letter.`,
			noteOf: (factor: string) => `the note on ${factor}`,
		},
		file: {
			heading: 'As a file',
			text: 'For a secure portal or a USB stick. It opens on the introductions page.',
			save: 'Save the file',
			name: 'introduction',
		},
		letter: {
			heading: 'As a letter',
			text: 'One page, to hand over, to mail, or to read out on the phone.',
			print: 'Print the letter',
			look: 'Look at the letter',
		},
		courtesy: (until: string) =>
			`The page that opens it says so after ${until}. That is a courtesy: a copy or a printed letter stays readable.`,
		done: {
			heading: 'Sent?',
			text: 'Say so when it has left. From then on it counts as sent, and is kept as it travelled.',
			how: 'How did you send it?',
			ways: {
				email: 'By email',
				link: 'As a link',
				file: 'As a file',
				letter: 'As a letter',
				phone: 'I read it out by phone',
			} satisfies Record<SendWay, string>,
			record: 'I have sent it',
			missing: 'Say how you sent it',
		},
		change: 'Change something',
		erase: 'Erase this draft',
		eraseAsk: 'This erases the draft from this device.',
		eraseYes: 'Erase it',
		eraseNo: 'Keep it',
	},
	sent: {
		title: 'It is on its way',
		on: (date: string, way: string) => `Sent on ${date}, ${way}.`,
		ways: {
			email: 'by email',
			link: 'as a link',
			file: 'as a file',
			letter: 'as a letter',
			phone: 'by phone',
		} satisfies Record<SendWay, string>,
		heading: 'What happens next',
		answer: (organization: string, by: string) => `${organization} is asked to answer by ${by}.`,
		silence: 'If nothing has come by then, your list of introductions says so, and you can ask again.',
		code: 'When an answer comes, open its link on this device or paste its code: it finds this introduction.',
		tell: {
			employer: 'You can take it back at any time. Your list shows how.',
			practitioner: 'Tell the employer what happens next, and that they can take it back at any time.',
		} satisfies ByVoice,
		follow: 'See it in your introductions, with dates for your calendar',
		list: 'All your introductions',
	},
};

export type IntroductionWriteWords = typeof introductionWriteEn;

function problemInWords({ field, code, typed = '' }: DraftProblem): string {
	switch (code) {
		case 'nothing-asked':
			return 'Tick at least one need, or say it in own words';
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
