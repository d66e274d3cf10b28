import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { strengthsAt } from '../../../src/wizard/strength-use.ts';
import { planned, planOf, questionsWith } from './build.ts';

const questions = questionsWith({
	hire: ['preparing', 'searching'],
	mentor: ['establishing', 'growing'],
	borrow: ['preparing', 'growing'],
});
const doorFor = (need: string) => planned('door', [{ need, service: 'service', level: 'core' }]);
const at = (need: string, strengths: Plan['strengths'], factors: NonNullable<Summary['factors']> = {}) =>
	strengthsAt(doorFor(need), planOf({ strengths }), { factors }, questions);

describe('what a strength is good for', () => {
	test.each([
		['hire', 'reason-to-come'],
		['mentor', 'support-for-the-new'],
		['borrow', 'ground-to-build-on'],
	])('at a door to %s: %s', (need, use) => {
		expect(at(need, ['workplace-culture'])?.use).toBe(use);
	});

	test('nothing where nothing draws people', () => {
		expect(at('hire', [])).toBeUndefined();
	});

	test('who comes hears of the pay first, who is new of the people', () => {
		expect(at('hire', ['pay-benefits', 'workplace-culture'])?.factors).toEqual(['pay-benefits', 'workplace-culture']);
		expect(at('mentor', ['pay-benefits', 'workplace-culture'])?.factors).toEqual(['workplace-culture', 'pay-benefits']);
	});

	test('what strains too is named after what does not', () => {
		const factors: NonNullable<Summary['factors']> = {
			'pay-benefits': { standing: 'both' },
			'meaning-values': { standing: 'strength' },
		};
		expect(at('hire', ['meaning-values', 'pay-benefits'], factors)?.factors).toEqual(['meaning-values', 'pay-benefits']);
	});

	test('no more than fit into one breath', () => {
		expect(at('hire', ['meaning-values', 'workplace-culture', 'pay-benefits', 'working-arrangements'])?.factors).toHaveLength(3);
	});
});
