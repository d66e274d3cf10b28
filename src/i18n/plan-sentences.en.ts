import { dateInWords } from './dates.ts';
import { employerKindsEn, hireGroupsEn, ownerGroupsEn } from './groups.en.ts';
import { inside, listEn } from './phrases.ts';
import { factorsBehind } from './plan-names.ts';
import type { PlanSentences } from './plan-sentence-types.ts';
import { practitionerSentencesEn } from './plan-voice.en.ts';

/** More names than this say less than "other". */
const mostNames = 3;

export const planSentencesEn: PlanSentences = {
	forPractitioner: practitionerSentencesEn,
	demand: {
		'picked-under-stressor': ({ factor }, names) => `You picked it under ${names.factor(factor)}, which strains.`,
		'picked-directly': () => 'You named it.',
		'said-urgent': () => 'You said that it is urgent.',
		'typical-of-stressor': ({ factor }, names) => `It often helps when ${names.factor(factor)} strains.`,
		'fits-mode': ({ mode }, names) => `It fits what is going on for you now: ${names.mode(mode)}.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Because you want to: ${inside(names.need(need))}.`,
		'explores-need': ({ need }, names) => `Worth exploring with what you said strains: ${inside(names.need(need))}.`,
		'serves-county': ({ county }, names) => `Because you are in ${names.county(county)}, which it serves.`,
		'made-for-sector': ({ sector }, names) => `Because you are in ${inside(names.sector(sector))}: it is for this sector.`,
		'fits-size': ({ employees }) =>
			employees === 1
				? 'Because you have 1 employee, within its limits.'
				: `Because you have ${employees} employees, within its limits.`,
		'for-this-kind': ({ kind }, names) => `Because you are ${names.employerKind(kind)}: it is for employers like you.`,
		'speaks-your-language': ({ language }, names) => `Because you can be served in ${names.language(language)} here.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) => `It would not be here for “${names.need(need)}” if you had not asked for that.`,
		'explores-need': ({ need, from }, names) =>
			`“${names.need(need)}” would not be here if nothing strained under ${listEn(factorsBehind(from, names))}.`,
		'serves-county': () => 'It could drop out if you were in a county that it does not serve.',
		'made-for-sector': () => 'It could drop out if you were in another sector.',
		'fits-size': () => 'It could drop out if you had more or fewer employees than it takes.',
		'for-this-kind': () => 'It could drop out if you were another kind of employer.',
		'speaks-your-language': () => 'It could drop out if you needed another language.',
	},
	question: {
		'status-unclear': ({ service, of }, names) =>
			of === 'organization'
				? 'Is this organization taking employers now? No recent page about it was found.'
				: `Is “${names.service(service)}” taking employers now? No recent page about it was found.`,
		'county-not-said': ({ service }, names) => `Does “${names.service(service)}” serve your county?`,
		'sector-not-said': ({ service }, names) => `Is “${names.service(service)}” for your sector?`,
		'size-not-said': ({ service }, names) => `Does “${names.service(service)}” take an employer of your size?`,
		'kind-not-said': ({ service }, names) => `Is “${names.service(service)}” for your kind of organization?`,
		'language-not-known': ({ service, language }, names) =>
			`Can you get “${names.service(service)}” in ${names.language(language)}? The listing does not say.`,
		'whom-you-hire': ({ service, groups }, names) =>
			`“${names.service(service)}” is about ${listEn(groups.map((group) => hireGroupsEn[group]))}. Would the person you want to hire or support be one of them?`,
		'whose-business': ({ service, groups }, names) =>
			`“${names.service(service)}” is made for these owners: ${listEn(groups.map((group) => ownerGroupsEn[group]))}. Are you one of them?`,
		'condition-in-words': ({ service }, names) => `Ask about the conditions of “${names.service(service)}”.`,
	},
	exclusion: {
		ended: () => 'It has ended.',
		'organization-ended': () => 'The organization behind it has closed or merged.',
		'temporarily-closed': () => 'It is closed for now.',
		'not-confirmed-for-long': () => 'Nobody has confirmed it for a long time, so it is not suggested. You can still look it up.',
		'window-closed': ({ opens, closed }) =>
			opens !== undefined
				? `It takes no applications now. It opens on ${dateInWords(opens, 'en')}.`
				: closed !== undefined
					? `Applications closed on ${dateInWords(closed, 'en')}.`
					: 'It takes no applications now.',
		'other-county': ({ counties = [] }, names) =>
			counties.length > 0 && counties.length <= mostNames
				? `It serves ${listEn(counties.map(names.county))} only.`
				: 'It does not serve this county.',
		'other-sector': ({ sectors }, names) =>
			sectors.length > mostNames
				? 'It is for other sectors.'
				: `It is for ${sectors.length === 1 ? 'this sector' : 'these sectors'}: ${sectors.map(names.sector).map(inside).join('; ')}.`,
		'too-few-employees': ({ min }) => `It is for employers with at least ${min} ${min === 1 ? 'employee' : 'employees'}.`,
		'too-many-employees': ({ max }) => `It is for employers with at most ${max} ${max === 1 ? 'employee' : 'employees'}.`,
		'other-kind': ({ kinds }) => `It is for ${listEn(kinds.map((kind) => employerKindsEn[kind]))}.`,
		'other-language': ({ languages }, names) => `It is given in ${listEn(languages.map(names.language))}.`,
	},
	warmth: {
		cold: 'Cold: only public information is known; you make the first contact yourself.',
		warm: 'Warm: a desk you can call or write to by its role.',
		hot: 'Hot: a desk that takes introductions and promised to reply.',
	},
	trust: {
		confirmed: 'Confirmed by the organization',
		due: 'Confirmed; due to be asked again',
		overdue: 'Confirmed long ago; check before you rely on it',
		unconfirmed: 'Compiled from public pages; not yet confirmed by the organization',
		ended: 'Ended',
	},
	headings: {
		plan: 'Your plan',
		doors: 'Doors to knock on, in this order',
		own: 'What your centre does itself',
		partners: 'Partners to bring in, in this order',
		answers: 'For',
		alsoHelps: 'also helps',
		why: 'Why',
		ask: 'Ask them',
		firstStep: 'First step',
		alternative: 'Or instead',
		unanswered: 'No door found for',
		fallback: 'Turn to',
		explore: 'Worth exploring later',
		draws: 'What draws people in',
		strains: 'What strains',
		excluded: 'Not suggested, because',
		nothingSaid: 'Nothing to plan for yet: the summary names no need and no stressor.',
		notProved: 'This plan answers every need, but it was too large to prove that no shorter one exists.',
		leftOut: 'Left out because it is not known here',
	},
	colon: ': ',
};
