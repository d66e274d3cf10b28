import { describe, expect, test } from 'vitest';
import { planNamesOf } from '../../../src/i18n/plan-names.ts';
import { inVoice, planSentencesIn, sentence } from '../../../src/i18n/plan-sentences.ts';
import type { DemandReason, ExclusionReason, Question, Reason } from '../../../src/planner/plan-types.ts';
import { siteLanguages, voices, type SiteLanguage, type Voice } from '../../../src/schema/vocabulary.ts';

/** At least one fact for every code: a new code without one does not compile. */
type FactsOf<Coded extends { readonly code: string }> = {
	readonly [Code in Coded['code']]: readonly [Extract<Coded, { code: Code }>, ...Extract<Coded, { code: Code }>[]];
};

const demandFacts: FactsOf<DemandReason> = {
	'picked-under-stressor': [{ code: 'picked-under-stressor', factor: 'pay-benefits' }],
	'picked-directly': [{ code: 'picked-directly' }],
	'said-urgent': [{ code: 'said-urgent' }],
	'typical-of-stressor': [{ code: 'typical-of-stressor', factor: 'pay-benefits' }],
	'fits-mode': [{ code: 'fits-mode', mode: 'establishing' }],
};
const reasonFacts: FactsOf<Reason> = {
	'answers-need': [{ code: 'answers-need', need: 'meet', from: 'needs' }],
	'explores-need': [{ code: 'explores-need', need: 'meet', from: 'factors.pay-benefits+factors.workplace-culture' }],
	'serves-county': [{ code: 'serves-county', county: 'digby', from: 'employer.county' }],
	'made-for-sector': [{ code: 'made-for-sector', sector: 'forestry', from: 'employer.sector' }],
	'fits-size': [0, 1, 12].map((employees) => ({ code: 'fits-size', employees, from: 'employer.employees' })) as [
		Extract<Reason, { code: 'fits-size' }>,
	],
	'for-this-kind': [{ code: 'for-this-kind', kind: 'nonprofit', from: 'employer.kind' }],
	'speaks-your-language': [{ code: 'speaks-your-language', language: 'fr', from: 'employer.languages' }],
};
const questionFacts: FactsOf<Question> = {
	'condition-in-words': [{ code: 'condition-in-words', service: 'subsidy' }],
	'whom-you-hire': [{ code: 'whom-you-hire', service: 'subsidy', groups: ['youth', 'newcomers'] }],
	'whose-business': [{ code: 'whose-business', service: 'subsidy', groups: ['women'] }],
	'county-not-said': [{ code: 'county-not-said', service: 'subsidy' }],
	'sector-not-said': [{ code: 'sector-not-said', service: 'subsidy' }],
	'size-not-said': [{ code: 'size-not-said', service: 'subsidy' }],
	'kind-not-said': [{ code: 'kind-not-said', service: 'subsidy' }],
	'language-not-known': [{ code: 'language-not-known', service: 'subsidy', language: 'fr' }],
	'status-unclear': [
		{ code: 'status-unclear', service: 'subsidy', of: 'service' },
		{ code: 'status-unclear', service: 'subsidy', of: 'organization' },
	],
};
const exclusionFacts: FactsOf<ExclusionReason> = {
	ended: [{ code: 'ended' }],
	'organization-ended': [{ code: 'organization-ended' }],
	'temporarily-closed': [{ code: 'temporarily-closed' }],
	'not-confirmed-for-long': [{ code: 'not-confirmed-for-long' }],
	'window-closed': [
		{ code: 'window-closed' },
		{ code: 'window-closed', opens: '2027-05-01' },
		{ code: 'window-closed', closed: '2026-01-31' },
	],
	'other-county': [
		{ code: 'other-county' },
		{ code: 'other-county', counties: [] },
		{ code: 'other-county', counties: ['digby', 'hants'] },
		{ code: 'other-county', counties: ['digby', 'hants', 'kings', 'queens'] },
	],
	'other-sector': [
		{ code: 'other-sector', sectors: ['forestry'] },
		{ code: 'other-sector', sectors: ['forestry', 'mining'] },
		{ code: 'other-sector', sectors: ['forestry', 'mining', 'retail', 'tourism'] },
	],
	'too-few-employees': [
		{ code: 'too-few-employees', min: 1 },
		{ code: 'too-few-employees', min: 2 },
	],
	'too-many-employees': [
		{ code: 'too-many-employees', max: 1 },
		{ code: 'too-many-employees', max: 99 },
	],
	'other-kind': [{ code: 'other-kind', kinds: ['nonprofit', 'self-employed'] }],
	'other-language': [{ code: 'other-language', languages: ['en', 'mic'] }],
};

const namesIn = (language: SiteLanguage) =>
	planNamesOf({
		language,
		needs: { meet: { title: language === 'en' ? 'Meet people' : 'Rencontrer des gens' } },
		factors: [
			{ id: 'pay-benefits', title: 'Pay & benefits' },
			{ id: 'workplace-culture', title: 'Workplace culture' },
		],
		services: { subsidy: { name: 'Wage Top-Up' } },
		doors: {},
		counties: ['Digby', 'Hants', 'Kings', 'Queens'].map((name) => ({
			id: name.toLowerCase(),
			name: language === 'en' ? `${name} County` : `Comté de ${name}`,
		})),
		sectors: ['Forestry', 'Mining', 'Retail', 'Tourism'].map((name) => ({ id: name.toLowerCase(), name })),
	});

