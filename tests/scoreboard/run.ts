import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { scoreboardAsMarkdown } from './as-markdown.ts';
import { scoreboardOf } from './scoreboard.ts';
import { measureStories } from './stories.ts';

/** `npm run scoreboard`: prints the figures of the routing and writes them to `docs/scoreboard.md` and `figures.json` beside this file. */
const scoreboard = scoreboardOf(measureStories());
const page = scoreboardAsMarkdown(scoreboard);
console.log(page);
const options = await prettier.resolveConfig('docs/scoreboard.md');
writeFileSync('docs/scoreboard.md', await prettier.format(page, { ...options, filepath: 'docs/scoreboard.md' }));
writeFileSync('tests/scoreboard/figures.json', `${JSON.stringify(scoreboard, null, '\t')}\n`);
