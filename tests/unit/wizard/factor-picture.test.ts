import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { factorGroups, type FactorId } from '../../../src/schema/vocabulary.ts';
import { pictureOf, sidesOf } from '../../../src/wizard/plan/factor-picture.ts';
import { planned, planOf, questionsWith, wanted } from './build.ts';

const questions = questionsWith({ hire: ['searching'], borrow: ['growing'] });
const answer = (need: string, level: 'core' | 'part' = 'core') => ({ need, service: 'service', level });
const picked = (
	need: string,
	factor: FactorId,
	code: 'picked-under-stressor' | 'typical-of-stressor' = 'picked-under-stressor',
) => ({
	...wanted(need, code === 'picked-under-stressor' ? 'must' : 'explore'),
	because: [{ code, factor }],
});
type Factors = NonNullable<Summary['factors']>;
const pictured = (factors: Factors, plan: Partial<Plan> = {}) => pictureOf({ factors }, planOf(plan), questions);
const factorIn = (id: FactorId, factors: Factors, plan: Partial<Plan> = {}) =>
	pictured(factors, plan)
		.flatMap((group) => group.factors)
		.find((factor) => factor.id === id);

describe('the picture of the workplace', () => {
	test('is not drawn where no factor was discussed', () => {
		expect(pictured({})).toEqual([]);
		expect(pictured({ 'pay-benefits': { standing: 'not-discussed', note: 'later' } })).toEqual([]);
	});

	test('shows all eight factors in their groups once one was discussed', () => {
		const groups = pictured({ 'pay-benefits': { standing: 'stressor' } });
		expect(groups.map(({ group }) => group)).toEqual(factorGroups);
		expect(groups.flatMap(({ factors }) => factors.map(({ standing }) => standing))).toEqual([
			'not-discussed',
			'not-discussed',
			'not-discussed',
			'stressor',
			'not-discussed',
			'not-discussed',
			'not-discussed',
			'not-discussed',
		]);
	});

	test('puts a factor that does both on both sides', () => {
		const groups = pictured({
			'meaning-values': { standing: 'strength' },
			'workplace-culture': { standing: 'both' },
			'pay-benefits': { standing: 'stressor' },
		});
		expect(sidesOf(groups)).toEqual({
			draws: ['meaning-values', 'workplace-culture'],
			strains: ['workplace-culture', 'pay-benefits'],
		});
	});
});

describe('what a strain brought', () => {
	const strained: Factors = { 'pay-benefits': { standing: 'stressor' } };
	const placesOf = (plan: Partial<Plan>) =>
		factorIn('pay-benefits', strained, { demand: [picked('hire', 'pay-benefits')], ...plan })?.brought.flatMap(
			({ places }) => places,
		);

	test('leads to every door that is made for it, by number', () => {
		const doors = [planned('a', [answer('borrow')]), planned('b', [answer('hire')]), planned('c', [answer('hire')])];
		expect(placesOf({ doors })).toEqual([
			{ at: 'door', number: 2 },
			{ at: 'door', number: 3 },
		]);
	});

	test('passes over a door that helps in part where another is made for it', () => {
		const doors = [planned('a', [answer('hire', 'part')]), planned('b', [answer('hire')])];
		expect(placesOf({ doors })).toEqual([{ at: 'door', number: 2 }]);
	});

	test('leads to a door that helps in part where none is made for it', () => {
		expect(placesOf({ doors: [planned('a', [answer('hire', 'part')])] })).toEqual([{ at: 'door', number: 1 }]);
	});

	test('leads a practitioner to what the own centre does', () => {
		expect(placesOf({ own: [{ ...answer('hire'), door: 'centre' }] })).toEqual([{ at: 'own' }]);
	});

	test('leads to a person where nobody answers it, and to later where it can wait', () => {
		expect(placesOf({ unanswered: [{ need: 'hire', fallback: 'line' }] })).toEqual([{ at: 'gap' }]);
		expect(placesOf({ explore: [{ ...answer('hire'), door: 'a' }] })).toEqual([{ at: 'explore' }]);
	});

	test('says whether somebody named it or the strain suggests it', () => {
		const isSuggested = (code: 'picked-under-stressor' | 'typical-of-stressor') =>
			factorIn('pay-benefits', strained, { demand: [picked('hire', 'pay-benefits', code)] })?.isSuggested;
		expect(isSuggested('picked-under-stressor')).toBe(false);
		expect(isSuggested('typical-of-stressor')).toBe(true);
	});

	test('is not what another factor brought', () => {
		expect(placesOf({ demand: [picked('hire', 'meaning-values')] })).toEqual([]);
	});
});

describe('what a strength is good for', () => {
	test('is gathered by use, with the doors at which it is said', () => {
		const doors = [planned('a', [answer('hire')]), planned('b', [answer('borrow')]), planned('c', [answer('hire')])];
		const plan = { doors, strengths: ['meaning-values'] as const };
		expect(factorIn('meaning-values', { 'meaning-values': { standing: 'strength' } }, plan)?.uses).toEqual([
			{
				use: 'reason-to-come',
				places: [
					{ at: 'door', number: 1 },
					{ at: 'door', number: 3 },
				],
			},
			{ use: 'ground-to-build-on', places: [{ at: 'door', number: 2 }] },
		]);
	});
});
