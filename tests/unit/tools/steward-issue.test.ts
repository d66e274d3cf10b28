import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { due, gone, report } from '../github/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'lodestone-issue-'));
const [log, open, freshness, links] = ['log.jsonl', 'open.json', 'freshness.json', 'links.json'].map((name) =>
	join(folder, name),
) as [string, string, string, string];
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A `gh` that writes down what it was called with, and answers as GitHub would. */
writeFileSync(
	join(folder, 'gh'),
	`#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const words = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ words, input: readFileSync(0, 'utf8') }) + '\\n');
if (words[1] === process.env.GH_FAILS) { console.error('HTTP 403: Resource not accessible'); process.exit(1); }
if (words[1] === 'list') console.log(readFileSync(${JSON.stringify(open)}, 'utf8'));
if (words[1] === 'create' && words[0] === 'issue') console.log('https://github.example.ca/o/r/issues/8');
`,
);
chmodSync(join(folder, 'gh'), 0o755);

beforeEach(() => {
	rmSync(log, { force: true });
	write(report([due('east')], [gone('https://a.example.ca/', 'services/a.md')]));
	writeFileSync(open, '[]');
});

function write(of: ReturnType<typeof report>) {
	writeFileSync(freshness, JSON.stringify(of.freshness));
	writeFileSync(links, JSON.stringify(of.links));
}

function run(words: readonly string[] = ['--freshness', freshness, '--links', links], environment: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/steward-issue.ts', ...words], {
		encoding: 'utf8',
		env: {
			PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
			LODESTONE_SITE: 'https://directory.example.ca',
			...environment,
		},
	});
	return { status, stdout, stderr, calls: calls() };
}

function calls() {
	if (!existsSync(log)) return [];
	const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
	return lines.map((line) => JSON.parse(line) as { words: string[]; input: string });
}

const told = (all: ReturnType<typeof calls>) => all.map(({ words }) => words.join(' '));
const list = 'issue list --label freshness --state open --limit 100 --json number,body';

/** The text with which the issue was created. */
function createdBody(): string {
	const body = run().calls.at(-1)?.input ?? '';
	rmSync(log);
	return body;
}

describe('npm run steward:issue', { timeout: 60_000 }, () => {
	test('creates the one issue, and the label by which it is found', () => {
		const { status, stdout, stderr, calls: made } = run();
		expect({ status, stdout, stderr }).toEqual({
			status: 0,
			stdout: 'Created: https://github.example.ca/o/r/issues/8\n',
			stderr: '',
		});
		expect(told(made)).toEqual([
			list,
			'label create freshness --force --color 1d6f5c --description Listings to confirm and links to mend',
			'issue create --title Listings to confirm and links to mend --label freshness --body-file -',
		]);
		expect(made.at(-1)?.input).toContain('<https://directory.example.ca/update/?id=east-help>');
	});

	test('rewrites it the next time, with a comment only where something new came', () => {
		writeFileSync(open, JSON.stringify([{ number: 8, body: createdBody() }]));
		expect(told(run().calls)).toEqual([list, 'issue edit 8 --body-file -']);

		rmSync(log);
		write(report([due('east'), due('west')], [gone('https://a.example.ca/', 'services/a.md')]));
		const { calls: made } = run();
		expect(told(made)).toEqual([list, 'issue edit 8 --body-file -', 'issue comment 8 --body-file -']);
		expect(made.at(-1)?.input).toContain('- `west`');
	});

	test('closes it with a sentence when nothing is due', () => {
		writeFileSync(open, JSON.stringify([{ number: 8, body: createdBody() }]));
		write(report());
		const { calls: made } = run();
		expect(told(made)).toEqual([list, 'issue comment 8 --body-file -', 'issue close 8']);
		expect(made[1]?.input).toContain('nobody has to be asked');
	});

	test('does nothing when nothing is due and none is open', () => {
		write(report());
		const { stdout, calls: made } = run();
		expect(told(made)).toEqual([list]);
		expect(stdout).toBe('Nothing is due, and no issue is open.\n');
	});

	test('a check of links that broke off left an empty file: the issue says that they were not checked', () => {
		writeFileSync(links, '');
		expect(run().calls.at(-1)?.input).toContain('## Links were not checked');
	});

	test('in a workflow it leads to the letters and to where a file is edited', () => {
		const { calls: made } = run(undefined, {
			GITHUB_SERVER_URL: 'https://github.example.ca',
			GITHUB_REPOSITORY: 'o/r',
			GITHUB_RUN_ID: '7',
			GITHUB_REF_NAME: 'main',
		});
		expect(made.at(-1)?.input).toContain('[open the run](https://github.example.ca/o/r/actions/runs/7)');
		expect(made.at(-1)?.input).toContain('[services/a.md](https://github.example.ca/o/r/edit/main/content/services/a.md)');
	});

	test('--dry-run prints the text and asks GitHub nothing', () => {
		const { status, stdout, calls: made } = run(['--freshness', freshness, '--dry-run']);
		expect([status, made]).toEqual([0, []]);
		expect(stdout).toContain('## To be asked again: 1 organization');
	});

	test('what GitHub refuses is told, and the run fails', () => {
		const { status, stderr } = run(undefined, { GH_FAILS: 'create' });
		expect(status).toBe(1);
		expect(stderr).toContain('"gh label create" failed: HTTP 403: Resource not accessible');
	});

	test.each([
		['without a file of what is due', [], 'Name what "npm run freshness -- --json" printed.'],
		['with one that holds nothing', ['--freshness', 'nowhere.json'], 'There is nothing in "nowhere.json".'],
	])('%s it gets one sentence and ends with 2', (_, words, sentence) => {
		const { status, stderr } = run(words);
		expect([status, stderr.startsWith(sentence)]).toEqual([2, true]);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});
