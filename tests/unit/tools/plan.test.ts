import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planFileSchema } from '../../../src/schema/plan.ts';

const content = ['--content', 'tests/fixtures/valid', '--today', '2026-11-20'];

const folder = mkdtempSync(join(tmpdir(), 'lodestone-plan-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
let summaries = 0;

function aSummary(parts: object | string): string {
	summaries += 1;
	const file = join(folder, `summary-${summaries}.json`);
	writeFileSync(file, typeof parts === 'string' ? parts : JSON.stringify({ format: 'lodestone-summary', version: 1, ...parts }));
	return file;
}

function run(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/plan.ts', ...words], { encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('npm run plan', () => {
	test('prints a lodestone-plan on standard output and nothing else', () => {
		const { status, stdout } = run(aSummary({ needs: ['meet-people'] }), ...content, '--json');
		expect(status).toBe(0);
		expect(planFileSchema.parse(JSON.parse(stdout)).today).toBe('2026-11-20');
	});

	test('speaks to people in both languages', () => {
		const file = aSummary({ needs: ['meet-people'] });
		expect(run(file, ...content).stdout).toContain('Your plan (2026-11-20)');
		expect(run(file, ...content, '--lang', 'fr').stdout).toContain('Votre plan (2026-11-20)');
	});

	test('speaks to an employer, and about one to a practitioner', () => {
		expect(run(aSummary({ needs: ['afford-people'] }), ...content).stdout).toContain('Because you want to');
		expect(run(aSummary({ voice: 'practitioner', needs: ['afford-people'] }), ...content).stdout).toContain(
			'Because the employer wants to',
		);
	});

	test('plans with what it knows and names what it left out', () => {
		const { status, stderr } = run(aSummary({ needs: ['meet-people', 'teleport-workers'] }), ...content);
		expect(status).toBe(0);
		expect(stderr).toContain('needs.1 "teleport-workers"');
	});

	test.each([
		['a file that is not there', 'no-such-file.json', 'cannot be read'],
		['a file that is not JSON', aSummary('Dear centre,'), 'not JSON'],
		['another kind of file', aSummary('{"format":"lodestone-plan"}'), 'not a Magnetic Factors Summary'],
		['a later version', aSummary('{"format":"lodestone-summary","version":2}'), 'version "2"'],
	])('%s gets one clear sentence and exit code 2', (_, file, words) => {
		const { status, stdout, stderr } = run(file, ...content);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(words);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	test.each([
		['no file', []],
		['two files', ['a.json', 'b.json']],
		['a word it does not know', ['a.json', '--colour']],
		['a day that is none', ['a.json', '--today', '2026-02-31']],
	])('%s gets one sentence on what to write, and exit code 2', (_, words) => {
		const { status, stderr } = run(...words);
		expect(status).toBe(2);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	test('a content folder with errors plans nothing and says what is wrong', () => {
		const { status, stdout, stderr } = run(aSummary({}), '--content', 'no-such-folder');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toContain('no-such-folder');
	});
});

describe('npm run words', () => {
	const words = (...said: string[]) =>
		execFileSync(process.execPath, ['src/tools/words.ts', ...said, '--content', 'tests/fixtures/valid', '--json'], {
			encoding: 'utf8',
		});

	test('answers with needs and scores, best first', () => {
		const matches = JSON.parse(words('meet people for the job')) as { need: string; score: number }[];
		expect(matches[0]?.need).toBe('meet-people');
		expect(matches.every(({ score }) => score > 0 && score <= 1)).toBe(true);
	});

	test('finds nothing in nonsense', () => {
		expect(JSON.parse(words('xqzv wkkp'))).toEqual([]);
	});
});
