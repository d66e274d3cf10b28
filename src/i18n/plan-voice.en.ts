import { hireGroupsEn, ownerGroupsEn } from './groups.en.ts';
import { inside, listEn } from './phrases.ts';
import { factorsBehind } from './plan-names.ts';
import type { SpokenSentences } from './plan-sentence-types.ts';

/** The sentences of a plan as a practitioner reads them about an employer. */
export const practitionerSentencesEn: SpokenSentences = {
	demand: {
		'picked-under-stressor': ({ factor }, names) => `Picked under ${names.factor(factor)}, which strains.`,
		'picked-directly': () => 'The employer named it.',
		'said-urgent': () => 'The employer said that it is urgent.',
		'typical-of-stressor': ({ factor }, names) => `It often helps when ${names.factor(factor)} strains.`,
		'fits-mode': ({ mode }, names) => `It fits what is going on there now: ${names.mode(mode)}.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Because the employer wants to: ${inside(names.need(need))}.`,
		'explores-need': ({ need }, names) => `Worth exploring with what strains there: ${inside(names.need(need))}.`,
		'serves-county': ({ county }, names) => `Because the workplace is in ${names.county(county)}, which it serves.`,
		'made-for-sector': ({ sector }, names) =>
			`Because the workplace is in ${inside(names.sector(sector))}: it is for this sector.`,
		'fits-size': ({ employees }) =>
			employees === 1
				? 'Because there is 1 employee, within its limits.'
				: `Because there are ${employees} employees, within its limits.`,
		'for-this-kind': ({ kind }, names) => `Because the employer is ${names.employerKind(kind)}: it is for employers like this.`,
		'speaks-your-language': ({ language }, names) => `Because the employer can be served in ${names.language(language)} there.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) => `It would not be here for “${names.need(need)}” if the employer had not asked for that.`,
		'explores-need': ({ need, from }, names) =>
			`“${names.need(need)}” would not be here if nothing strained under ${listEn(factorsBehind(from, names))}.`,
		'serves-county': () => 'It could drop out in a county that it does not serve.',
		'made-for-sector': () => 'It could drop out in another sector.',
		'fits-size': () => 'It could drop out with more or fewer employees than it takes.',
		'for-this-kind': () => 'It could drop out for another kind of employer.',
		'speaks-your-language': () => 'It could drop out if another language were needed.',
	},
	question: {
		'status-unclear': ({ service, of }, names) =>
			of === 'organization'
				? 'Is this organization taking employers now? No recent page about it was found.'
				: `Is “${names.service(service)}” taking employers now? No recent page about it was found.`,
		'language-not-known': ({ service, language }, names) =>
			`Can this employer get “${names.service(service)}” in ${names.language(language)}? The listing does not say.`,
		'county-not-said': ({ service }, names) => `Does “${names.service(service)}” serve this employer’s county?`,
		'sector-not-said': ({ service }, names) => `Is “${names.service(service)}” for this employer’s sector?`,
		'size-not-said': ({ service }, names) => `Does “${names.service(service)}” take an employer of this size?`,
		'kind-not-said': ({ service }, names) => `Is “${names.service(service)}” for this kind of organization?`,
		'whom-you-hire': ({ service, groups }, names) =>
			`“${names.service(service)}” is about ${listEn(groups.map((group) => hireGroupsEn[group]))}. Would the person to be hired or supported be one of them?`,
		'whose-business': ({ service, groups }, names) =>
			`“${names.service(service)}” is made for these owners: ${listEn(groups.map((group) => ownerGroupsEn[group]))}. Would the owner say that they are one of them?`,
		'condition-in-words': ({ service }, names) => `Ask about the conditions of “${names.service(service)}”.`,
	},
};
