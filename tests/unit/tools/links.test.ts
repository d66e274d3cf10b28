import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linksFileSchema } from '../../../src/schema/links.ts';

/** All other sites at once: a proxy that answers for every host, and knows no page named "about". */
const proxy = createServer((request, response) => {
	response.writeHead(request.url?.includes('about') ? 404 : 200).end();
});
const content = mkdtempSync(join(tmpdir(), 'lodestone-links-'));

beforeAll(async () => {
	cpSync('tests/fixtures/valid', content, { recursive: true });
	// A proxy cannot answer for a host over https.
	for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
		const file = join(content, name);
		if (statSync(file).isFile()) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('https://', 'http://'));
	}
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	proxy.closeAllConnections();
	proxy.close();
	rmSync(content, { recursive: true });
});

async function run(port: number, ...words: readonly string[]) {
	const proxyAddress = `http://127.0.0.1:${String(port)}`;
	const child = spawn(process.execPath, ['src/tools/links.ts', '--content', content, '--pause', '0', ...words], {
		env: { ...process.env, http_proxy: proxyAddress, https_proxy: proxyAddress, NO_PROXY: '' },
	});
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
	child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
	const status = await new Promise((resolve) => child.on('close', resolve));
	return { status, stdout, stderr };
}
const portOf = (server: typeof proxy) => (server.address() as AddressInfo).port;

describe('npm run links', { timeout: 60_000 }, () => {
	test('prints lodestone-links on standard output and nothing else', async () => {
		const { status, stdout } = await run(portOf(proxy), '--json');
		expect(status).toBe(0);
		const { counts, links } = linksFileSchema.parse(JSON.parse(stdout));
		expect(counts.sound).toBeGreaterThan(0);
		expect(links.length).toBeGreaterThan(0);
		expect(links.every(({ url, verdict }) => url.includes('about') && verdict === 'gone')).toBe(true);
	});

	test('tells people which page is gone, and where it is named', async () => {
		const { stdout } = await run(portOf(proxy));
		expect(stdout).toContain('http://east.example.ca/about (page not found)\n    in organizations/east-centre.md');
	});

	test('without a connection nothing is reported, and the exit code is 2', async () => {
		const closed = createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		const port = portOf(closed);
		await new Promise((resolve) => closed.close(resolve));
		const { status, stdout, stderr } = await run(port, '--json');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('Is there a connection to the internet?');
	});

	test('a pause that is no number gets one sentence and exit code 2', async () => {
		const { status, stderr } = await run(1, '--pause', 'long');
		expect([status, stderr.trim()]).toEqual([2, '"long" is not a number of seconds. Write it like --pause 2.']);
	});
});
