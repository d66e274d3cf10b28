import { describe, expect, test } from 'vitest';
import { wizardEn } from '../../../src/i18n/wizard.en.ts';
import { wizardFr } from '../../../src/i18n/wizard.fr.ts';
import type { CallFacts } from '../../../src/i18n/wizard-facts.ts';
import type { PlanNames } from '../../../src/i18n/plan-sentence-types.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import { callFactsOf } from '../../../src/wizard/call-facts.ts';
import { reachOf } from '../../../src/wizard/contact.ts';
import { planned, planOf, questionsWith, wanted } from './build.ts';

const full: CallFacts = {
	voice: 'employer',
	reach: 'call',
	kind: 'business',
	place: 'Meteghan, Digby County',
	employees: 12,
	sector: 'Fishing, seafood and aquaculture',
	needs: ['Meet people who want the job', 'Afford a new person'],
	service: 'Hiring help',
	isSuggested: false,
	strengths: {
		use: 'reason-to-come',
		factors: [
			{ factor: 'workplace-culture', isPartly: false },
			{ factor: 'working-arrangements', isPartly: true },
		],
	},
	isUrgent: true,
};
const bare: CallFacts = {
	voice: 'employer',
	reach: 'call',
	kind: undefined,
	place: undefined,
	employees: undefined,
	sector: undefined,
	needs: ['Talk it over with a business advisor'],
	service: 'Advice',
	isSuggested: false,
	strengths: undefined,
	isUrgent: false,
};

