import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLanguageServer } from './language-server.ts';

const tool = resolve('src/tools/editor-help.ts');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'Lodestone editor ')));
const run = (...words: readonly string[]) => spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(() => {
	cpSync('tests/fixtures/valid', join(folder, 'content'), { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{}');
	writeFileSync(join(folder, 'tsconfig.json'), '{}');
	expect(run()).toMatchObject({ status: 0, stderr: '' });
}, 60_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('npm run editor-help', { timeout: 120_000 }, () => {
	let server: Awaited<ReturnType<typeof startLanguageServer>>;
	beforeAll(async () => {
		server = await startLanguageServer(folder);
	}, 120_000);
	afterAll(() => {
		server.stop();
	});

	test('the editor finds nothing wrong with files of every kind in which nothing is wrong', async () => {
		const files = ['services', 'organizations', 'needs', 'factors', 'pages'].flatMap((kind) =>
			readdirSync(join(folder, 'content', kind)).map((name) => `content/${kind}/${name}`),
		);
		expect(files.length).toBeGreaterThan(20);
		for (const file of files) expect(await server.look(file, read(file)), file).toEqual([]);
	});

	test('the editor says at the line what is wrong with the front matter of a listing', async () => {
		const file = 'content/services/wage-help.md';
		const text = read(file).replace(/^status: .*$/m, 'status: activ');
		const at = text.split('\n').indexOf('status: activ') + 1;
		expect(at).toBeGreaterThan(1);
		const found = await server.look(file, text);
		expect(found).toEqual([{ line: at, message: expect.stringContaining('"temporarily-closed"') as string }]);
		expect(await server.offers(file, at - 1, 'status: '.length)).toEqual(
			expect.arrayContaining(['active', 'unclear', 'temporarily-closed', 'ended']),
		);
	});

	test('the French file has fields of its own', async () => {
		const file = 'content/services/wage-help.fr.md';
		const found = await server.look(file, read(file).replace('---\n', '---\nphone: 902-555-0100\n'));
		expect(found).toEqual([{ line: 2, message: 'Property phone is not allowed.' }]);
	});

	test('a folder that holds no content gets one sentence and exit code 2', () => {
		expect(run('--content', 'nowhere')).toMatchObject({
			status: 2,
			stderr: '"nowhere" holds no services, organizations or needs. Name the content folder.\n',
		});
	});
});

describe('the settings of the editor', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
		'astro.content-intellisense': boolean;
		'yaml.schemas': Record<string, string>;
	};

	test('name only schemas that are made', () => {
		for (const schema of Object.keys(settings['yaml.schemas'])) expect(() => read(schema)).not.toThrow();
	});

	test('give every list of the content its schema', () => {
		const lists = readdirSync('content').filter((name) => name.endsWith('.yaml'));
		expect(Object.values(settings['yaml.schemas'])).toEqual(expect.arrayContaining(lists.map((name) => `content/${name}`)));
	});

	test('switch the help for front matter on', () => {
		expect(settings['astro.content-intellisense']).toBe(true);
	});
});
