import type { Question } from '../planner/plan-types.ts';
import type { ConsentWay, EmployerKind, ReachWay, Standing, Voice } from '../schema/vocabulary.ts';
import { listEn } from './phrases.ts';
import { languageNames } from './plan-names.ts';

/** Words that differ by who introduces: the employer, or somebody for them. */
type ByVoice = Readonly<Record<Voice, string>>;

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
		tried: 'What was tried already',
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
	withdrawn: {
		title: 'This introduction was taken back',
		text: 'Agreement to it was withdrawn. Please do not use what you received, and delete it.',
	},
};

export type PacketWords = typeof packetWordsEn;
