import { tolerances, type Scoreboard } from './scoreboard.ts';

const meanings: Readonly<Record<keyof typeof tolerances, string>> = {
	coverageAt1: 'Weight of the answerable needs that the first door answers (a part answer where a core one exists counts half)',
	coverageAt2: 'The same for the first two doors',
	coverageAt3: 'The same for the first three doors',
	precisionAt3: 'Share of the first three doors that answer a need and that no story warns against',
	harmAt3: 'Share of the first three doors that fail a gate: ended, closed, other county, sector, size, kind or language',
	doorRatio: 'Doors in the plan against the smallest possible number',
	doorRatioGreedy: 'The same if the door that answers most were taken again and again',
	doorRatioRanking: 'The same if one went down a list of doors sorted by their points',
	warmShare: 'Share of the first three doors that can be called or written to',
	exposureGini: 'Inequality of how often equally good doors are shown (Gini; 0 is equal)',
	stability:
		'Likeness (Jaccard) of the first three doors before and after one answer is turned that only weighs: a mode, what is urgent, a strength',
	stabilityOfNeeds:
		'The same before and after one named need is taken back; a door that was there for it alone goes, so 1 is out of reach',
	reasonsProven: 'Share of reasons whose answer, flipped, changes the suggestion',
	exclusionsProven:
		'Share of services held back whose obstacles are true, each on its own, and which are suggested once all are taken away',
	questionsProven: 'Share of questions that rest on the listing, and that the answers which settle them take away',
	demandProven: 'Share of “because you said” whose answer, taken back, takes the reason and its need away',
	alternativesProven: 'Share of alternatives that, left alone, would be suggested for the same',
	supplyGap: 'Share of demanded needs that no open door answers where the employer is',
};

/** The scoreboard as a page of the documentation. */
export function scoreboardAsMarkdown(scoreboard: Scoreboard): string {
	const rows = (Object.keys(meanings) as (keyof typeof meanings)[]).map((figure) => {
		const { better, by } = tolerances[figure];
		return `| ${figure} | ${scoreboard[figure].toFixed(3)} | ${better} | ${String(by)} | ${meanings[figure]} |`;
	});
	return `# Scoreboard of the routing

Measured over the ${String(scoreboard.stories)} employers' stories in \`tests/scenarios/\`, on the real listings, planned for 20 November 2026.
\`npm run scoreboard\` writes this page and \`tests/scoreboard/figures.json\` again. A test fails when a figure falls behind what is
recorded there by more than its tolerance.

| Figure | Value | Better | Tolerance | Meaning |
| --- | ---: | --- | ---: | --- |
${rows.join('\n')}

Coverage of the first three doors and the number of doors use the labels of the listings, and so do the stories' readers: they say
that the planner makes the most of the listings, not that the listings are right. Whether a story's expected doors are in its plan is
tested story by story (\`tests/scenarios/scenarios.test.ts\`).
`;
}
