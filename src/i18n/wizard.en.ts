import type { ChannelKind, EmployerKind, FactorGroup, Mode, OwnerGroup, Standing, Voice } from '../schema/vocabulary.ts';
import { callInWordsEn } from './call.en.ts';
import { listEn, manyEn } from './phrases.ts';
import { pictureEn } from './picture.en.ts';
import type { Headline, Reach } from './wizard-facts.ts';

/** Words that differ by who is reading. */
type ByVoice = Readonly<Record<Voice, string>>;

/** Words of the wizard in English. `wizard.fr.ts` is typed by it: a missing French key does not compile. */
export const wizardEn = {
	loading: 'Loading the questions…',
	loadingPlan: 'Putting your plan together…',
	failed: {
		title: 'The questions did not load',
		planTitle: 'The plan did not load',
		text: 'Your connection may be weak. What you answered is still here.',
		again: 'Try again',
		byHand: 'These plain pages do the same job:',
		needs: 'All needs, each with who answers it',
		places: 'The doors in each county',
	},
	titleOf: (step: string, page: string) => `${step} · ${page}`,
	stepOf: (step: number, steps: number) => `Step ${String(step)} of ${String(steps)}`,
	back: 'Back',
	onward: 'Continue',
	toCheck: 'Back to your answers',
	toPlan: 'Back to the plan',
	planNow: 'See the plan now',
	skip: 'Skip this step',
	optional: 'Everything here is optional.',
	notSaid: 'Not said',
	clear: 'Clear this answer',
	list: listEn,
	errors: {
		heading: 'There is a problem',
		placeMissing: 'Choose a county, or choose “I would rather not say”',
		placeUnknown: (typed: string) =>
			`We do not know “${typed}”. Choose a county from the list, or choose “I would rather not say”`,
		employees: (typed: string) => `“${typed}” is not a whole number. Write the number of employees in digits, like 12`,
	},
	resume: {
		title: 'Pick up where you left off?',
		held: (date: string) => `This device still holds the answers you gave on ${date}:`,
		heldUndated: 'This device still holds the answers you gave:',
		place: (place: string) => `in ${place}`,
		named: (count: number) => `${manyEn(count, 'thing', 'things')} named`,
		notes: 'with your notes',
		resume: 'Continue where you left off',
		fresh: 'Start fresh',
		freshHint: 'Starting fresh erases them from this device.',
	},
	kept: {
		heading: 'This device holds other answers too',
		text: (date: string) => `You gave them on ${date}. They are safe while you look at these.`,
		textUndated: 'They are safe while you look at these.',
		back: 'Go to those answers',
		add: 'Add this need to those answers',
		keep: 'Keep these instead',
		keepHint: 'That erases the others.',
	},
	leftOut: {
		heading: 'Some of it could not be read',
		text: 'It was left out. Everything else was kept.',
		part: (path: string, value: string) => (value === '' ? path : `${path}: ${value}`),
		more: (count: number) => `and ${String(count)} more`,
		close: 'Close this notice',
	},
	notKept: 'This browser does not let us keep answers on the device. Save the file, or copy the link, before you close the page.',
	where: {
		title: {
			employer: 'Where are you, and what do you run?',
			practitioner: 'Where is the employer, and what do they run?',
		} satisfies ByVoice,
		voice: 'Who is answering?',
		voices: {
			employer: 'I run or help run a workplace',
			practitioner: 'I am an employment practitioner',
		} satisfies ByVoice,
		place: 'Where is the workplace?',
		placeHint: 'Type it, or choose a county below.',
		placeLabel: 'Community, county or postal code',
		choices: (count: number) =>
			count === 0 ? 'Nothing found. Try another name.' : `${manyEn(count, 'place', 'places')} found. Use the arrow keys.`,
		postalHint: 'Rural postal codes cross county lines. Check the county.',
		otherCounty: 'Choose another county',
		/** The part of a county’s name that all of them share. */
		countyWord: / County$/,
		asMap: 'Show as a map',
		asList: 'Show as a list',
		decline: 'I would rather not say',
		declineHint: 'You get a plan for the whole province.',
		about: 'About the workplace',
		sector: 'What kind of work is it?',
		sectorHint: 'Type a word, like “lobster” or “daycare”, or open the list.',
		sectors: (count: number) =>
			count === 0
				? 'Nothing found. Try another word, or leave it empty.'
				: `${manyEn(count, 'sector', 'sectors')} found. Use the arrow keys.`,
		employees: 'How many employees?',
		employeesHint: 'A whole number. A guess is fine.',
		kind: 'What kind of employer?',
		kinds: {
			business: 'Business',
			nonprofit: 'Nonprofit',
			cooperative: 'Co-operative',
			'public-body': 'Public body',
			'self-employed': 'Self-employed',
		} satisfies Record<EmployerKind, string>,
		languages: { employer: 'Languages you can be served in', practitioner: 'Languages they can be served in' } satisfies ByVoice,
		more: 'Owners, kind of employer, languages',
		moreHint: 'Some help is for certain owners: Black, Mi’kmaw, women and others.',
		/** Whether the languages are asked outright instead: a plan expects service in English unless told otherwise. */
		asksLanguages: false,
		owners: 'Who owns or leads it?',
		ownersHint: 'Only if you like to say. Nobody is left out for not saying.',
		ownerGroups: {
			women: 'Women',
			'black-and-african-nova-scotian': 'Black or African Nova Scotian people',
			'mikmaq-and-indigenous': 'Mi’kmaq or other Indigenous people',
			racialized: 'Racialized people',
			newcomers: 'Newcomers to Canada',
			'francophones-and-acadians': 'Francophones or Acadians',
			youth: 'Young people',
			'people-with-disabilities': 'People with disabilities',
			'2slgbtq': '2SLGBTQ+ people',
		} satisfies Record<OwnerGroup, string>,
		otherLanguages: 'Other languages',
		languagesHint: 'The one you choose first counts as the preferred one.',
	},
	peopleNow: {
		title: 'You need people now. Where?',
		text: 'Choose your county.',
	},
	now: {
		title: { employer: 'What is going on right now?', practitioner: 'What is going on for them right now?' } satisfies ByVoice,
		modes: 'Where are things at?',
		modesHint: 'Several at once is normal.',
		mode: {
			preparing: 'Getting ready: thinking about a job, the team or what is next',
			searching: 'Looking for people',
			establishing: 'Settling new people in',
			growing: 'Keeping and growing the people who are here',
			'moving-on': 'Parting ways: someone leaves, a slow time, handing over',
		} satisfies Record<Mode, string>,
		urgent: 'Is anything urgent?',
		urgentHint: 'What is urgent comes first in the plan. You can also mark it later, when you name it.',
		peopleNow: { employer: 'We need people now', practitioner: 'They need people now' } satisfies ByVoice,
	},
	words: {
		title: { employer: 'Say it in your own words', practitioner: 'What did they say?' } satisfies ByVoice,
		label: { employer: 'What is hard right now?', practitioner: 'What is hard for them right now?' } satisfies ByVoice,
		hint: 'For example: nobody applies, they leave after two weeks, no place to live. One thing at a time works best.',
		promise: 'Nothing you type leaves this device.',
		found: (clear: number, others: number) =>
			`${manyEn(clear, 'thing fits', 'things fit')} what you typed.${others > 0 ? ` ${String(others)} more may fit.` : ''}`,
		perhaps: 'Or perhaps',
		matches: 'Do you mean any of these? Pick the ones that fit.',
		moreMatches: (count: number) => `${String(count)} more that may fit`,
		another: 'Say another thing',
		nothing: 'No match yet. Try other words, or look through the list below.',
		browse: 'Look through all needs',
		picked: 'On your list',
		pickedNone: 'Nothing on your list yet.',
		urgent: 'Urgent',
		urgentOf: (need: string) => `${need}: urgent`,
		remove: 'Remove',
		removeOf: (need: string) => `Remove: ${need}`,
	},
	factors: {
		title: {
			employer: 'What draws people to you, and what strains?',
			practitioner: 'What does their summary say of the six factors?',
		} satisfies ByVoice,
		hint: {
			employer: 'There is no good or bad here, and a thing can be both. Skip what you are not sure of.',
			practitioner: 'As in the Magnetic Factors Summary. Skip what was not discussed.',
		} satisfies ByVoice,
		groups: {
			foundation: 'The foundation',
			mindset: 'Mindset: why and how you work together',
			offerings: 'Offerings: what you give',
			needs: 'Needs: what the work takes',
			surroundings: 'The surroundings',
		} satisfies Record<FactorGroup, string>,
		standings: {
			strength: 'Strength',
			stressor: 'Stressor',
			both: 'Both',
			'not-discussed': 'Not discussed',
		} satisfies Record<Standing, string>,
		standingsOwn: {
			strength: 'A strength',
			stressor: 'It strains',
			both: 'Some of both',
			'not-discussed': 'Not sure, skip',
		} satisfies Record<Standing, string>,
		needs: 'What would help? Pick what fits.',
		more: (count: number) => `${String(count)} more`,
		alsoNamed: 'already on your list',
		noPick: 'No pick is fine: the plan then suggests what often helps.',
		putAside: (count: number) =>
			count === 1
				? 'What you picked under it is put aside. It comes back if you change your mind.'
				: `The ${String(count)} things you picked under it are put aside. They come back if you change your mind.`,
		meanings: 'What each can look like',
		noteAdd: 'Add a note',
		note: 'Your notes, on this device only',
		noteHint: 'Notes stay on this device and in the file you save. They are never part of a link.',
	},
	surroundings: {
		title: {
			employer: 'Belonging, and life around the job',
			practitioner: 'The foundation and the surroundings',
		} satisfies ByVoice,
		hint: 'Belonging comes before everything else. And some things are outside anyone’s control, but help exists.',
	},
	check: {
		title: 'Check your answers',
		text: 'You can change any answer without losing the others.',
		nothing: 'Nothing is named yet, so there is nothing to plan for. Say what is hard, or mark a factor that strains.',
		unsaid: (count: number) => `Not said yet (${String(count)})`,
		change: 'Change',
		changeOf: (what: string) => `Change: ${what}`,
		parts: {
			voice: 'Answering',
			place: 'Where',
			sector: 'Kind of work',
			employees: 'Employees',
			kind: 'Kind of employer',
			owners: 'Owned or led by',
			languages: 'Languages',
			modes: 'Going on now',
			urgent: 'Urgent',
			needs: 'In your own words',
		},
		note: 'Note:',
		toPlan: 'Show the plan',
	},
	plan: {
		title: { employer: 'Your plan', practitioner: 'The plan' } satisfies ByVoice,
		wholeProvince: 'The whole province',
		nothing: 'There is nothing to plan for yet',
		nothingText: 'Name one thing that is hard, or mark one factor that strains, and the plan appears.',
		nothingWords: 'Say it in your own words',
		nothingFactors: 'Go through the factors',
		nothingPerson: 'Or talk to a person now:',
		headline: headlineInWords,
		notProved: 'It was too large to prove that no shorter plan exists.',
		moreQuestions: 'Get a closer fit',
		picture: pictureEn,
		own: 'What your centre does itself',
		doors: {
			employer: (count: number): string => (count === 1 ? 'Knock on this door' : 'Knock on these doors, in this order'),
			practitioner: (count: number): string => (count === 1 ? 'The partner to bring in' : 'Partners to bring in, in this order'),
		} satisfies Record<Voice, unknown>,
		moreDoors: (count: number) => manyEn(count, 'more door', 'more doors'),
		order:
			'Urgent things come first, then people before money, then near before far, then desks you can call. Equal doors change places every month.',
		ask: { call: 'Ask for', write: 'Write to', page: 'On their page, look for' } satisfies Record<Reach, string>,
		spoken: (languages: string) => `Service in ${languages}.`,
		through: 'No phone or mailbox of its own is known. Reach it through',
		noContact: 'No contact is known. Start from its page.',
		channels: { phone: 'Phone', email: 'Email', form: 'Form', web: 'Website', visit: 'Visit' } satisfies Record<
			ChannelKind,
			string
		>,
		stated: (when: string) => `from a page ${when}`,
		helps: 'Helps with',
		alsoHelps: 'helps in part',
		urgent: 'urgent',
		first: 'First step today',
		bring: 'Have ready',
		costStated: (when: string) => `as ${when}`,
		note: 'Good to know',
		introduce: { employer: 'Introduce yourself', practitioner: 'Introduce this employer' } satisfies ByVoice,
		say: { call: 'What to say', write: 'What to write', page: 'What to write' } satisfies Record<Reach, string>,
		sayHint: {
			employer: 'Change it as you like.',
			practitioner: 'Only if the employer agreed that you get in touch.',
		} satisfies ByVoice,
		script: callInWordsEn,
		questions: (count: number) => (count === 1 ? 'Ask them this' : `Ask them these ${String(count)} things`),
		why: { employer: 'Why this door', practitioner: 'Why this partner' } satisfies ByVoice,
		dropOut: 'What would change it',
		instead: 'Or instead:',
		matrix: 'Who helps with what',
		matrixNeed: { employer: 'What you named', practitioner: 'What they named' } satisfies ByVoice,
		matrixNeedSuggested: 'What often helps',
		matrixOwn: 'Your centre',
		matrixCaption: 'Each column is a door of the plan, by its number.',
		core: 'made for it',
		part: 'helps in part',
		none: 'no',
		matrixKey: '● made for it, ○ helps in part',
		gaps: 'No door is known for',
		gapsText: {
			employer: 'It is a gap in what is offered, not in your question. Talk to a person:',
			practitioner: 'It is a gap in what is offered, not in the question. No partner is known, so it stays with your network:',
		} satisfies ByVoice,
		explore: 'Worth exploring later',
		excluded: (count: number) => `${manyEn(count, 'service', 'services')} not suggested, and why`,
		excludedFor: 'for',
		change: 'Change your answers',
		changed: 'Answers behind this plan',
		voice: 'Write the plan for',
		voices: { employer: 'the employer', practitioner: 'a practitioner' } satisfies ByVoice,
		notes: 'Your notes',
	},
	keep: {
		heading: 'Keep it or pass it on',
		jump: 'Save or share',
		print: 'Print',
		copyText: 'Copy as text',
		save: 'Save the summary file',
		saveHint: 'A small file with your answers and notes, to open here again or keep in your own system.',
		open: 'Open a summary file',
		openHint: 'It takes the place of the answers given here.',
		openNoFile: 'That file could not be read. Choose a file that the wizard saved.',
		link: 'Link to this plan',
		linkWarning: 'Whoever gets this link can read your answers. Your notes are not in it.',
		copyLink: 'Copy the link',
		copied: 'Copied.',
		copyByHand: 'Copying did not work here. Select the text below and copy it.',
		fileName: 'lodestone-summary',
		startOver: 'Start over',
		startOverAsk: 'This erases the answers and notes on this device.',
		startOverYes: 'Erase and start over',
		startOverNo: 'Keep them',
		date: 'Date',
		place: 'Place',
		address: 'Address',
		again: 'This plan again:',
	},
};