describe('what to say when you call', () => {
	test('an owner who said everything', () => {
		expect(wizardEn.plan.script(full)).toMatchInlineSnapshot(`
			[
			  "Hello, my name is … . I run a business with 12 employees in Meteghan, Digby County. We are in fishing, seafood and aquaculture.",
			  "I want to: meet people who want the job; afford a new person. It is urgent for us.",
			  "What draws people to us: people respect and help each other; the hours fit people’s lives, in part.",
			  "I read about “Hiring help”. Is it right for us, and what would be the next step?",
			]
		`);
		expect(wizardFr.plan.script(full)).toMatchInlineSnapshot(`
			[
			  "Bonjour, je m’appelle … . Je dirige une entreprise de 12 employés (Meteghan, Digby County). Notre secteur : fishing, seafood and aquaculture.",
			  "Je veux : meet people who want the job; afford a new person. C’est urgent pour nous.",
			  "Ce qui attire les gens chez nous : les gens se respectent et s’entraident; les heures vont avec la vie des gens, en partie.",
			  "J’ai vu de l’information sur « Hiring help ». Est-ce que cela nous convient, et quelle serait la prochaine étape?",
			]
		`);
	});

	test('a practitioner speaks for the employer and says that they agreed', () => {
		expect(wizardEn.plan.script({ ...full, voice: 'practitioner' })).toMatchInlineSnapshot(`
			[
			  "Hello, my name is … and I am with … . I work with an employer: a business with 12 employees in Meteghan, Digby County. They are in fishing, seafood and aquaculture. They agreed that I call you.",
			  "What they named: “Meet people who want the job”; “Afford a new person”. It is urgent for them.",
			  "What draws people there: people respect and help each other; the hours fit people’s lives, in part.",
			  "Is “Hiring help” right for that, and could the three of us talk this week?",
			]
		`);
		expect(wizardFr.plan.script({ ...full, voice: 'practitioner' })).toMatchInlineSnapshot(`
			[
			  "Bonjour, je m’appelle … et je travaille à … . J’accompagne un employeur : une entreprise de 12 employés (Meteghan, Digby County). Son secteur : fishing, seafood and aquaculture. Il est d’accord pour que je vous appelle.",
			  "Ce qu’il a nommé : « Meet people who want the job »; « Afford a new person ». C’est urgent pour lui.",
			  "Ce qui attire les gens chez lui : les gens se respectent et s’entraident; les heures vont avec la vie des gens, en partie.",
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

	test('nobody is made to say that they want what only a strain suggests', () => {
		const suggested = { ...bare, isSuggested: true };
		expect(wizardEn.plan.script(suggested)[1]).toBe('It may help us to: talk it over with a business advisor.');
		expect(wizardEn.plan.script({ ...suggested, voice: 'practitioner' })[1]).toContain('This may help them: “');
		expect(wizardFr.plan.script(suggested)[1]).toContain('Voici ce qui pourrait nous aider\u00A0: ');
		expect(wizardFr.plan.script({ ...suggested, voice: 'practitioner' })[1]).toContain('Voici ce qui pourrait l’aider\u00A0: ');
	});

	test('where nobody can be called, the words are written and say how to answer', () => {
		const written = { ...bare, reach: 'page' as const };
		expect([
			wizardEn.plan.script(written),
			wizardFr.plan.script(written),
			wizardEn.plan.script({ ...written, voice: 'practitioner' }),
			wizardFr.plan.script({ ...written, voice: 'practitioner' }),
		]).toMatchInlineSnapshot(`
			[
			  [
			    "Hello, I run a workplace.",
			    "I want to: talk it over with a business advisor.",
			    "I read about “Advice”. Is it right for us, and what would be the next step? You can reach me at … .",
			  ],
			  [
			    "Bonjour, je dirige une équipe.",
			    "Je veux : talk it over with a business advisor.",
			    "J’ai vu de l’information sur « Advice ». Est-ce que cela nous convient, et quelle serait la prochaine étape? Vous pouvez me joindre à … .",
			  ],
			  [
			    "Hello, I am with … . I work with an employer: a workplace. They agreed that I write to you.",
			    "What they named: “Talk it over with a business advisor”.",
			    "Is “Advice” right for that, and could the three of us talk this week? You can reach me at … .",
			  ],
			  [
			    "Bonjour, je travaille à … . J’accompagne un employeur : une équipe. Il est d’accord pour que je vous écrive.",
			    "Ce qu’il a nommé : « Talk it over with a business advisor ».",
			    "Est-ce que « Advice » convient, et pourrait-on se parler à trois cette semaine? Vous pouvez me joindre à … .",
			  ],
			]
		`);
	});

	test('somebody alone has no employees to count', () => {
		expect(wizardEn.plan.script({ ...full, kind: 'self-employed' })[0]).not.toContain('employees');
	});
});

describe('what is known for a call', () => {
	const named = (id: string) => id;
	const names = { need: named, sector: named, service: named } as unknown as PlanNames;
	const door = planned('door', [
		{ need: 'advice', service: 'side-line', level: 'part' },
		{ need: 'loan', service: 'lending', level: 'core' },
		{ need: 'safety', service: 'course', level: 'core' },
	]);
	const factsOf = (demand: Plan['demand']) =>
		callFactsOf(
			door,
			planOf({ demand, doors: [door], strengths: ['pay-benefits'] }),
			{ factors: { 'pay-benefits': { standing: 'both' } } },
			{ ...questionsWith({}), doors: {} },
			names,
		);

	test('what was named is said, what the door is made for first; what only a strain suggests is not', () => {
		const facts = factsOf([wanted('advice'), wanted('loan'), wanted('safety', 'explore')]);
		expect(facts).toMatchObject({ needs: ['loan', 'advice'], service: 'lending', isSuggested: false });
	});

	test('where nothing was named, what the strain suggests is said as that', () => {
		const facts = factsOf([wanted('advice', 'explore'), wanted('loan', 'explore'), wanted('safety', 'explore')]);
		expect(facts).toMatchObject({ needs: ['loan', 'safety', 'advice'], isSuggested: true });
	});

	test('a strength that strains too is said to be one in part', () => {
		expect(factsOf([wanted('loan')]).strengths?.factors).toEqual([{ factor: 'pay-benefits', isPartly: true }]);
	});
});

describe('how a door is got through to', () => {
	const desk = (...channels: [kind: 'phone' | 'email' | 'form' | 'web', value: string][]) => ({
		organization: 'An organization',
		desk: 'Its desk',
		channels: channels.map(([kind, value]) => ({ kind, value })),
	});
	const page = ['web', 'https://example.org'] as const;

	test('a phone is called, a mailbox or a form is written to, a page alone is looked through', () => {
		expect(reachOf({ doors: {} }, desk([...page], ['email', 'a@example.org'], ['phone', '902-555-0100']))).toBe('call');
		expect(reachOf({ doors: {} }, desk([...page], ['form', 'https://example.org/form']))).toBe('write');
		expect(reachOf({ doors: {} }, desk([...page]))).toBe('page');
		expect(reachOf({ doors: {} }, desk())).toBe('page');
	});

	test('a page alone is called where somebody else passes callers on', () => {
		const doors = { line: desk(['phone', '902-555-0100']) };
		expect(reachOf({ doors }, { ...desk([...page]), reachThrough: 'line' })).toBe('call');
	});
});
