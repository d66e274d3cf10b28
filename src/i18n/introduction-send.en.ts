import type { SendWay, SiteLanguage } from '../schema/vocabulary.ts';
import type { ByVoice } from './by-voice.ts';
import type { MailBody } from './packet-letter.ts';

/** Words for the ways in which an introduction is sent, in English. */
export const introductionSendEn = {
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
};

/** Words for one that was sent, in English. */
export const introductionSentEn = {
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
};