export type WizardWords = typeof wizardEn;

function headlineInWords({ about, needs, own, helped, unanswered, doors, isFewest }: Headline, voice: Voice): string[] {
	if (about === 'nothing') return [];
	if (about === 'suggested') {
		const first = `No need is named yet, only what strains.`;
		if (doors === 0 && own === 0) return [first];
		if (doors === 0) return [first, `Your centre itself does what often helps.`];
		return [first, `${manyEn(doors, 'door helps', 'doors help')} with what often eases it.`];
	}
	const named = voice === 'practitioner' ? 'named' : 'you named';
	const now = voice === 'practitioner' ? 'what they need now' : 'what you need now';
	const all =
		about === 'urgent'
			? now
			: needs === 1
				? `the one thing ${named}`
				: needs === 2
					? `both things ${named}`
					: `all ${String(needs)} things ${named}`;
	const who =
		voice === 'practitioner' ? manyEn(doors, 'partner helps', 'partners help') : manyEn(doors, 'door helps', 'doors help');
	const sentences: string[] = [];
	if (own > 0) {
		sentences.push(
			own === needs
				? `Your centre itself does ${all}.`
				: about === 'urgent'
					? `Your centre itself does a part of ${now}.`
					: `Your centre itself does ${String(own)} of the ${String(needs)} things ${named}.`,
		);
	}
	if (doors > 0) {
		const whole = own === 0 && unanswered === 0;
		const rest =
			about === 'urgent'
				? 'the rest'
				: unanswered === 0
					? helped === 1
						? 'the other one'
						: `the other ${String(helped)}`
					: String(helped);
		sentences.push(
			whole
				? `${who} with ${all}.`
				: own > 0
					? `${who} with ${rest}.`
					: about === 'urgent'
						? `${who} with a part of ${now}.`
						: `${who} with ${String(helped)} of the ${String(needs)} things ${named}.`,
		);
		if (isFewest) {
			sentences.push(doors === 2 ? 'No single one does it as well.' : 'Fewer would not do it as well.');
		}
	}
	if (unanswered > 0) {
		sentences.push(
			doors === 0 && own === 0
				? `No door is known for ${about === 'urgent' ? now : needs === 1 ? `the one thing ${named}` : `what ${voice === 'practitioner' ? 'was' : 'you'} named`}. A person can still help.`
				: about === 'urgent'
					? 'For the rest, no door is known; see whom to turn to instead.'
					: `For ${unanswered === 1 ? 'one thing' : `${String(unanswered)} things`}, no door is known; see whom to turn to instead.`,
		);
	}
	return sentences;
}
