import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/catalog/problem.ts';
import { overlaidContent, today } from '../../content/overlaid-content.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command line as npm does, in the project's folder. */
function validate(...options: string[]) {
	const tool = join(root, 'src/tools/validate.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...options], { cwd: root, encoding: 'utf8' });
	return { status, stdout, stderr };
}

function lastLine(text: string): string | undefined {
	return text.trimEnd().split('\n').at(-1);
}

describe('npm run validate', { timeout: 60_000 }, () => {
	test('content in which all is well ends with 0', () => {
		expect(validate('--content', 'tests/fixtures/valid', '--today', today)).toEqual({
			status: 0,
			stdout: '0 errors and 0 warnings in 0 of 34 files. Nothing was written.\n',
			stderr: '',
		});
	});

	test('warnings alone end with 0', () => {
		const { status, stdout } = validate('--content', overlaidContent('plain-words/praise'), '--today', today);
		expect([status, lastLine(stdout)]).toEqual([0, '0 errors and 1 warning in 1 of 34 files. Nothing was written.']);
	});

	test('an error ends with 1, and without a stack trace', () => {
		const { status, stdout, stderr } = validate('--content', overlaidContent('yaml-source/open-bracket'), '--today', today);
		expect([status, lastLine(stdout), stderr]).toEqual([1, '1 error and 0 warnings in 1 of 34 files. Nothing was written.', '']);
	});

	test('the day may be named', () => {
		const { stdout } = validate('--content', 'tests/fixtures/valid', '--today', '2026-10-31');
		expect(stdout).toContain('"2026-11-01" lies after today, 2026-10-31.');
	});

	test('files are named from the project where the content lies inside it', () => {
		const folder = join(root, 'tests/fixtures/references-exist/unknown-need');
		expect(validate('--content', folder).stdout).toContain('tests/fixtures/references-exist/unknown-need/services/job-fair.md');
	});

	test('--json prints the problems and nothing else', () => {
		const { status, stdout } = validate('--content', 'tests/fixtures/nowhere', '--json');
		expect([status, JSON.parse(stdout) as Problem[]]).toEqual([
			1,
			[
				{
					code: 'no-content-folder',
					severity: 'error',
					file: 'tests/fixtures/nowhere',
					message: 'There is no such folder.',
					fix: 'Name the folder that holds services, organizations and needs.',
				},
			],
		]);
	});

	test('--json prints an empty list where all is well', () => {
		expect(validate('--content', 'tests/fixtures/valid', '--today', today, '--json').stdout).toBe('[]\n');
	});

	describe('--github', () => {
		/** Runs as a step of a workflow does, and reads the summary that it leaves. */
		function onGitHub(content: string) {
			const summary = join(mkdtempSync(join(tmpdir(), 'lodestone-summary-')), 'summary.md');
			writeFileSync(summary, 'Of another step.\n');
			const words = [join(root, 'src/tools/validate.ts'), '--github', '--content', content, '--today', today];
			const { status, stdout, stderr } = spawnSync(process.execPath, words, {
				cwd: root,
				encoding: 'utf8',
				env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
			});
			const text = readFileSync(summary, 'utf8');
			rmSync(summary);
			return { status, lines: stdout.trimEnd().split('\n'), stderr, summary: text };
		}

		test('names each problem at its line, adds a summary, and fails', () => {
			const { status, lines, stderr, summary } = onGitHub('tests/fixtures/yaml-source/open-bracket');
			expect([status, stderr]).toEqual([1, '']);
			expect(lines.some((line) => /^::error file=[^,]+open-bracket[^,]+,line=\d+,title=/.test(line))).toBe(true);
			expect(lines.at(-1)).toMatch(/^\d+ errors? and \d+ warnings? in /);
			expect(summary).toMatch(/^Of another step\.\n## The listings\n/);
		});

		test('says that all is well, and ends with 0', () => {
			const { status, lines, summary } = onGitHub('tests/fixtures/valid');
			expect([status, lines]).toEqual([0, ['0 errors and 0 warnings in 0 of 34 files. Nothing was written.']]);
			expect(summary).toContain('Nothing is wrong with the 34 files');
		});

		test('does not go together with --json', () => {
			expect(validate('--github', '--json').status).toBe(2);
		});
	});

	test.each([
		[['--contnet', 'x'], "Unknown option '--contnet'. "],
		[['--content'], "Option '--content <value>' argument missing. "],
		[['x'], "Unexpected argument 'x'. "],
		[['--json=yes'], "Option '--json' does not take an argument. "],
	])('%j gets one sentence and ends with 2', (options, sentence) => {
		expect(validate(...options)).toEqual({
			status: 2,
			stdout: '',
			stderr: `${sentence}Use: npm run validate -- [--content DIR] [--json | --github] [--today YYYY-MM-DD]\n`,
		});
	});

	test('a day that is none is quoted, with one that is', () => {
		expect(validate('--today', '2026-02-30')).toEqual({
			status: 2,
			stdout: '',
			stderr: '"2026-02-30" is not a day. Write it like --today 2026-11-20.\n',
		});
	});
});
