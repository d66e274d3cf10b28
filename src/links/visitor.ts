import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import type { Visit } from './judge.ts';

export interface Visitor {
	readonly visit: (url: string) => Promise<Visit>;
	readonly stop: () => Promise<void>;
}

export interface VisitorOptions {
	/** How we name ourselves to servers. */
	readonly userAgent: string;
	/** Milliseconds after which an answer is no longer awaited. */
	readonly timeout: number;
}

/**
 * Visits one address at a time through linkinator, which asks for the head of a page first and for the page itself where that is
 * refused, and follows where it leads. linkinator checks the links of a page, so each address is put on a page of its own, served on
 * this machine for as long as it takes.
 */
export async function startVisitor({ userAgent, timeout }: VisitorOptions): Promise<Visitor> {
	const pages = new Map<string, string>();
	const server = createServer((request, response) => {
		const url = pages.get(request.url ?? '');
		response.writeHead(url === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(url === undefined ? '' : `<!doctype html><a href="${escapeAttribute(url)}">link</a>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	let count = 0;

	async function visit(url: string): Promise<Visit> {
		count += 1;
		const path = `/${String(count)}`;
		pages.set(path, url);
		const checker = new LinkChecker();
		let endedAt: string | undefined;
		checker.on('redirect', ({ targetUrl }) => {
			endedAt = targetUrl;
		});
		const page = `http://127.0.0.1:${String(port)}${path}`;
		const { links } = await checker.check({ path: page, recurse: false, concurrency: 1, redirects: 'warn', timeout, userAgent });
		pages.delete(path);
		const found = links.find((link) => link.parent !== undefined);
		return { ...readResult(found), endedAt };
	}

	return {
		visit,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

function readResult(link: LinkResult | undefined): Visit {
	if (link === undefined) return { why: 'not-visited' };
	if (link.status !== undefined && link.status > 0) return { status: link.status };
	if (link.state === LinkState.SKIPPED) return { why: 'skipped' };
	return { why: whyOf(link.failureDetails?.at(-1)) };
}

/** The network's own word for a failure, from the innermost cause that has one. */
function whyOf(failure: unknown): string {
	let known = 'no-answer';
	for (let error = failure; error instanceof Error; error = error.cause) {
		if (error.name === 'TimeoutError') return 'timeout';
		if ('code' in error && typeof error.code === 'string') known = error.code;
	}
	return known;
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
