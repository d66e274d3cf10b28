import { existsSync, readFileSync } from 'node:fs';
import { freshnessFileSchema } from '../schema/freshness.ts';
import { linksFileSchema } from '../schema/links.ts';
import { readSiteAddress } from '../site/build-settings.ts';
import { openIssues, take } from '../github/gh.ts';
import { issueText, type Report } from '../github/issue-text.ts';
import { nextStep } from '../github/next-step.ts';
import { readWords, stop } from './command-line.ts';

/**
 * `npm run steward:issue`: keeps the one issue on GitHub that tells stewards what is due and which links are gone. It is what the
 * workflow "Freshness" runs. `--dry-run` prints the text and asks GitHub nothing.
 */
const usage = 'npm run steward:issue -- --freshness FILE.json [--links FILE.json] [--dry-run]';
const { values } = readWords({ freshness: { type: 'string' }, links: { type: 'string' }, 'dry-run': { type: 'boolean' } }, usage);
if (values.freshness === undefined) stop(`Name what "npm run freshness -- --json" printed. Use: ${usage}`);

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_REF_NAME: branch } = process.env;
const home = server && repository ? `${server}/${repository}` : undefined;
const links = textOf(values.links);
const report: Report = {
	freshness: freshnessFileSchema.parse(
		JSON.parse(textOf(values.freshness) ?? stop(`There is nothing in "${values.freshness}".`)),
	),
	// A check of links that broke off leaves an empty file.
	links: links === undefined ? undefined : linksFileSchema.parse(JSON.parse(links)),
	address: readSiteAddress(process.env),
	run: home && run ? `${home}/actions/runs/${run}` : undefined,
	edit: home && branch ? `${home}/edit/${encodeURI(branch)}/content/` : undefined,
};
console.log(values['dry-run'] ? issueText(report) : take(nextStep(report, openIssues())));

/** Absent where there is no such file, or nothing in it. */
function textOf(path: string | undefined): string | undefined {
	if (path === undefined || !existsSync(path)) return undefined;
	const text = readFileSync(path, 'utf8');
	return text.trim() === '' ? undefined : text;
}
