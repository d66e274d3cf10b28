import type { ThingKind } from '../hand-off/what-travels.ts';
import type { Question } from '../planner/plan-types.ts';
import type { ConsentWay, EmployerKind, ReachWay, Standing, Voice } from '../schema/vocabulary.ts';
import type { ByVoice } from './by-voice.ts';
import type { AboutFacts, ConsentFacts } from './packet-facts.ts';
import { inside, listEn } from './phrases.ts';
import { languageNames } from './plan-names.ts';

/**
 * Words for what is in a packet, in English. Used on the screen, in the letter and in the e-mail, and in both languages at once: a letter may
 * be wished in the receiver's language. `packet-words.fr.ts` is typed by it.
 */
export const packetWordsEn = {
	colon: ': ',
	list: listEn,
	quote: (words: string) => `“${words}”`,
	parts: {
		from: 'From',
		to: 'For',
		about: { employer: 'About us', practitioner: 'About the employer' } satisfies ByVoice,
		need: 'What is needed',
		factors: 'What draws people, and what strains',
		why: 'Why you',
		reach: { employer: 'How to reach us', practitioner: 'How to reach the employer' } satisfies ByVoice,
		consent: 'What was agreed',
		reply: 'An answer',
	},
	labels: {
		name: 'Name',
		role: 'Role',
		organization: 'Organization',
		phone: 'Phone',
		email: 'Email',
		desk: 'Desk',
		services: 'About',
		employer: 'Name',
		place: 'Where',
		sector: 'Kind of work',
		employees: 'Size',
		kind: 'Kind',
		needs: { employer: 'We want to', practitioner: 'They want to' } satisfies ByVoice,
		words: { employer: 'In our own words', practitioner: 'In own words' } satisfies ByVoice,
		goal: 'What would count as help',
		tried: 'Tried already',
		answers: 'Because',
		ask: 'Questions that only you can answer',
		ready: 'Ready to show',
		prefer: 'Best way',
		when: 'Good times',
		language: 'Language',
		agreed: 'Agreed',
		until: 'Until',
		withdraw: 'To take it back, tell',
		text: 'The words that were agreed to',
		by: 'Hoped for by',
	},
	urgent: (need: string) => `${need} (urgent)`,
	employees: (count: number) => (count === 1 ? '1 employee' : `${String(count)} employees`),
	kinds: {
		business: 'Business',
		nonprofit: 'Nonprofit',
		cooperative: 'Co-operative',
		'public-body': 'Public body',
		'self-employed': 'Self-employed',
	} satisfies Record<EmployerKind, string>,
	standings: { strength: 'A strength', stressor: 'It strains', both: 'Some of both' } satisfies Record<
		Exclude<Standing, 'not-discussed'>,
		string
	>,
	reachWays: {
		phone: 'By phone',
		text: 'By text message',
		email: 'By email',
		visit: 'In person, at the workplace',
	} satisfies Record<ReachWay, string>,
	languages: languageNames.en,
	consentWays: {
		'in-person': 'in person',
		'by-phone': 'by phone',
		'in-writing': 'in writing',
		'sent-it-myself': 'by sending it',
	} satisfies Record<ConsentWay, string>,
	answer: (service: string, need: string) => `“${service}” answers: ${need}`,
	agreed: (who: string, on: string, how: string) => `${who}, on ${on}, ${how}`,
	somebody: 'The employer',
	/** Questions of the plan, put to the desk itself. */
	ask: {
		'condition-in-words': (service) => `Are the conditions of “${service}” met?`,
		'whom-you-hire': (service) =>
			`“${service}” is about certain people. Would the person to be hired or supported be one of them?`,
		'whose-business': (service) => `“${service}” is made for certain owners. Is this owner one of them?`,
		'language-not-known': (service) => `Can “${service}” be given in the language of this employer?`,
		'county-not-said': (service) => `Does “${service}” serve this county?`,
		'sector-not-said': (service) => `Is “${service}” open to this kind of work?`,
		'size-not-said': (service) => `Does “${service}” take an employer of this size?`,
		'kind-not-said': (service) => `Is “${service}” open to this kind of organization?`,
		'status-unclear': (service) => `Is “${service}” taking employers now?`,
	} satisfies Record<Question['code'], (service: string) => string>,
	consent: consentInWords,
	letter: {
		title: 'An introduction',
		dated: (date: string) => date,
		to: 'To',
		from: 'From',
		greeting: 'Hello,',
		who: (sender: string) => `This is ${sender}.`,
		opening: {
			employer: 'I would like to introduce my workplace to you.',
			practitioner: 'I would like to introduce an employer to you. They agreed to it.',
		} satisfies ByVoice,
		about: aboutInWords,
		wants: { employer: 'We want to:', practitioner: 'They want to:' } satisfies ByVoice,
		words: { employer: 'In our own words:', practitioner: 'In their own words:' } satisfies ByVoice,
		goal: 'What would count as help:',
		tried: 'Tried already:',
		strengths: 'What draws people there:',
		strains: 'What strains:',
		both: 'Some of both:',
		because: 'Why you:',
		ask: 'Only you can tell:',
		ready: 'Ready to show:',
		reach: { employer: 'How best to reach us:', practitioner: 'How best to reach them:' } satisfies ByVoice,
		reachThroughMe: 'To reach them, please come back to me.',
		reachBy: { phone: 'by phone', text: 'by text message', email: 'by email', visit: 'in person' } satisfies Record<
			ReachWay,
			string
		>,
		spoken: (language: string) => `language: ${language}`,
		agreed: (who: string | undefined, on: string, how: string, until: string) =>
			`The employer agreed to this on ${on}, ${how}${who === undefined ? '' : ` (${who})`}, so that you can answer and they need not tell it all again. Please use it for nothing else, and not after ${until}.`,
		agreedOwn: (until: string) =>
			`I am sending this myself, so that you can answer. Please use it for nothing else, and not after ${until}.`,
		withdraw: {
			employer: (_name: string) => 'If I change my mind, I will tell you.',
			practitioner: (name: string) => `To take it back, they tell ${name}, who will tell you.`,
		} satisfies Record<Voice, (name: string) => string>,
		answer: (by: string) =>
			`Please answer by ${by}, also if it is not for you or you have no room just now. Then we can knock at another door.`,
		link: 'Read it and answer here, without an account:',
		linkOnly: (by: string) =>
			`Everything is behind this link, which opens without an account. You can answer there too, by ${by} if you can:`,
		locked: 'The link is locked. I will give you the passphrase by phone.',
		thanks: 'Thank you,',
		subject: (sender: string) => `An introduction from ${sender}`,
	},
	withdrawn: {
		title: 'This introduction was taken back',
		text: 'Agreement to it was withdrawn. Please do not use what you received, and delete it.',
	},
};

