import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const stepSchema = z.strictObject({
	name: z.string().optional(),
	uses: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
	run: z.string().optional(),
	if: z.string().optional(),
	env: z.record(z.string(), z.string()).optional(),
	'continue-on-error': z.boolean().optional(),
	'timeout-minutes': z.int().optional(),
});
const workflowSchema = z.strictObject({
	name: z.string(),
	on: z.record(z.string(), z.unknown()),
	permissions: z.record(z.string(), z.enum(['read', 'write'])),
	concurrency: z.unknown().optional(),
	jobs: z.record(
		z.string(),
		z.strictObject({ 'runs-on': z.string(), 'timeout-minutes': z.int(), steps: z.array(stepSchema).min(1) }),
	),
});

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
	const source = readFileSync(join(folder, file), 'utf8');
	return { file, source, ...workflowSchema.parse(parse(source)) };
});
const stepsOf = (workflow: (typeof workflows)[number]) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(workflows)('$file', (workflow) => {
	test('starts for nothing that strangers decide with rights of ours', () => {
		const known = ['push', 'pull_request', 'schedule', 'workflow_dispatch'];
		expect(Object.keys(workflow.on).filter((event) => !known.includes(event))).toEqual([]);
	});

	test('puts no expression into a command', () => {
		expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([]);
	});

	test('uses only expressions that no stranger can fill', () => {
		const used = [...workflow.source.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression]) => expression);
		const known = [
			'github.ref',
			'github.token',
			'github.repository',
			'!cancelled()',
			'vars.LODESTONE_SITE',
			'vars.LODESTONE_BASE',
		];
		expect(used.filter((expression) => !known.includes(expression ?? ''))).toEqual([]);
	});

	test('leaves no token behind in the files it takes', () => {
		const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.length).toBeGreaterThan(0);
		for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
	});

	test('uses actions of GitHub only, each in a version', () => {
		const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
		expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
	});

	test('calls commands that exist', () => {
		const called = [...workflow.source.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
		expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
	});
});

const named = (file: string) => {
	const found = workflows.find((workflow) => workflow.file === file);
	if (found === undefined) throw new Error(`There is no ${file}.`);
	return found;
};

describe('the gate', () => {
	test('may only read, so that it works for forks', () => {
		expect(named('ci.yml').permissions).toEqual({ contents: 'read' });
		expect(named('ci.yml').source).not.toMatch(/secrets\.|github\.token/);
	});

	test('says in words what is wrong with a listing, also when it failed', () => {
		const step = stepsOf(named('ci.yml')).at(-1);
		expect(step).toMatchObject({ if: '${{ !cancelled() }}', run: 'npm run --silent validate -- --github' });
	});
});

describe('the weekly look', () => {
	const workflow = named('freshness.yml');

	test('may read files and write issues, and nothing else', () => {
		expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write' });
	});

	test('runs every week and whenever somebody asks', () => {
		expect(workflow.on).toEqual({
			schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* 1$/) as string }],
			workflow_dispatch: null,
		});
	});

	test('gives its token to the one step that needs it', () => {
		const holders = stepsOf(workflow).filter(({ env }) => env?.['GH_TOKEN'] !== undefined);
		expect(holders.map(({ name }) => name)).toEqual(['Keep the issue']);
	});

	test('goes on when the links could not be checked, and with nothing else that fails', () => {
		const soft = stepsOf(workflow).filter((step) => step['continue-on-error']);
		expect(soft.map(({ name }) => name)).toEqual(['Visit the links']);
	});

	test('never runs twice at a time', () => {
		expect(workflow.concurrency).toEqual({ group: 'freshness' });
	});
});

const formSchema = z.strictObject({
	name: z.string(),
	description: z.string(),
	title: z.string(),
	body: z
		.array(
			z.discriminatedUnion('type', [
				z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
				z.strictObject({
					type: z.enum(['input', 'textarea']),
					id: z.string(),
					attributes: z.strictObject({ label: z.string(), description: z.string().optional() }),
					validations: z.strictObject({ required: z.boolean() }),
				}),
			]),
		)
		.min(1),
});

test('the issue form is one that GitHub can show', () => {
	const form = formSchema.parse(parse(readFileSync('.github/ISSUE_TEMPLATE/listing.yml', 'utf8')));
	expect(form.body.some((part) => part.type !== 'markdown' && part.validations.required)).toBe(true);
});
