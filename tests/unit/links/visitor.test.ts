import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/links/check-links.ts';
import { judge } from '../../../src/links/judge.ts';
import { startVisitor, type Visitor } from '../../../src/links/visitor.ts';

/** Another site, on this machine. It writes down who asked for what. */
const asked: { method: string; path: string; agent: string }[] = [];
let busyVisits = 0;
const answers: Readonly<Record<string, RequestListener>> = {
	'/fine': (_, response) => response.end('<a href="/never-followed">x</a>'),
	'/no-heads': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('here'),
	'/heads-lie': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('here'),
	'/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
	'/new': (_, response) => response.end('new'),
	'/slash': (_, response) => response.writeHead(301, { location: '/slash/' }).end(),
	'/slash/': (_, response) => response.end('slash'),
	'/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
	'/trouble': (_, response) => response.writeHead(500).end(),
	'/members': (_, response) => response.writeHead(403).end(),
	'/busy': (_, response) => {
		busyVisits += 1;
		response.writeHead(busyVisits > 2 ? 200 : 429, { 'retry-after': '3600' }).end();
	},
	'/silent': () => undefined,
	'/hangs-up': (request) => request.socket.destroy(),
};
const server = createServer((request, response) => {
	asked.push({ method: request.method ?? '', path: request.url ?? '', agent: request.headers['user-agent'] ?? '' });
	const answer = answers[request.url ?? ''];
	if (answer === undefined) response.writeHead(404).end();
	else answer(request, response);
});

let site = '';
let visitor: Visitor;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	visitor = await startVisitor({ userAgent: 'LodestoneLinkCheck/1 (test)', timeout: 2_000 });
});
afterAll(async () => {
	await visitor.stop();
	server.closeAllConnections();
	server.close();
});

describe('a visit', { timeout: 30_000 }, () => {
	test.each([
		['a page that is there', '/fine', 'sound'],
		['a page whose server refuses to tell its head', '/no-heads', 'sound'],
		['a page whose server lies about its head', '/heads-lie', 'sound'],
		['a page that moved', '/old', 'moved'],
		['a page that only got a slash', '/slash', 'sound'],
		['a page that leads to itself for ever', '/circle', 'unsure'],
		['a page that is not there', '/gone', 'gone'],
		['a server with trouble', '/trouble', 'unsure'],
		['a page for members', '/members', 'unsure'],
		['a server that asks to wait for an hour', '/busy', 'unsure'],
		['a server that never answers', '/silent', 'unsure'],
		['a server that hangs up', '/hangs-up', 'unsure'],
	])('of %s is %s: %s', async (_, path, verdict) => {
		const url = site + path;
		expect(judge(url, await visitor.visit(url))).toBe(verdict);
	});

	test('of a host that does not exist says so', async () => {
		const visit = await visitor.visit('http://nobody.invalid/page');
		expect(visit.status).toBeUndefined();
		// The second is what a machine without any network says; it is no fault of the host.
		expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(visit.why);
	});

	test('says why no answer came', async () => {
		expect((await visitor.visit(`${site}/silent`)).why).toBe('timeout');
	});

	test('asks for the head first and for the page only where that is refused', async () => {
		asked.length = 0;
		await visitor.visit(`${site}/fine`);
		await visitor.visit(`${site}/no-heads`);
		expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /fine', 'HEAD /no-heads', 'GET /no-heads']);
	});

	test('names itself plainly', async () => {
		asked.length = 0;
		await visitor.visit(`${site}/fine`);
		expect(asked.map(({ agent }) => agent)).toEqual(['LodestoneLinkCheck/1 (test)']);
	});

	test('takes an address with quotes and signs as it is', async () => {
		asked.length = 0;
		await visitor.visit(`${site}/fine?a=1&b="2"<3>`);
		expect(asked[0]?.path).toBe('/fine?a=1&b=%222%22%3C3%3E');
	});
});

test('a server that was too busy at first gets a second look', { timeout: 30_000 }, async () => {
	busyVisits = 0;
	const places = [{ file: 'services/fair.md', field: 'page' }];
	const file = await checkLinks(
		[
			{ url: `${site}/busy`, places },
			{ url: `${site}/gone`, places },
		],
		visitor.visit,
		{ hostsAtOnce: 2, pause: 0, secondLookAfter: 0 },
		() => Promise.resolve(),
		'2026-11-20',
	);
	expect(file?.counts).toMatchObject({ links: 2, hosts: 1, sound: 1, gone: 1, unsure: 0 });
});
