import type { FaultCode } from '../listing-editor/check.ts';
import type { SectionName } from '../listing-editor/sections.ts';
import type { UpdateFile } from '../schema/update.ts';
import type { Level, OwnerGroup, SiteLanguage, UpdateKind } from '../schema/vocabulary.ts';
import { dateInWords } from './dates.ts';
import { ownerGroupsEn } from './groups.en.ts';

/** Words of the page on which an organization updates its listing, in English. */
export interface UpdateWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly scriptNeeded: string;
	readonly byHand: { readonly organizations: string; readonly services: string };
	readonly loading: string;
	readonly failed: { readonly title: string; readonly text: string; readonly again: string };
	readonly unknown: { readonly title: string; readonly text: string };
	readonly choose: {
		readonly text: string;
		readonly newService: string;
		readonly newOrganization: string;
		readonly newHeading: string;
	};
	/** Between a title and what it says. */
	readonly colon: string;
	readonly yes: string;
	readonly levels: Readonly<Record<Level, string>>;
	readonly owners: Readonly<Record<OwnerGroup, string>>;
	readonly siteLanguages: Readonly<Record<SiteLanguage, string>>;
	readonly wholeProvince: (province: string) => string;
	readonly inFrench: (title: string) => string;
	readonly inLanguage: Readonly<Record<SiteLanguage, string>>;
	readonly otherLanguageHint: string;
	readonly text: { readonly title: string; readonly help: string };
	readonly sections: Readonly<Record<SectionName, string>>;
	readonly form: {
		/** Visible on the button that `remove` names. */
		readonly removeOne: string;
		readonly heading: (name: string) => string;
		readonly newHeading: Readonly<Record<'services' | 'organizations', string>>;
		readonly lead: string;
		readonly toListing: string;
		readonly nothingChanged: string;
		readonly nothingChangedText: string;
		readonly optional: string;
		readonly notSaid: string;
		readonly add: (what: string) => string;
		readonly addLine: string;
		readonly remove: (what: string) => string;
		readonly up: (what: string) => string;
		readonly down: (what: string) => string;
		readonly number: (title: string, index: number) => string;
		readonly movedTo: (place: number) => string;
		readonly removed: string;
		readonly choose: string;
		readonly some: string;
		readonly factsHeading: string;
		readonly factsLead: string;
		readonly serviceContact: (organization: string) => string;
		readonly serviceContactLink: string;
		readonly needsHelp: string;
		readonly needsChosen: (count: number) => string;
		readonly roughDateHint: string;
		readonly phoneHint: string;
		readonly webHint: string;
		readonly check: string;
		readonly nothingYet: string;
		readonly changesSoFar: (count: number) => string;
		readonly preview: string;
		readonly previewLead: string;
		readonly errors: string;
		readonly idHelp: string;
		readonly idTitle: string;
		readonly idTaken: string;
		readonly idForm: string;
		readonly organizationTitle: string;
	};
	readonly policy: {
		readonly heading: string;
		readonly lead: string;
		readonly link: string;
		readonly rules: readonly string[];
		readonly missing: string;
	};
	readonly draft: {
		readonly restored: string;
		readonly discard: string;
		readonly notKept: string;
		readonly staleHeading: string;
		readonly staleText: string;
		readonly fits: string;
		readonly already: string;
		readonly conflicts: string;
		readonly conflict: (title: string, now: string, yours: string) => string;
		readonly nothingThere: string;
		readonly useMine: string;
		readonly cannotPlace: string;
		readonly takeOver: string;
		readonly save: string;
		readonly throwAway: string;
	};
	readonly confirm: {
		readonly heading: (name: string) => string;
		readonly lead: string;
		readonly somethingChanged: string;
	};
	readonly changes: {
		readonly heading: (count: number) => string;
		readonly added: (what: string) => string;
		readonly removed: (what: string) => string;
		readonly was: string;
		readonly becomes: string;
		readonly nothing: string;
		readonly toTranslate: (fields: readonly string[]) => string;
		readonly backToForm: string;
	};
	readonly send: {
		readonly heading: string;
		readonly role: string;
		readonly roleHint: string;
		readonly whoMissing: { readonly role: string; readonly organization: string };
		readonly restIsTrue: string;
		readonly organization: string;
		readonly noSteward: string;
		readonly stepsMail: readonly [string, string];
		readonly download: string;
		readonly mail: string;
		readonly copy: string;
		readonly copyName: string;
		readonly copied: string;
		readonly copyByHand: string;
		readonly copyFile: string;
		readonly stewardIs: string;
		readonly account: string;
		readonly proposeFilledIn: string;
		readonly propose: string;
		readonly proposeLink: string;
		readonly next: string;
		readonly saved: (fileName: string) => string;
	};
	readonly faults: (fault: FaultCode) => string;
	readonly mail: {
		readonly subject: (kind: UpdateKind, name: string) => string;
		readonly head: (kind: UpdateKind, name: string) => string;
		readonly toTranslate: (fields: readonly string[]) => string;
		readonly moreInFile: (count: number) => string;
		readonly attach: (fileName: string) => string;
		readonly tail: (update: UpdateFile) => readonly string[];
	};
}

