import { appendFileSync } from 'node:fs';
import { formatCount, formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { annotations } from '../github/annotations.ts';
import { checkSummary } from '../github/check-summary.ts';
import { dayOrToday, readWords, stop } from './command-line.ts';

/**
 * `npm run validate`: prints every problem of a content folder; exit code 1 on any error. `--json` is for programs; `--github` speaks to
 * GitHub from a workflow: each problem at its line, and a summary in the file that `GITHUB_STEP_SUMMARY` names.
 */
const usage = 'npm run validate -- [--content DIR] [--json | --github] [--today YYYY-MM-DD]';
const {
	values: { content, json, github, today },
} = readWords(
	{ content: { type: 'string' }, json: { type: 'boolean' }, github: { type: 'boolean' }, today: { type: 'string' } },
	usage,
);
if (json && github) stop(`--json and --github do not go together. Use: ${usage}`);
const { problems, fileCount } = loadCatalog(content ?? 'content', dayOrToday(today));

if (json) console.log(JSON.stringify(problems, null, '\t'));
else if (github) tellGitHub();
else console.log(formatProblems(problems, fileCount));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function tellGitHub() {
	console.log([...annotations(problems), formatCount(problems, fileCount)].join('\n'));
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary) appendFileSync(summary, checkSummary(problems, fileCount));
}
