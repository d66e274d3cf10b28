import type { SpokenSentences } from './plan-sentences.ts';

/** The sentences of a plan as one practitioner reads them about an employer. */
export const practitionerSentencesEn: SpokenSentences = {
	demand: {
		'picked-under-stressor': ({ factor }, names) => `Picked under ${names.factor(factor)}, which strains.`,
		'picked-directly': () => 'The employer named it.',
		'said-urgent': () => 'The employer said that it is urgent.',
		'typical-of-stressor': ({ factor }, names) => `It often helps when ${names.factor(factor)} strains.`,
		'fits-mode': ({ mode }, names) => `It belongs to ${names.mode(mode)}, where the employer is now.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Because the employer wants to: ${names.need(need)}.`,
		'explores-need': ({ need }, names) => `Worth exploring with what strains there: ${names.need(need)}.`,
		'serves-county': ({ county }, names) => `Because the workplace is in ${names.county(county)}, which it serves.`,
		'made-for-sector': ({ sector }, names) => `Because the workplace is in ${names.sector(sector)}: it is made for this sector.`,
		'fits-size': ({ employees }) =>
			employees === 1
				? 'Because there is 1 employee, within its limits.'
				: `Because there are ${employees} employees, within its limits.`,
		'for-this-kind': ({ kind }, names) => `Because the employer is ${names.employerKind(kind)}: it is for employers like this.`,
		'speaks-your-language': ({ language }, names) => `Because the employer can be served in ${names.language(language)} there.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) => `It would not be here for “${names.need(need)}” if the employer had not asked for that.`,
		'explores-need': ({ need }, names) => `“${names.need(need)}” would not be here if that factor did not strain.`,
		'serves-county': () => 'It could drop out in a county that it does not serve.',
		'made-for-sector': () => 'It could drop out in another sector.',
		'fits-size': () => 'It could drop out with more or fewer employees than it takes.',
		'for-this-kind': () => 'It could drop out for another kind of employer.',
		'speaks-your-language': () => 'It could drop out if another language were needed.',
	},
	question: {
		'status-unclear': ({ service }, names) => `Is “${names.service(service)}” taking employers now? No recent page was found.`,
		'county-not-said': ({ service }, names) => `Does “${names.service(service)}” serve this employer’s county?`,
		'sector-not-said': ({ service }, names) => `Is “${names.service(service)}” for this employer’s sector?`,
		'size-not-said': ({ service }, names) => `Does “${names.service(service)}” take an employer of this size?`,
		'kind-not-said': ({ service }, names) => `Is “${names.service(service)}” for this kind of organization?`,
		'whom-you-hire': ({ service }, names) =>
			`“${names.service(service)}” is about certain people. Is the person to be hired or supported one of them?`,
		'whose-business': ({ service }, names) =>
			`“${names.service(service)}” is made for certain business owners. Does the owner say to be one of them?`,
		'condition-in-words': ({ service }, names) => `Ask about the conditions of “${names.service(service)}”.`,
	},
};