export const updateEn: UpdateWords = {
	title: 'Update a listing',
	description: 'Correct what has changed about your organization or service, or say that nothing has. No account is needed.',
	lead: 'Correct what has changed, or say that nothing has. No account is needed, and what you type stays on this device until you send it.',
	scriptNeeded: 'This form needs JavaScript, and it is off or did not load. The listings themselves can be read without it.',
	byHand: { organizations: 'Organizations', services: 'Services' },
	loading: 'Getting the listing …',
	failed: {
		title: 'The listing did not arrive',
		text: 'It could not be fetched. You may be offline. Nothing that you typed is lost.',
		again: 'Try again',
	},
	unknown: {
		title: 'There is no such listing',
		text: 'The address names a listing that is not in this directory. Open its page from the lists, and choose “Update this listing” there.',
	},
	choose: {
		text: 'Open the page of your organization or service from these lists, and choose “Update this listing” there.',
		newHeading: 'Not listed yet?',
		newService: 'Propose a new service',
		newOrganization: 'Propose a new organization',
	},
	colon: ': ',
	yes: 'yes',
	levels: { core: 'What people come for', part: 'Also helps' },
	owners: ownerGroupsEn,
	siteLanguages: { en: 'English', fr: 'French' },
	wholeProvince: (province) => `All of ${province}`,
	inFrench: (title) => `${title} (in French)`,
	inLanguage: { en: 'in English', fr: 'in French' },
	otherLanguageHint: 'If you cannot write it in French, leave it. The steward sees what has to be translated.',
	text: {
		title: 'In more words',
		help: 'A few short paragraphs. An empty line begins a new one; a line that begins with “- ” is a point of a list.',
	},
	sections: {
		contact: 'How people reach you',
		about: 'Name and summary',
		offices: 'Offices',
		access: 'How to get it, and when',
		eligibility: 'Whom it is for',
		cost: 'Cost or value',
		delivery: 'How it is given, and in which languages',
		dates: 'Is it running?',
		needs: 'Needs it answers',
		serves: 'Where and whom you serve',
		relations: 'Whom you work with',
		review: 'Whom we ask if it is still true',
		sources: 'Sources',
	},
	form: {
		heading: (name) => `Update: ${name}`,
		newHeading: { services: 'Propose a new service', organizations: 'Propose a new organization' },
		lead: 'Change only what is wrong. Open a part to see its fields.',
		toListing: 'See the listing as it stands',
		nothingChanged: 'Nothing has changed',
		nothingChangedText: 'All of it still true? Say so in one step.',
		optional: 'optional',
		notSaid: 'Not said',
		add: (what) => `Add: ${what}`,
		addLine: 'Add a line',
		removeOne: 'Remove',
		remove: (what) => `Remove ${what}`,
		up: (what) => `Move ${what} up`,
		down: (what) => `Move ${what} down`,
		number: (title, index) => `${title} ${String(index)}`,
		movedTo: (place) => `Moved to place ${String(place)}.`,
		removed: 'Removed.',
		choose: 'Choose',
		some: 'Only some',
		factsHeading: 'Looked after by the steward',
		factsLead: 'You cannot change these here. If one is wrong, say so in your message.',
		serviceContact: (organization) => `Phone numbers, mailboxes and offices belong to ${organization}, which gives this service.`,
		serviceContactLink: 'Update them there',
		needsHelp:
			'Tick what an employer gets from you. Read the sentence under each: it says what somebody with that need has in mind.',
		needsChosen: (count) => (count === 1 ? '1 need ticked' : `${String(count)} needs ticked`),
		roughDateHint: 'Like 2026, 2026-11 or 2026-11-20.',
		phoneHint: 'Like 902-555-0100, or 1-800-555-0100 ext. 12.',
		webHint: 'Whole, beginning with https://',
		check: 'Check and send',
		nothingYet: 'Nothing is changed yet.',
		changesSoFar: (count) => (count === 1 ? '1 change so far' : `${String(count)} changes so far`),
		preview: 'As it will look',
		previewLead: 'The page itself changes once the steward has looked at it.',
		errors: 'Please look at this again',
		idTitle: 'Short name for the address of the page',
		idHelp: 'Lower-case words joined by hyphens, like harbour-jobs. It never changes later.',
		idTaken: 'This short name is taken. Choose another.',
		idForm: 'Use lower-case words joined by hyphens, like harbour-jobs.',
		organizationTitle: 'Offered by',
	},
	policy: {
		heading: 'What is listed',
		lead: 'A listing is free, and the same rules hold for everybody. Tick what is true.',
		link: 'Who is listed, and who is not',
		rules: [
			'It serves employers in Nova Scotia, or helps the people they hire in a way that employers can ask for.',
			'The organization is public, nonprofit, a co-operative, a membership body, or a lender or investor that serves small employers.',
			'It names a public source that others can read.',
			'It shuts nobody out on grounds that human rights law protects.',
		],
		missing: 'Tick every rule. If one does not hold, the listing cannot be taken.',
	},
	draft: {
		restored: 'You began this earlier on this device. Your changes are in the form.',
		discard: 'Start again from the listing',
		notKept: 'This browser keeps nothing, so your changes are gone when you close the page. Download the file before you leave.',
		staleHeading: 'The listing has changed since you began',
		staleText: 'You began a change on an earlier version. Nothing of it is lost. This is how it fits what stands there now.',
		fits: 'Still fits',
		already: 'Stands there already',
		conflicts: 'Somebody changed these too',
		conflict: (title, now, yours) => `${title}: it now says “${now}”, and you wrote “${yours}”.`,
		nothingThere: 'nothing',
		useMine: 'Use what I wrote',
		cannotPlace: 'Its place is gone, so it cannot be brought over by itself. Keep the words and write them in where they belong.',
		takeOver: 'Bring my changes over',
		save: 'Download what I had written',
		throwAway: 'Throw my changes away',
	},
	confirm: {
		heading: (name) => `Nothing has changed: ${name}`,
		lead: 'Please read what the listing says. If all of it is true today, say who you are and send it.',
		somethingChanged: 'Something is wrong after all',
	},
	changes: {
		heading: (count) => (count === 1 ? 'Your change' : `Your ${String(count)} changes`),
		added: (what) => `new: ${what}`,
		removed: (what) => `taken out (was: ${what})`,
		was: 'Was',
		becomes: 'Becomes',
		nothing: 'Nothing is changed.',
		toTranslate: (fields) => `In one language only, so the steward will have it translated: ${fields.join('; ')}.`,
		backToForm: 'Back to the form',
	},
	send: {
		heading: 'Send it',
		role: 'Your role',
		whoMissing: {
			role: 'Say in which role you send this. A role, never a name.',
			organization: 'Say for which organization you send this.',
		},
		restIsTrue: 'Everything else in the listing is true as well.',
		roleHint: 'Not your name: “Program coordinator”, “Office manager”.',
		organization: 'Your organization',
		noSteward:
			'This copy of the directory names no steward yet, so there is no mailbox to send to. Download the file or copy the text, and give it to whoever gave you this address, or keep it until a steward is named.',
		stepsMail: ['1. Download the file.', '2. Write the email and attach the file to it.'],
		download: 'Download the file',
		mail: 'Write the email',
		copy: 'Copy the text instead',
		copyName: 'Text of the message',
		copied: 'Copied.',
		copyByHand: 'The browser refused. Select the text and copy it.',
		copyFile: 'Copy the file’s text',
		stewardIs: 'If no email opens, write to:',
		account: 'I have an account where these files are kept',
		proposeFilledIn: 'The page that opens holds your update. Choose “Propose new file” there.',
		propose: 'Copy the file’s text first, then paste it into the page that opens.',
		proposeLink: 'Propose the file there',
		next: 'A person looks at every update before it shows. They may write to your organization’s known mailbox to make sure.',
		saved: (fileName) => `Saved as ${fileName}, usually in your downloads.`,
	},
	faults: (fault) => {
		switch (fault.code) {
			case 'empty':
				return 'Fill this in.';
			case 'choose':
				return 'Choose one.';
			case 'phone':
				return 'Write a phone number like 902-555-0100, or 1-800-555-0100 ext. 12.';
			case 'email':
				return 'Write an email address like office@example.ca.';
			case 'web':
				return 'Write the whole web address, beginning with https://';
			case 'day':
				return 'Choose a day of the calendar.';
			case 'rough-date':
				return 'Write a year, a month or a day: 2026, 2026-11 or 2026-11-20.';
			case 'markup':
				return 'Write plain words. Pieces of web pages or scripts cannot stand here.';
			case 'hidden':
				return 'This holds characters that cannot be seen. Type it again instead of pasting it.';
			case 'one-line':
				return 'Write it on one line.';
			case 'too-short':
				return 'Write at least two characters.';
			case 'too-long':
				return `Make it shorter by ${String(fault.by)}: at most ${String(fault.most)} characters fit.`;
			case 'add-one':
				return 'Choose or add at least one.';
			case 'too-many':
				return `At most ${String(fault.most)} fit. Take some out.`;
			case 'whole-number':
				return 'Write a whole number.';
			case 'at-least':
				return `Write ${String(fault.limit)} or more.`;
			case 'at-most':
				return `Write ${String(fault.limit)} or less.`;
			case 'before':
				return 'This is below where it begins. Turn the two around.';
			case 'no-way-in':
				return 'A desk that takes introductions needs a phone, a mailbox or a form. Add one.';
			case 'no-contact':
				return 'Add a phone, a mailbox or another way to reach this desk. If there is none, say below whom to reach it through.';
			case 'no-days':
				return 'Give the first day, the last day, or both; or remove this window.';
			case 'future':
				return 'This day is still to come. Write the day on which it happened.';
			case 'too-early':
				return 'This is before 1990. Check the year.';
			case 'page-newer':
				return 'The page cannot be newer than the day on which it was read. Correct one of the two.';
			case 'amount-year':
				return 'The words above name an amount. Write the year in which it was stated.';
			case 'ended-open':
				return 'Only a service or organization that has ended has such a day. Choose “Ended” above, or empty this.';
			case 'office-outside':
				return 'This county is not among those that you serve. Tick it there, or correct the office.';
			case 'no-text':
				return 'Write two to six short sentences about what you do for employers.';
			case 'odd-link':
				return 'A link is written as [words](https://example.ca). Mend it, or take it out.';
			case 'text-too-long':
				return 'This is too long for a listing. Keep what an employer needs to decide.';
			case 'other':
				return 'This does not fit here. Please write it differently.';
		}
	},
	mail: {
		subject: (kind, name) =>
			kind === 'confirm' ? `Nothing has changed: ${name}` : kind === 'new' ? `New listing: ${name}` : `Update: ${name}`,
		head: (kind, name) =>
			kind === 'confirm'
				? `What the listing of ${name} says is true.`
				: kind === 'new'
					? `Please consider listing ${name}.`
					: `Please change this in the listing of ${name}:`,
		toTranslate: (fields) => `To be translated: ${fields.join('; ')}.`,
		moreInFile: (count) => (count === 1 ? '- 1 more change, in the file' : `- ${String(count)} more changes, in the file`),
		attach: (fileName) => `Attached is the file ${fileName}. (Please attach it before you send this.)`,
		tail: ({ listing, base, date, sender }) => [
			`Listing: ${listing.id}`,
			...(base === undefined ? [] : [`Version: ${base}`]),
			`Sent by: ${sender.role}, ${sender.organization}`,
			`Date: ${dateInWords(date, 'en')}`,
		],
	},
};
