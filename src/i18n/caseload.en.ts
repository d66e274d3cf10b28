import type { CountColumn, CountGroup } from '../formats/caseload-counts.ts';
import type { CloseReason, HireCheck, IntroductionState, Outcome, SendWay } from '../schema/vocabulary.ts';

const number = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${String(count)} ${many}`);

/** Words of the caseload, in English: what one person follows up, on their own device. `caseload.fr.ts` is typed by it. */
export const caseloadEn = {
	title: 'Your introductions',
	lead: 'They are kept on this device only. No one else can see them, and nothing is sent from here.',
	none: {
		text: 'You have not introduced anyone on this device yet.',
		how: 'Make a plan and choose “Introduce” at one of its doors, or open the page of an organization or service.',
		plan: 'Make a plan',
		organizations: 'Organizations',
		received: 'Were you sent an introduction? Open its link, or the file, below.',
	},
	anEmployer: 'An employer',
	inPlace: (who: string, place: string) => `${who}, ${place}`,
	toDoor: (door: string) => `to ${door}`,
	count: (shown: number, all: number) =>
		shown === all ? number(all, 'introduction', 'introductions') : `${String(shown)} of ${String(all)} introductions`,
	states: {
		draft: 'Draft',
		sent: 'Sent',
		accepted: 'Accepted',
		declined: 'Declined',
		'no-answer': 'No answer',
		helped: 'Helped',
		'not-helped': 'Not helped',
		closed: 'Closed',
	} satisfies Record<IntroductionState, string>,
	find: {
		label: 'Find by name, door or note',
		state: 'Show',
		all: 'All that are open',
		due: 'What is due',
		every: 'All, closed ones too',
		none: 'Nothing matches. Change the words or what is shown.',
	},
	keeping: {
		memory:
			'This browser keeps nothing in this window (a private window, or a rule of your workplace). Save a file before you close it.',
		newer: 'A newer version of this site has opened your introductions in another window. Reload this page to go on.',
		unread: 'What this device keeps could not be read just now. Nothing is lost; reload the page to try again.',
		held: (count: number) =>
			`${count === 1 ? 'One introduction is' : `${String(count)} introductions are`} in this window only: the device took no more (its disk may be full). Save a file now, then free some space.`,
		setAside: (count: number) =>
			`${count === 1 ? 'One record' : `${String(count)} records`} could not be read. It is kept as it is: save it as a file before you take it away.`,
		saveRaw: 'Save what could not be read',
		dropRaw: 'Take it away',
		failed: 'That did not work: the device refused. Nothing was changed.',
	},
	whose: {
		question: 'Do other people use this device too?',
		hint: 'On a shared computer, what you keep here can be read by whoever uses it after you.',
		mine: 'No, it is mine',
		shared: 'Yes, it is shared',
		reminder: (count: number) =>
			`This is a shared device, and it keeps ${number(count, 'introduction', 'introductions')}. Before you leave: lock them, or save a file and erase them here.`,
		change: 'Change this',
	},
	tools: {
		heading: 'Keep, carry and report',
		calendar: 'Save dates for a calendar',
		calendarHint: 'A file with every follow-up. It names doors, not employers.',
		calendarNone: 'There are no dates to follow up.',
		csv: 'Save counts for a report',
		csvHint: 'A table with numbers only: no names, no contacts, no notes.',
		save: 'Save everything as one file',
		saveHint: 'To carry your introductions to another device. The file holds everything: keep it safe.',
		passphrase: 'Passphrase for the file (if you like)',
		passphraseHint: 'Without it nobody can open the file, not even you.',
		open: 'Open a file with introductions',
		openHint: 'A file saved from here. Its introductions are added to those on this device; nothing is lost.',
		opened: (count: number, aside: number) =>
			`${number(count, 'introduction was', 'introductions were')} added or brought up to date.${aside > 0 ? ` ${number(aside, 'record', 'records')} in the file could not be read and ${aside === 1 ? 'was' : 'were'} left out.` : ''}`,
		openLocked: 'This file is locked. Give its passphrase and open it again.',
		wrongPassphrase: 'That passphrase does not open it.',
		notOurs: 'This is not a file with introductions.',
		fileName: 'introductions',
		countsName: 'introductions-counts',
		calendarName: 'follow-ups',
		rawName: 'unread-record',
	},
	lock: {
		heading: 'Lock',
		text: 'With a passphrase, what this device keeps is sealed: nobody can read it without the passphrase. If you forget it, it cannot be got back.',
		passphrase: 'Passphrase',
		again: 'The same passphrase again',
		tooShort: 'Take at least 8 characters: three or four words are easy to keep in mind.',
		differs: 'The two passphrases are not the same.',
		offer: 'Lock with a passphrase',
		set: 'Lock with this passphrase',
		isOn: 'A passphrase is set. After ten minutes without a touch, this page locks itself.',
		lockNow: 'Lock now',
		remove: 'Take the lock off',
		removed: 'The lock is off.',
		locked: 'Locked',
		lockedText: (count: number) => `${number(count, 'introduction is', 'introductions are')} kept here, sealed.`,
		unlock: 'Unlock',
		wrong: 'That passphrase does not open it. Try again.',
		failed: 'The lock could not be read. Nothing was changed.',
		unavailable: 'This browser cannot seal what it keeps here. It can on a page whose address begins with https.',
		forgot: 'Forgot it? Then all that is left is to erase what is here.',
	},
	erase: {
		heading: 'Erase',
		text: 'Takes every introduction, draft and setting off this device. Files that you saved and emails that you sent stay where they are.',
		button: 'Erase everything on this device',
		sure: (count: number) => `Erase ${number(count, 'introduction', 'introductions')}? This cannot be undone.`,
		yes: 'Yes, erase',
		no: 'No, keep',
		gone: 'Erased. This device was looked through again: nothing of your introductions is left.',
		emptied:
			'Erased. This device was looked through again: nothing of your introductions is left, only an empty drawer, which goes once the other windows of this site are closed.',
		failed: (left: number | undefined) =>
			left === undefined
				? 'It could not be checked that everything is gone. Close all windows of this site and try again, or clear the site’s data in your browser.'
				: `${number(left, 'record is', 'records are')} still there. Close all windows of this site and try again, or clear the site’s data in your browser.`,
	},
	one: {
		back: 'All introductions',
		missing: 'This introduction is not on this device. It may have been erased, or it was written in another browser.',
		nextHeading: 'What is next',
		happened: 'What happened',
		record: 'Write down what happened',
		on: 'On',
		dayMissing: 'Choose a day that is not in the future.',
		outcomes: {
			'contact-made': {
				question: 'Were they in touch with the employer?',
				yes: 'They were in touch',
				no: 'They were not in touch',
			},
			'service-received': {
				question: 'Did the employer get the service?',
				yes: 'The employer got the service',
				no: 'The employer did not get it',
			},
			'need-eased': { question: 'Did it help?', yes: 'It helped', no: 'It did not help' },
		} satisfies Record<Outcome, { readonly question: string; readonly yes: string; readonly no: string }>,
		yes: 'Yes',
		no: 'No',
		reminded: 'I reminded them',
		hired: 'Somebody was hired',
		checks: {
			'day-1': 'Asked how it goes, after the first day',
			'week-1': 'Asked how it goes, after the first week',
			'month-1': 'Asked how it goes, after the first month',
		} satisfies Record<HireCheck, string>,
		followUp: 'Remind me on another day',
		setFollowUp: 'Set this day',
		note: 'A note for yourself',
		saveNote: 'Keep the note',
		noteHint: 'Stays on this device and in your saved file. Never in a report.',
		close: 'Close it',
		closeWhy: 'Why do you close it?',
		reopen: 'Open it again',
		goOn: 'Go on writing',
		dates: 'Save its dates for a calendar',
		travelled: 'What travelled',
		remove: 'Take this introduction off this device',
		removeSure: 'Take it off? This cannot be undone.',
		removeYes: 'Yes, take it off',
		removeNo: 'No, keep it',
		withdraw: {
			heading: 'The employer takes the agreement back',
			text: 'They may at any time. Tell the desk, so that it deletes what it received. What was done before cannot be undone.',
			button: 'The agreement was taken back',
			done: 'Written down. Now tell the desk:',
			email: 'Write an email',
			copy: 'Copy the message',
			name: 'Message to the desk',
			subject: 'Please delete an introduction',
			message: (organization: string, date: string, link: string) =>
				[
					`Hello ${organization},`,
					`On ${date} you received an introduction from me. The employer has taken their agreement back.`,
					'Please do not use what you received, and delete it.',
					link === '' ? '' : `This page says the same: ${link}`,
				]
					.filter((line) => line !== '')
					.join('\n\n'),
		},
	},
	events: {
		sent: {
			email: 'Sent by email',
			link: 'Sent as a link',
			file: 'Sent as a file',
			letter: 'Handed over on paper',
			phone: 'Told by phone',
		} satisfies Record<SendWay, string>,
		reminded: 'You reminded them',
		hired: 'Somebody was hired',
		followUp: (day: string) => `You set a follow-up for ${day}`,
		noted: 'Your note',
		withdrawn: 'The agreement was taken back',
		closed: (why: string) => `You closed it: ${why}`,
		reopened: 'You opened it again',
	},
	closeReasons: {
		done: 'it is done',
		'no-answer': 'no answer came',
		withdrawn: 'the agreement was taken back',
		'employer-asked': 'the employer asked to stop',
		'other-door': 'another door helped',
		other: 'another reason',
	} satisfies Record<CloseReason, string>,
	/** The table of counts: columns and groups. */
	counts: {
		columns: {
			group: 'group',
			of: 'of',
			introductions: 'introductions',
			answered: 'answered',
			accepted: 'accepted',
			declined: 'declined',
			'no-answer': 'no answer',
			'contact-made': 'contact made',
			'service-received': 'service received',
			'need-eased': 'need eased',
			'need-not-eased': 'need not eased',
			'median-days-to-answer': 'median days to the first answer',
		} satisfies Record<'group' | 'of' | CountColumn, string>,
		groups: { all: 'all', door: 'door', need: 'need', county: 'county', month: 'month sent' } satisfies Record<
			CountGroup,
			string
		>,
		notSaid: 'not said',
	},
	copy: { copied: 'Copied.', copyByHand: 'Select the text and copy it.' },
	calendar: {
		title: (door: string, next: string) => `${door}: ${next}`,
		description: 'From your introductions. The employer is named there, on your own device.',
	},
};

export type CaseloadWords = typeof caseloadEn;
