import type { ChannelKind, Voice } from '../schema/vocabulary.ts';
import { callInWordsEn } from './call.en.ts';
import { manyEn } from './phrases.ts';
import { pictureEn } from './picture.en.ts';
import type { Headline, Reach } from './wizard-facts.ts';
import type { ByVoice } from './by-voice.ts';

/** Words of the plan's page in English. */
export const planPageEn = {
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
};

/** Words for keeping, sharing and printing a plan, in English. */
export const planKeepEn = {
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
};

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
