import { describe, expect, test } from 'vitest';
import { wizardEn } from '../../../src/i18n/wizard.en.ts';
import { wizardFr } from '../../../src/i18n/wizard.fr.ts';
import type { CallFacts } from '../../../src/i18n/wizard-facts.ts';

const full: CallFacts = {
	voice: 'employer',
	kind: 'business',
	place: 'Meteghan, Digby County',
	employees: 12,
	sector: 'Fishing, seafood and aquaculture',
	needs: ['Meet people who want the job', 'Afford a new person'],
	service: 'Hiring help',
	strengths: ['Workplace culture'],
	isUrgent: true,
};
const bare: CallFacts = {
	voice: 'employer',
	kind: undefined,
	place: undefined,
	employees: undefined,
	sector: undefined,
	needs: ['Talk it over with a business advisor'],
	service: 'Advice',
	strengths: [],
	isUrgent: false,
};

describe('what to say when you call', () => {
	test('an owner who said everything', () => {
		expect(wizardEn.plan.script(full)).toMatchInlineSnapshot(`
			[
			  "Hello, my name is … . I run a business with 12 employees in Meteghan, Digby County. We are in fishing, seafood and aquaculture.",
			  "I want to: meet people who want the job; afford a new person. It is urgent for us.",
			  "What we already do well: workplace culture.",
			  "I read about “Hiring help”. Is it right for us, and what would be the next step?",
			]
		`);
		expect(wizardFr.plan.script(full)).toMatchInlineSnapshot(`
			[
			  "Bonjour, je m’appelle … . Je dirige une entreprise de 12 employés (Meteghan, Digby County). Notre secteur : fishing, seafood and aquaculture.",
			  "Je veux : meet people who want the job; afford a new person. C’est urgent pour nous.",
			  "Ce qui va déjà bien chez nous : workplace culture.",
			  "J’ai vu de l’information sur « Hiring help ». Est-ce pour nous, et quelle serait la prochaine étape?",
			]
		`);
	});

	test('a practitioner speaks for the employer and says that they agreed', () => {
		expect(wizardEn.plan.script({ ...full, voice: 'practitioner' })).toMatchInlineSnapshot(`
			[
			  "Hello, my name is … and I am with … . I work with an employer: a business with 12 employees in Meteghan, Digby County. They are in fishing, seafood and aquaculture. They agreed that I call you.",
			  "They want to: meet people who want the job; afford a new person. It is urgent for them.",
			  "What they already do well: workplace culture.",
			  "Is “Hiring help” right for that, and could the three of us talk this week?",
			]
		`);
		expect(wizardFr.plan.script({ ...full, voice: 'practitioner' })).toMatchInlineSnapshot(`
			[
			  "Bonjour, je m’appelle … et je travaille à … . J’accompagne un employeur : une entreprise de 12 employés (Meteghan, Digby County). Son secteur : fishing, seafood and aquaculture. Il est d’accord pour que je vous appelle.",
			  "Il veut : meet people who want the job; afford a new person. C’est urgent pour lui.",
			  "Ce qui va déjà bien chez lui : workplace culture.",
			  "Est-ce que « Hiring help » convient, et pourrait-on se parler à trois cette semaine?",
			]
		`);
	});

	test('what was not said is not made up', () => {
		expect(wizardEn.plan.script(bare)).toMatchInlineSnapshot(`
			[
			  "Hello, my name is … . I run a workplace.",
			  "I want to: talk it over with a business advisor.",
			  "I read about “Advice”. Is it right for us, and what would be the next step?",
			]
		`);
	});

	test('somebody alone has no employees to count', () => {
		expect(wizardEn.plan.script({ ...full, kind: 'self-employed' })[0]).not.toContain('employees');
	});
});