/** Every sentence that a voice can say in a language, for every fact above. */
function sentencesOf(language: SiteLanguage, voice: Voice) {
	const tables = inVoice(planSentencesIn(language), voice);
	const names = namesIn(language);
	return {
		spoken: [
			...Object.values(demandFacts).flatMap((facts) => facts.map((fact) => sentence(tables.demand, fact, names))),
			...Object.values(reasonFacts).flatMap((facts) => facts.map((fact) => sentence(tables.reason, fact, names))),
			...Object.values(reasonFacts).flatMap((facts) => facts.map((fact) => sentence(tables.wouldDropOut, fact, names))),
			...Object.values(questionFacts).flatMap((facts) => facts.map((fact) => sentence(tables.question, fact, names))),
		],
		exclusions: Object.values(exclusionFacts).flatMap((facts) => facts.map((fact) => sentence(tables.exclusion, fact, names))),
	};
}

const everyVoice = siteLanguages.flatMap((language) => voices.map((voice) => [language, voice] as const));
const addressed = { en: /\byou\b|\byours?\b/i, fr: /\b(vous|votre|vos)\b/i };
const spokenAbout = { en: /\bthe employer\b/i, fr: /l’employeur\b/i };

describe.each(everyVoice)('the sentences of a plan in %s, for the %s', (language, voice) => {
	const { spoken, exclusions } = sentencesOf(language, voice);

	test('are whole sentences, with every fact filled in', () => {
		for (const one of [...spoken, ...exclusions]) {
			expect(one).toMatch(/^[\p{Lu}“«].*[.?]$/u);
			expect(one).not.toMatch(/undefined|\[object|\d{4}-\d\d-\d\d| {2}|: ?\.$/);
		}
	});

	test('never say that somebody is not eligible: it is the offer that does not fit', () => {
		for (const one of [...spoken, ...exclusions])
			expect(one).not.toMatch(/eligib|éligib|admissib|qualif|refus|reject|rejet|denied/i);
	});

	test('speak to the employer, or about them, and never both', () => {
		const wrong = voice === 'employer' ? spokenAbout[language] : addressed[language];
		expect(spoken.filter((one) => wrong.test(one))).toEqual([]);
	});

	test('say why something is not suggested in words that fit both voices', () => {
		for (const one of exclusions) expect(one).not.toMatch(/\byours?\b|\b(votre|vos)\b|l’employeur\b|the employer\b/i);
	});
});

describe('what is held back says what it is open to instead', () => {
	const exclusionsIn = (language: SiteLanguage) => sentencesOf(language, 'employer').exclusions;

	test('in English', () => {
		expect(exclusionsIn('en')).toMatchInlineSnapshot(`
			[
			  "It has ended.",
			  "The organization behind it has closed or merged.",
			  "It is closed for now.",
			  "Nobody has confirmed it for a long time, so it is not suggested. You can still look it up.",
			  "It takes no applications now.",
			  "It takes no applications now. It opens on May 1, 2027.",
			  "Applications closed on January 31, 2026.",
			  "It does not serve this county.",
			  "It does not serve this county.",
			  "It serves Digby County and Hants County only.",
			  "It does not serve this county.",
			  "It is for this sector: forestry.",
			  "It is for these sectors: forestry; mining.",
			  "It is for other sectors.",
			  "It is for employers with at least 1 employee.",
			  "It is for employers with at least 2 employees.",
			  "It is for employers with at most 1 employee.",
			  "It is for employers with at most 99 employees.",
			  "It is for non-profits and self-employed people.",
			  "It is given in English and Mi’kmaw.",
			]
		`);
	});

	test('in French', () => {
		expect(exclusionsIn('fr')).toMatchInlineSnapshot(`
			[
			  "Le service a pris fin.",
			  "L’organisme qui l’offrait a fermé ou fusionné.",
			  "Fermé pour le moment.",
			  "Personne ne l’a confirmé depuis longtemps, alors nous ne le proposons pas. Vous pouvez quand même le consulter.",
			  "N’accepte pas de demandes en ce moment.",
			  "N’accepte pas de demandes en ce moment. La prochaine période débute le 1er mai 2027.",
			  "La période de demande s’est terminée le 31 janvier 2026.",
			  "Ne dessert pas ce comté.",
			  "Ne dessert pas ce comté.",
			  "Dessert seulement : comté de Digby et comté de Hants.",
			  "Ne dessert pas ce comté.",
			  "Vise ce secteur : forestry.",
			  "Vise ces secteurs : forestry; mining.",
			  "Vise d’autres secteurs.",
			  "Pour les employeurs qui ont au moins 1 employé.",
			  "Pour les employeurs qui ont au moins 2 employés.",
			  "Pour les employeurs qui ont au plus 1 employé.",
			  "Pour les employeurs qui ont au plus 99 employés.",
			  "Pour les organismes sans but lucratif et les travailleurs autonomes.",
			  "Offert en anglais et en mi’kmaw.",
			]
		`);
	});
});

describe('what would take a suggestion away', () => {
	test('names every factor that the suggestion rests on', () => {
		const [explored] = reasonFacts['explores-need'];
		expect(sentence(planSentencesIn('en').wouldDropOut, explored, namesIn('en'))).toBe(
			'“Meet people” would not be here if nothing strained under Pay & benefits and Workplace culture.',
		);
	});
});