export type PacketWords = typeof packetWordsEn;

/** A sentence or two about the employer, from what was chosen to be said. */
function aboutInWords({ voice, name, kind, employees, place, sector }: AboutFacts): string {
	const kinds: Record<EmployerKind, string> = {
		business: 'a business',
		nonprofit: 'a nonprofit',
		cooperative: 'a co-operative',
		'public-body': 'a public body',
		'self-employed': 'a one-person business',
	};
	const who = name ?? (voice === 'employer' ? 'We' : 'It');
	const is = name === undefined && voice === 'employer' ? 'are' : 'is';
	const isSaid = kind !== undefined || employees !== undefined || place !== undefined;
	const what = kind === undefined ? 'a workplace' : kinds[kind];
	const size = employees === undefined ? '' : employees === 1 ? ' with 1 employee' : ` with ${String(employees)} employees`;
	const where = place === undefined ? '' : ` in ${place}`;
	const first = isSaid ? `${who} ${is} ${what}${size}${where}.` : name === undefined ? '' : `The workplace is ${name}.`;
	const second = sector === undefined ? '' : `The work: ${inside(sector)}.`;
	return [first, second].filter((sentence) => sentence !== '').join(' ');
}

/** The words of consent: what, to whom, why, which risk; how long, and how to take it back. */
function consentInWords({
	voice,
	things,
	organization,
	desk,
	until,
	withdraw,
}: ConsentFacts): readonly (readonly [string, string])[] {
	const isOwn = voice === 'employer';
	const named: Record<ThingKind, string> = {
		needs: 'what help is wanted for',
		words: 'the need in own words',
		goal: 'what would count as help',
		tried: 'what was tried already',
		factors: 'what draws people to the workplace and what strains there',
		notes: 'notes about that',
		name: 'the name of the workplace',
		place: 'where it is',
		sector: 'the kind of work',
		size: 'how many work there',
		kind: 'what kind of organization it is',
		reach: isOwn ? 'how to reach me' : 'whom to reach there and how',
		ready: 'which papers are ready',
		questions: 'which questions are still open',
	};
	const whom = desk === undefined || desk === organization ? organization : `${desk}, at ${organization}`;
	return [
		['What', `${capital(listEn(things.map((thing) => named[thing])))}. Only what this introduction shows, and nothing else.`],
		['With whom', `${whom}. Nobody else.`],
		[
			'Why',
			isOwn
				? 'So that they can answer whether and how they can help, and I need not tell it all again.'
				: 'So that they can answer whether and how they can help, and you need not tell it all again.',
		],
		[
			'The risk',
			'Whoever gets hold of the message, the letter, the file or the link can read it, and what was sent cannot be fetched back. In a small place, people may guess who it is about even without a name.',
		],
		['How long', `Until ${until}. They are asked not to use it after that day. It is a request, not a lock.`],
		[
			'To take it back',
			isOwn
				? `I can tell ${organization} at any time, without a reason, and ask them to delete it.`
				: `Tell ${withdraw ?? 'the person who introduces you'} at any time, without a reason. ${organization} is then asked to delete it. It is fine to say no: the door stays open to you all the same.`,
		],
	];
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
