import { describe, expect, test } from 'vitest';
import type { WizardData } from '../../../src/formats/wizard-data.ts';
import type { PlanNames } from '../../../src/i18n/plan-sentence-types.ts';
import { planSentencesIn } from '../../../src/i18n/plan-sentences.ts';
import { planAsText } from '../../../src/i18n/plan-text.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import { planned, planOf, wanted } from '../wizard/build.ts';

const named = (id: string) => id;
const names: PlanNames = {
	need: named,
	factor: named,
	mode: named,
	service: named,
	door: named,
	county: named,
	sector: named,
	employerKind: named,
	language: named,
};
const listings = {
	services: {
		side: { name: 'side', summary: '', steps: ['Ask about the side line.'] },
		loan: { name: 'loan', summary: '', steps: ['Call.'] },
	},
	doors: {},
} as unknown as WizardData;
const textOf = (plan: Partial<Plan>, language: 'en' | 'fr' = 'en') =>
	planAsText(planOf(plan), listings, planSentencesIn(language), names);

describe('the plan as text', () => {
	test('says what draws people and what strains, with the needs that came of it', () => {
		const demand: Plan['demand'] = [
			{ ...wanted('train'), because: [{ code: 'picked-under-stressor', factor: 'skills-competencies' }] },
			{ ...wanted('house', 'explore'), because: [{ code: 'typical-of-stressor', factor: 'external-conditions' }] },
			{ ...wanted('hire'), because: [{ code: 'picked-under-stressor', factor: 'skills-competencies' }] },
		];
		const plan: Partial<Plan> = { demand, strengths: ['workplace-culture'] };
		expect(textOf(plan).split('\n\n').slice(1)).toEqual([
			'What draws people in\n  workplace-culture',
			'What strains\n  skills-competencies: train; hire\n  external-conditions: house',
		]);
		expect(textOf(plan, 'fr').split('\n\n').slice(1)).toEqual([
			'Ce qui attire les gens\n  workplace-culture',
			'Ce qui pèse\n  skills-competencies\u00A0: train; hire\n  external-conditions\u00A0: house',
		]);
	});

	test('takes the first step of what the door is made for', () => {
		const doors = [
			planned('bank', [
				{ need: 'advice', service: 'side', level: 'part' },
				{ need: 'money', service: 'loan', level: 'core' },
			]),
		];
		expect(textOf({ demand: [wanted('advice'), wanted('money')], doors })).toContain('First step: Call.');
	});

	test('says a reason once for all that was held back for it', () => {
		const forestry = { code: 'other-sector', sectors: ['forestry'] } as const;
		const excluded: Plan['excluded'] = [
			{ service: 'one', needs: ['a'], because: [forestry] },
			{ service: 'two', needs: ['a'], because: [{ code: 'ended' }] },
			{ service: 'three', needs: ['a'], because: [forestry] },
		];
		const text = textOf({ demand: [wanted('a')], excluded });
		expect(text).toMatch(/forestry.* one; three\n/);
		expect(text).toContain('It has ended. two');
	});
});
