import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import type { NextStep, OpenIssue } from './next-step.ts';

/** By this label the issue is found. Only who may triage can set one, so nobody else can put an issue in its place. */
const label = 'freshness';

const openIssuesSchema = z.array(z.object({ number: z.int().positive(), body: z.string() }));

/** The open issues with our label. */
export function openIssues(): OpenIssue[] {
	return openIssuesSchema.parse(
		JSON.parse(gh(['issue', 'list', '--label', label, '--state', 'open', '--limit', '100', '--json', 'number,body'])),
	);
}

/**
 * Does what was decided, through the command `gh`. Every text goes by standard input, so that none is read as an option.
 *
 * @returns what was done, as a sentence
 */
export function take(step: NextStep): string {
	switch (step.kind) {
		case 'nothing':
			return 'Nothing is due, and no issue is open.';
		case 'create':
			gh(['label', 'create', label, '--force', '--color', '1d6f5c', '--description', 'Listings to confirm and links to mend']);
			return `Created: ${gh(['issue', 'create', '--title', step.title, '--label', label, '--body-file', '-'], step.body).trim()}`;
		case 'update': {
			const issue = String(step.number);
			gh(['issue', 'edit', issue, '--body-file', '-'], step.body);
			if (step.comment === undefined) return `Issue ${issue} was rewritten. Nothing new came.`;
			gh(['issue', 'comment', issue, '--body-file', '-'], step.comment);
			return `Issue ${issue} was rewritten, with a comment on what is new.`;
		}
		case 'close': {
			const issue = String(step.number);
			gh(['issue', 'comment', issue, '--body-file', '-'], step.comment);
			gh(['issue', 'close', issue]);
			return `Issue ${issue} was closed: nothing is due.`;
		}
	}
}

/** @throws with what `gh` said, where it did not do what was asked */
function gh(words: readonly string[], input = ''): string {
	const { status, stdout, stderr, error } = spawnSync('gh', words, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
	if (error !== undefined)
		throw new Error('The command "gh" could not be started. Install it from https://cli.github.com.', { cause: error });
	if (status !== 0) throw new Error(`"gh ${words.slice(0, 2).join(' ')}" failed: ${stderr.trim()}`);
	return stdout;
}
