import { describe, expect, test } from 'vitest';
import { answersBehind, demandOf, strengthsOf } from '../../../src/planner/demand.ts';
import { aDirectory, aNeed } from './build.ts';

const directory = aDirectory([], {
	needs: [
		aNeed('afford-a-new-hire', { factors: [{ factor: 'pay-benefits', weight: 3 }], modes: ['searching'] }),
		aNeed('design-pay', { factors: [{ factor: 'pay-benefits', weight: 3 }], modes: ['growing'] }),
		aNeed('pay-for-training', { factors: [{ factor: 'pay-benefits', weight: 1 }], modes: ['growing'] }),
		aNeed('plan-succession', { factors: [{ factor: 'pay-benefits', weight: 2 }], modes: ['preparing'] }),
		aNeed('train-supervisors', { factors: [{ factor: 'skills-competencies', weight: 3 }], modes: ['growing'] }),
	],
});
const needsOf = (summary: Parameters<typeof demandOf>[1]) =>
	demandOf(directory, summary).map(({ need, weight }) => `${weight} ${need}`);

describe('demandOf', () => {
	test('a need picked under a stressor is a must', () => {
		expect(needsOf({ factors: { 'skills-competencies': { standing: 'stressor', needs: ['train-supervisors'] } } })).toEqual([
			'must train-supervisors',
		]);
	});

	test('a factor that is both strains too', () => {
		expect(needsOf({ factors: { 'skills-competencies': { standing: 'both', needs: ['train-supervisors'] } } })).toEqual([
			'must train-supervisors',
		]);
	});

	test('a strength creates no need, even with needs listed under it', () => {
		expect(needsOf({ factors: { 'skills-competencies': { standing: 'strength', needs: ['train-supervisors'] } } })).toEqual([]);
	});

	test('a factor that was not discussed creates no need', () => {
		expect(needsOf({ factors: { 'skills-competencies': { standing: 'not-discussed', needs: ['train-supervisors'] } } })).toEqual(
			[],
		);
	});

	test('a stressor without picked needs brings its three most typical needs to explore', () => {
		expect(needsOf({ factors: { 'pay-benefits': { standing: 'stressor' } } })).toEqual([
			'explore afford-a-new-hire',
			'explore design-pay',
			'explore plan-succession',
		]);
	});

	test('among equally typical needs those of the mode come first', () => {
		expect(needsOf({ modes: ['growing'], factors: { 'pay-benefits': { standing: 'stressor' } } })[0]).toBe('explore design-pay');
	});

	test('a need named outside the factors is a must', () => {
		expect(needsOf({ needs: ['plan-succession'] })).toEqual(['must plan-succession']);
	});

	test('what is urgent is a must and comes first', () => {
		expect(needsOf({ needs: ['afford-a-new-hire', 'plan-succession'], urgent: ['plan-succession'] })).toEqual([
			'must plan-succession',
			'must afford-a-new-hire',
		]);
	});

	test('a need the directory does not know is passed over', () => {
		expect(needsOf({ needs: ['teleport-workers'] })).toEqual([]);
	});

	test('a need named twice says both answers it rests on', () => {
		const [demanded] = demandOf(directory, {
			needs: ['train-supervisors'],
			factors: { 'skills-competencies': { standing: 'stressor', needs: ['train-supervisors'] } },
		});
		expect(demanded && answersBehind(demanded)).toBe('factors.skills-competencies+needs');
	});
});

describe('strengthsOf', () => {
	test('strengths and factors that are both are assets', () => {
		expect(
			strengthsOf({
				factors: {
					'workplace-culture': { standing: 'strength' },
					'pay-benefits': { standing: 'stressor' },
					'meaning-values': { standing: 'both' },
				},
			}),
		).toEqual(['meaning-values', 'workplace-culture']);
	});
});
