import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreboardAsMarkdown } from '../scoreboard/as-markdown.ts';
import { claims } from '../scoreboard/proofs.ts';
import { gini, regressions, scoreboardOf, type Scoreboard } from '../scoreboard/scoreboard.ts';
import { withOneNeedLess, withOneWeightTurned } from '../scoreboard/stability.ts';
import { measureStories } from '../scoreboard/stories.ts';

const recorded = JSON.parse(readFileSync('tests/scoreboard/figures.json', 'utf8')) as Scoreboard;

describe('the scoreboard', () => {
	const stories = measureStories();
	const now = scoreboardOf(stories);

	test('holds at least 120 stories', () => {
		expect(now.stories).toBeGreaterThanOrEqual(120);
	});

	test('no figure falls behind what is recorded by more than its tolerance', () => {
		expect(regressions(recorded, now)).toEqual([]);
	});

	test('nobody is sent to a door that cannot help, and no plan is longer than it must be', () => {
		expect(now).toMatchObject({ harmAt3: 0, doorRatio: 1 });
	});

	test.each(claims)('of what the plans claim, all %s survive their counterfactuals', (claim) => {
		expect(stories.some(({ proofs }) => proofs[claim].claims > 0)).toBe(true);
		expect(stories.flatMap(({ file, proofs }) => proofs[claim].faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
	});

	test('the page in the documentation tells these figures; if not, run "npm run scoreboard"', () => {
		const figures = (text: string) =>
			[...text.matchAll(/\|\s*(\w+)\s*\|\s*(-?\d+\.\d{3})\s*\|/g)].map(([, name, value]) => `${name} ${value}`);
		expect(figures(readFileSync('docs/scoreboard.md', 'utf8'))).toEqual(figures(scoreboardAsMarkdown(now)));
	});
});

describe('regressions', () => {
	test('a fall beyond the tolerance is named with both values, a rise never', () => {
		const worse = { ...recorded, coverageAt3: recorded.coverageAt3 - 0.2, harmAt3: 0.1 };
		expect(regressions(recorded, worse).map(({ figure }) => figure)).toEqual(['coverageAt3', 'harmAt3']);
		expect(regressions(worse, recorded)).toEqual([]);
	});
});

describe('the answers that are turned to see how steady a plan is', () => {
	const summary = {
		modes: ['searching'],
		urgent: ['meet-candidates'],
		factors: {
			'skills-competencies': { standing: 'stressor', needs: ['meet-candidates', 'train-apprentices'] },
			'meaning-values': { standing: 'strength' },
		},
	} as const;

	test('are each mode, whether each named need is urgent, and each strength', () => {
		const turned = withOneWeightTurned(summary);
		expect(turned.filter(({ modes }) => modes?.length !== 1)).toHaveLength(5);
		expect(turned.map(({ urgent }) => urgent)).toEqual(expect.arrayContaining([[], ['meet-candidates', 'train-apprentices']]));
		expect(turned.filter(({ factors }) => factors?.['meaning-values']?.standing === 'not-discussed')).toHaveLength(1);
		expect(turned).toHaveLength(8);
	});

	test('are each named need, taken back wherever it was named', () => {
		expect(withOneNeedLess(summary).map(({ urgent, factors }) => [urgent, factors?.['skills-competencies']?.needs])).toEqual([
			[[], ['train-apprentices']],
			[['meet-candidates'], ['meet-candidates']],
		]);
	});
});

describe('gini', () => {
	test('is 0 for equal shares, and nears 1 when one has all', () => {
		expect(gini([2, 2, 2])).toBe(0);
		expect(gini([0, 0, 0, 4])).toBe(0.75);
		expect(gini([])).toBe(0);
	});
});
